import type { TypeName } from '@kek/contract'
import type { PublicDocument, Snapshot } from '../snapshot/snapshot.ts'
import type { Reading } from '../views/reading.ts'
import { pathTo, planTree } from '../views/plan-tree.ts'

type Titles = ReadonlyMap<string, readonly string[]>
const known = new WeakMap<Snapshot, Map<string, Titles>>()

/** Titles of the projects of each approach. */
function projectTitles({ snapshot, locale }: Reading): Titles {
  const byLanguage = known.get(snapshot) ?? new Map<string, Titles>()
  known.set(snapshot, byLanguage)
  const titles = byLanguage.get(locale) ?? titlesByApproach(snapshot.all('project', locale))
  byLanguage.set(locale, titles)
  return titles
}

function titlesByApproach(projects: readonly PublicDocument<'project'>[]): Titles {
  const titles = new Map<string, string[]>()
  for (const { content } of projects) {
    for (const id of content.approaches)
      titles.set(id, [...titles.get(id) ?? [], content.title])
  }
  return titles
}

/** Titles that a document's page shows beside its own: what an element stands under, the projects of an approach, the approaches of a project or an article. */
export function relatedTitles(document: PublicDocument<TypeName>, reading: Reading): readonly string[] {
  const { snapshot, locale } = reading
  const { documentId } = document
  const { approaches, aboutApproaches } = document.content as { readonly approaches?: readonly string[], readonly aboutApproaches?: readonly string[] }
  const node = planTree(snapshot, locale).nodes.get(documentId)
  return [
    ...node ? pathTo(node).map(above => above.document.content.title) : [],
    ...document.type === 'approach' ? projectTitles(reading).get(documentId) ?? [] : [],
    ...snapshot.pick('approach', approaches ?? aboutApproaches ?? [], locale).map(approach => approach.content.title),
  ]
}
