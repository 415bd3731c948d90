import type { TypeName } from '@kek/contract'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { TimelessReading } from '../views/reading.ts'
import { indexBy } from '../views/index-by.ts'
import { oncePerContent } from '../views/once-per-content.ts'
import { pathTo, planTree } from '../views/plan-tree.ts'

/** The projects of each approach, by its id. */
const projectsOf = oncePerContent(({ snapshot, locale }) => indexBy(snapshot.all('project', locale), ({ content }) => content.approaches))

/** Titles that a document's page shows beside its own: what an element stands under, the projects of an approach, the approaches of a project or an article. */
export function relatedTitles(document: PublicDocument<TypeName>, reading: TimelessReading): readonly string[] {
  const { snapshot, locale } = reading
  const { documentId } = document
  const { approaches, aboutApproaches } = document.content as { readonly approaches?: readonly string[], readonly aboutApproaches?: readonly string[] }
  const node = planTree(snapshot, locale).nodes.get(documentId)
  return [
    ...node ? pathTo(node).map(above => above.document.content.title) : [],
    ...document.type === 'approach' ? (projectsOf(reading).get(documentId) ?? []).map(project => project.content.title) : [],
    ...snapshot.pick('approach', approaches ?? aboutApproaches ?? [], locale).map(approach => approach.content.title),
  ]
}
