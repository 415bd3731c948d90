import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from '../views/reading.ts'
import { pathTo, planTree } from '../views/plan-tree.ts'
import { topicsOf } from '../views/press-topics.ts'

const known = new WeakMap<PublicDocument, ReadonlySet<string>>()

/**
 * Ids of the fields and themes that a document belongs to: what it stands under, the themes that an approach touches, and for projects
 * and articles those of what they are about. Meetings, documents and pages are about the whole.
 */
export function themesOf(document: PublicDocument, reading: Reading): ReadonlySet<string> {
  const themes = known.get(document) ?? readThemes(document, reading)
  known.set(document, themes)
  return themes
}

function readThemes(document: PublicDocument, reading: Reading): ReadonlySet<string> {
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
