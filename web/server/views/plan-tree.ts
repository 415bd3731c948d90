import type { Content, Locale } from '@kek/contract'
import type { PublicDocument, Snapshot } from '../snapshot/snapshot.ts'
import { oncePerContent } from './once-per-content.ts'

export interface FieldNode {
  readonly type: 'field'
  readonly document: PublicDocument<'field'>
  readonly parent: null
  readonly goals: readonly GoalNode[]
  readonly approaches: readonly ApproachNode[]
}

export interface GoalNode {
  readonly type: 'goal'
  readonly document: PublicDocument<'goal'>
  /** Null where what it stands under is not public. */
  readonly parent: FieldNode | GoalNode | null
  /** 1 directly under a field. */
  readonly depth: number
  readonly goals: readonly GoalNode[]
  readonly approaches: readonly ApproachNode[]
}

export interface ApproachNode {
  readonly type: 'approach'
  readonly document: PublicDocument<'approach'>
  readonly parent: FieldNode | GoalNode | null
}

export type PlanNode = FieldNode | GoalNode | ApproachNode

/** The plan as it hangs together: fields → goals of any depth → approaches, everything in the editors' order. */
export interface PlanTree {
  readonly fields: readonly FieldNode[]
  readonly themes: readonly FieldNode[]
  /** Every public element by document id, also one whose place in the tree is not public. */
  readonly nodes: ReadonlyMap<string, PlanNode>
}

type Ordered = PublicDocument<'field' | 'goal' | 'approach' | 'project'>
const codeOf = ({ content }: Ordered) => (content as { code?: Content<'goal'>['code'] }).code ?? ''
const byNumber = new Intl.Collator('de', { numeric: true })

/** The editors' order: their number for it, then the official code (1.2 before 1.10), then the title. */
export function inOrder(a: Ordered, b: Ordered): number {
  return (a.content.order ?? 0) - (b.content.order ?? 0)
    || byNumber.compare(codeOf(a), codeOf(b))
    || byNumber.compare(a.content.title, b.content.title)
}

/** Whether a goal stands, by way of others, under itself: then it has no place. */
function isInCircle(goal: GoalNode): boolean {
  const seen = new Set<PlanNode>()
  for (let above = goal.parent; above && !seen.has(above); above = above.parent) {
    if (above === goal)
      return true
    seen.add(above)
  }
  return false
}

/** The same nodes while the tree is put together. */
interface DraftField extends FieldNode {
  readonly goals: DraftGoal[]
  readonly approaches: ApproachNode[]
}
interface DraftGoal extends GoalNode {
  parent: DraftField | DraftGoal | null
  depth: number
  readonly goals: DraftGoal[]
  readonly approaches: ApproachNode[]
}

function build(snapshot: Snapshot, locale: Locale): PlanTree {
  const fields = [...snapshot.all('field', locale)].sort(inOrder).map((document): DraftField => ({ type: 'field', document, parent: null, goals: [], approaches: [] }))
  const goals = [...snapshot.all('goal', locale)].sort(inOrder).map((document): DraftGoal => ({ type: 'goal', document, parent: null, depth: 1, goals: [], approaches: [] }))
  const fieldById = new Map(fields.map(node => [node.document.documentId, node]))
  const goalById = new Map(goals.map(node => [node.document.documentId, node]))
  // A named but unpublished parent leaves an element without a place: it does not move up to somewhere it does not belong.
  const placeOf = (goalId: string | null, fieldId: string | null) => goalId === null ? fieldById.get(fieldId ?? '') ?? null : goalById.get(goalId) ?? null
  for (const node of goals)
    node.parent = placeOf(node.document.content.parent, node.document.content.field)
  for (const node of goals.filter(isInCircle))
    node.parent = null
  for (const node of goals)
    node.parent?.goals.push(node)
  const approaches = [...snapshot.all('approach', locale)].sort(inOrder).map((document): ApproachNode => {
    const parent = placeOf(document.content.goal, document.content.field)
    const node: ApproachNode = { type: 'approach', document, parent }
    parent?.approaches.push(node)
    return node
  })
  for (const node of goals)
    node.depth = pathTo(node).filter(({ type }) => type === 'goal').length + 1
  return {
    fields: fields.filter(({ document }) => document.content.kind === 'field'),
    themes: fields.filter(({ document }) => document.content.kind === 'crossCutting'),
    nodes: new Map<string, PlanNode>([...fields, ...goals, ...approaches].map(node => [node.document.documentId, node])),
  }
}

const treeOf = oncePerContent(({ snapshot, locale }) => build(snapshot, locale))

/** The tree of a snapshot in a language: built once, since a snapshot never changes. */
export function planTree(snapshot: Snapshot, locale: Locale): PlanTree {
  return treeOf({ snapshot, locale })
}

/** The way from the top of the tree down to what this element stands under. */
export function pathTo(node: PlanNode): (FieldNode | GoalNode)[] {
  return node.parent ? [...pathTo(node.parent), node.parent] : []
}

/** The element and everything under it. */
export function withDescendants(node: PlanNode): PlanNode[] {
  return node.type === 'approach' ? [node] : [node, ...[...node.goals, ...node.approaches].flatMap(withDescendants)]
}

/** Elements of the same level beside this one, itself among them, in order. */
export function siblingsOf(node: PlanNode, tree: PlanTree): readonly PlanNode[] {
  if (node.type === 'field')
    return node.document.content.kind === 'field' ? tree.fields : tree.themes
  if (!node.parent)
    return [node]
  return node.type === 'goal' ? node.parent.goals : node.parent.approaches
}
