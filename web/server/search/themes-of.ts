import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { TimelessReading } from '../views/reading.ts'
import { oncePerDocument } from '../views/once-per-content.ts'
import { pathTo, planTree } from '../views/plan-tree.ts'
import { topicsOf } from '../views/press-topics.ts'

/**
 * Ids of the fields and themes that a document belongs to: what it stands under, the themes that an approach touches, and for projects
 * and articles those of what they are about. Meetings, documents and pages are about the whole.
 */
export const themesOf = oncePerDocument(['field', 'goal', 'approach', 'project'], readThemes)

function readThemes(document: PublicDocument, reading: TimelessReading): ReadonlySet<string> {
  const { snapshot, locale } = reading
  if (document.type === 'press-article')
    return topicsOf(document as PublicDocument<'press-article'>, reading)
  const { nodes } = planTree(snapshot, locale)
  const { content } = document as PublicDocument<'project' | 'approach'>
  const elements = document.type === 'project' ? [...(content as PublicDocument<'project'>['content']).approaches, ...(content as PublicDocument<'project'>['content']).fields] : [document.documentId]
  return new Set(elements.flatMap(id => nodes.get(id) ?? []).flatMap(node => [
    (pathTo(node)[0] ?? node).document,
    ...node.type === 'approach' ? snapshot.pick('field', node.document.content.themes, locale) : [],
  ]).filter(({ type }) => type === 'field').map(({ documentId }) => documentId))
}
