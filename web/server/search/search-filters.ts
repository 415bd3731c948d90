import type { SearchChoice, SearchFilter } from '../../shared/views/search.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from '../views/reading.ts'
import type { Kind, SearchQuery } from './search-query.ts'
import { pageAddress, slugOf } from '../views/addresses.ts'
import { levelName } from '../views/levels.ts'
import { planTree } from '../views/plan-tree.ts'
import { languageOf } from '../views/words.ts'
import { kindNames, kindOf, searchAddress } from './search-query.ts'
import { themesOf } from './themes-of.ts'

/** Something found, with what filters ask about. */
interface Sorted<T> {
  readonly found: T
  readonly kind: Kind | undefined
  readonly themes: ReadonlySet<string>
}

/** What is found, narrowed down, and how it may be narrowed down further. */
export interface Filtered<T> {
  readonly found: readonly T[]
  readonly filters: readonly SearchFilter[]
}

/** What the plan calls the things of a kind; null where the site has a word of its own. */
function kindText(kind: Kind, reading: Reading): string | null {
  return kind === 'feld' ? levelName('field', reading).plural : kind === 'ansatz' ? levelName('approach', reading).plural : null
}

/** Keeps of what was found what the filters ask for. Choices that would find nothing are left out, except the one that is chosen. */
export function filterFound<T extends { readonly document: PublicDocument }>(found: readonly T[], query: SearchQuery, reading: Reading): Filtered<T> {
  const { fields, themes } = planTree(reading.snapshot, reading.locale)
  const topics = [...fields, ...themes].map(({ document }) => document)
  const theme = topics.find(topic => slugOf(topic) === query.theme)
  const sorted = found.map((one): Sorted<T> => ({ found: one, kind: kindOf(one.document.type), themes: themesOf(one.document, reading) }))
  const fitsKind = (kind: Kind | '') => sorted.filter(one => kind === '' || one.kind === kind)
  const fitsTheme = (ofKind: readonly Sorted<T>[], id: string | undefined) => ofKind.filter(one => id === undefined || one.themes.has(id))
  const base = pageAddress('search', reading.locale)
  const ofTheme = fitsTheme(sorted, theme?.documentId)
  const ofKind = fitsKind(query.kind)

  const kindChoice = (value: Kind | ''): SearchChoice => ({
    value,
    text: value && kindText(value, reading),
    count: ofTheme.filter(({ kind }) => value === '' || kind === value).length,
    isChosen: value === query.kind,
    href: searchAddress(base, { ...query, kind: value }),
  })
  const themeChoice = (topic: PublicDocument<'field'> | undefined): SearchChoice => ({
    value: topic ? slugOf(topic) : '',
    text: topic?.content.title ?? '',
    ...topic && languageOf(topic, reading),
    count: fitsTheme(ofKind, topic?.documentId).length,
    isChosen: topic === theme,
    href: searchAddress(base, { ...query, theme: topic ? slugOf(topic) : '' }),
  })
  const worthwhile = (choices: readonly SearchChoice[]) => choices.filter(({ value, count, isChosen }) => value === '' || count > 0 || isChosen)
  const filters: readonly SearchFilter[] = [
    { name: 'art', value: query.kind, choices: worthwhile(['' as const, ...kindNames].map(kindChoice)) },
    { name: 'thema', value: theme ? slugOf(theme) : '', choices: worthwhile([undefined, ...topics].map(themeChoice)) },
  ]
  return { found: fitsTheme(ofKind, theme?.documentId).map(one => one.found), filters: found.length > 0 ? filters.filter(({ choices, value }) => choices.length > 2 || value !== '') : [] }
}
