import type { PressChoice, PressFilter, PressNotice } from '../../shared/views/press.ts'
import type { PressEntry, PressFacet } from './press-entries.ts'
import type { PressQuery } from './press-query.ts'
import type { TimelessReading } from './reading.ts'
import { slugify } from '@kek/contract'
import { slugOf } from './addresses.ts'
import { oncePerContent } from './once-per-content.ts'
import { planTree } from './plan-tree.ts'
import { isAskedFor, pressEntries, pressFacets } from './press-entries.ts'
import { languageOf } from './words.ts'

type OfFacets<T> = { readonly [facet in PressFacet]: T }
type Option = Omit<PressChoice, 'count' | 'isChosen'>

/** How many articles there are for each value of a facet. */
function countValues(facet: PressFacet, entries: readonly PressEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { values } of entries)
    values[facet].forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1))
  return counts
}

/** The values of each facet that have articles. */
const valuesInUse = oncePerContent((reading): OfFacets<ReadonlySet<string>> => {
  const inUse = (facet: PressFacet) => new Set(countValues(facet, pressEntries(reading)).keys())
  return { year: inUse('year'), medium: inUse('medium'), topic: inUse('topic') }
})

/** What can be named in a question, in the order in which it is offered: a medium or theme may be without an article. */
const known = oncePerContent((reading): OfFacets<readonly Option[]> => {
  const { snapshot, locale } = reading
  const tree = planTree(snapshot, locale)
  return {
    year: [...valuesInUse(reading).year].map(year => ({ value: year, text: year })),
    medium: snapshot.all('medium', locale).map(({ content }) => content.name).sort((a, b) => a.localeCompare(b, 'de')).map(name => ({ value: slugify(name), text: name })),
    topic: [...tree.fields, ...tree.themes].map(({ document }) => ({ value: slugOf(document), text: document.content.title, ...languageOf(document, reading) })),
  }
})

/** What one can ask for: whatever has an article at all, each with how many there are beside what else is asked. */
function choices(facet: PressFacet, options: readonly Option[], query: PressQuery, reading: TimelessReading): PressChoice[] {
  const among = countValues(facet, pressEntries(reading).filter(isAskedFor({ ...query, [facet]: '' })))
  return options
    .map(option => ({ ...option, count: among.get(option.value) ?? 0, isChosen: option.value === query[facet] }))
    .filter(({ value, isChosen }) => isChosen || valuesInUse(reading)[facet].has(value))
}

/** What the archive offers beside a question. */
export function pressFilter(query: PressQuery, reading: TimelessReading): PressFilter {
  const { year, medium, topic } = known(reading)
  const askedYear = query.year === '' || year.some(({ value }) => value === query.year) ? [] : [{ value: query.year, text: query.year }]
  const years = [...year, ...askedYear].sort((a, b) => b.value.localeCompare(a.value))
  return { years: choices('year', years, query, reading), media: choices('medium', medium, query, reading), topics: choices('topic', topic, query, reading), words: query.words }
}

/** Leaves out what nothing can be found by, and says so: a medium or theme that does not exist. */
export function withoutUnknown(query: PressQuery, reading: TimelessReading): PressQuery {
  const isKnown = (facet: PressFacet) => query[facet] === '' || known(reading)[facet].some(({ value }) => value === query[facet])
  const unknown = pressFacets.filter(facet => facet !== 'year').filter(facet => !isKnown(facet))
  const notices = unknown.map((key): PressNotice => ({ key, value: query[key] }))
  return { ...query, ...Object.fromEntries(unknown.map(facet => [facet, ''])), notices: [...query.notices, ...notices] }
}
