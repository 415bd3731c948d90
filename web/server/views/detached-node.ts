import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { FieldNode, GoalNode, PlanNode, PlanTree } from './plan-tree.ts'
import { pathTo } from './plan-tree.ts'

type ElementDocument = PublicDocument<'field'> | PublicDocument<'goal'> | PublicDocument<'approach'>

/** The element's place in the tree; an element that was withdrawn gets one beside the tree, so that no list, neighbour or count knows of it. */
export function nodeOf<T extends PlanNode['type']>(document: PublicDocument<T>, tree: PlanTree): Extract<PlanNode, { type: T }> | undefined {
  const node = document.withdrawal ? detachedNode(document as PublicDocument as ElementDocument, tree) : tree.nodes.get(document.documentId)
  return node?.type === document.type ? node as Extract<PlanNode, { type: T }> : undefined
}

/** What it stood under and what stands under it, of what is public. */
function detachedNode(document: ElementDocument, tree: PlanTree): PlanNode {
  if (document.type === 'field')
    return { type: 'field', document, parent: null, ...childrenOf(document, tree) }
  if (document.type === 'approach')
    return { type: 'approach', document, parent: parentOf(document.content.goal, document.content.field, tree) }
  const parent = parentOf(document.content.parent, document.content.field, tree)
  return { type: 'goal', document, parent, depth: depthBelow(parent), ...childrenOf(document, tree) }
}

/** As in the tree: below a goal that is named, if not public nowhere; else below the field. */
function parentOf(goalId: string | null, fieldId: string | null, { nodes }: PlanTree): FieldNode | GoalNode | null {
  const parent = nodes.get(goalId ?? fieldId ?? '')
  return parent?.type === (goalId === null ? 'field' : 'goal') ? parent as FieldNode | GoalNode : null
}

function childrenOf({ type, documentId }: ElementDocument, { nodes }: PlanTree): Pick<GoalNode, 'goals' | 'approaches'> {
  const isUnder = (goalId: string | null, fieldId: string | null) => type === 'goal' ? goalId === documentId : goalId === null && fieldId === documentId
  const all = [...nodes.values()]
  return {
    goals: all.filter(node => node.type === 'goal').filter(({ document: { content } }) => isUnder(content.parent, content.field)),
    approaches: all.filter(node => node.type === 'approach').filter(({ document: { content } }) => isUnder(content.goal, content.field)),
  }
}

function depthBelow(parent: FieldNode | GoalNode | null): number {
  return parent?.type === 'goal' ? pathTo(parent).filter(({ type }) => type === 'goal').length + 2 : 1
}
