import type { TypeName } from '@kek/contract'
import type { Reading } from '../views/reading.ts'
import type { ToldChange } from './told-changes.ts'
import { planTree, withDescendants } from '../views/plan-tree.ts'

/** Types whose changes are changes of the plan. */
const planTypes: ReadonlySet<TypeName> = new Set(['plan', 'field', 'goal', 'approach', 'project'])

/** Whether a change is one of the plan itself. */
export function isOfPlan({ entry }: ToldChange): boolean {
  return planTypes.has(entry.type)
}

/** The fields by which an element says what it belongs to. */
const upwards = ['field', 'goal', 'parent', 'approaches', 'fields'] as const

/**
 * Whether a change is one of an element or of anything under it. What is public counts by where it stands now, what was withdrawn by where
 * it stood last.
 */
export function isUnder(documentId: string, changes: readonly ToldChange[], { snapshot, locale }: Reading): (change: ToldChange) => boolean {
  const node = planTree(snapshot, locale).nodes.get(documentId)
  const members = new Set([documentId, ...node ? withDescendants(node).map(({ document }) => document.documentId) : []])
  const isPublic = (change: ToldChange) => snapshot.get(change.entry.type, change.entry.documentId) !== undefined
  const last = new Map<string, ToldChange>()
  for (const change of changes.filter(isOfPlan)) {
    const { type, documentId: id } = change.entry
    // Newest first: the first one met is the last that was said. Projects stand in no tree and always count by their links.
    if (!last.has(id) && (type === 'project' || !isPublic(change)))
      last.set(id, change)
  }
  const belongs = ({ content }: ToldChange) => upwards.flatMap(key => content?.[key] ?? []).some(id => members.has(String(id)))
  for (let size = -1; size < members.size;) {
    size = members.size
    for (const [id] of [...last].filter(([, change]) => belongs(change)))
      members.add(id)
  }
  return change => isOfPlan(change) && members.has(change.entry.documentId)
}
