import type { PressItem } from '../../shared/views/press-item.ts'
import type { PressArchiveView, PressChoice, PressFilter, PressNotice, PressYear, RawQuery } from '../../shared/views/press.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PressQuery } from './press-query.ts'
import type { Reading } from './reading.ts'
import { slugify } from '@kek/contract'
import { foldText, splitWords } from '../search/words/search-words.ts'
import { pageAddress, slugOf } from './addresses.ts'
import { breadcrumb } from './breadcrumb.ts'
import { oncePerSnapshot } from './once-per-snapshot.ts'
import { planTree } from './plan-tree.ts'
import { pressItem } from './press-item.ts'
import { articlesInOrder } from './press-order.ts'
import { paginationOf } from './press-pagination.ts'
import { pressAddress, readPressQuery } from './press-query.ts'
import { topicsOf } from './press-topics.ts'
import { languageOf } from './words.ts'

/** An article with everything it can be found by. */
interface Entry {
  readonly article: PublicDocument<'press-article'>
  readonly year: string
  readonly medium: string
  readonly topics: ReadonlySet<string>
  readonly text: string
}

const pageSize = 20

function entryOf(article: PublicDocument<'press-article'>, reading: Pick<Reading, 'snapshot' | 'locale'>): Entry {
  const { title, date, medium, edition, abstract } = article.content
  const name = reading.snapshot.get('medium', medium)?.content.name
  const tree = planTree(reading.snapshot, reading.locale)
  const topicIds = topicsOf(article, reading)
  const topics = [...tree.fields, ...tree.themes].filter(({ document }) => topicIds.has(document.documentId))
  return {
    article,
    year: date.slice(0, 4),
    medium: slugify(name ?? ''),
    topics: new Set(topics.map(({ document }) => slugOf(document))),
    text: foldText([title, name, edition, abstract].filter(Boolean).join(' ')),
  }
}

const archiveEntries = oncePerSnapshot(reading => articlesInOrder(reading).map(article => entryOf(article, reading)))

type Asked = Pick<PressQuery, 'year' | 'medium' | 'topic' | 'words'>
const nothingAsked: Asked = { year: '', medium: '', topic: '', words: '' }

function matches({ year, medium, topic, words: asked }: Asked): (entry: Entry) => boolean {
  const wanted = splitWords(asked).map(foldText)
  return entry => (year === '' || entry.year === year)
    && (medium === '' || entry.medium === medium)
    && (topic === '' || entry.topics.has(topic))
    && wanted.every(word => entry.text.includes(word))
}

type Option = Omit<PressChoice, 'count' | 'isChosen'>

/** What one can ask for: whatever has an article at all, each with how many there are beside what else is asked. */
function choices(facet: 'year' | 'medium' | 'topic', options: readonly Option[], query: PressQuery, entries: readonly Entry[]): PressChoice[] {
  const has = (value: string) => matches({ ...nothingAsked, [facet]: value })
  const among = entries.filter(matches({ ...query, [facet]: '' }))
  return options
    .map(option => ({ ...option, count: among.filter(has(option.value)).length, isChosen: option.value === query[facet] }))
    .filter(({ value, isChosen }) => isChosen || entries.some(has(value)))
}

function filterOf(query: PressQuery, entries: readonly Entry[], reading: Reading): PressFilter {
  const { snapshot, locale } = reading
  const tree = planTree(snapshot, locale)
  const years = [...new Set([...entries.map(({ year }) => year), query.year])].filter(Boolean).sort().reverse()
  const media = snapshot.all('medium', locale).map(({ content }) => content.name).sort((a, b) => a.localeCompare(b, 'de'))
  const topics = [...tree.fields, ...tree.themes].map(({ document }) => ({ value: slugOf(document), text: document.content.title, ...languageOf(document, reading) }))
  return {
    years: choices('year', years.map(year => ({ value: year, text: year })), query, entries),
    media: choices('medium', media.map(name => ({ value: slugify(name), text: name })), query, entries),
    topics: choices('topic', topics, query, entries),
    words: query.words,
  }
}

/** Leaves out what nothing can be found by, and says so: a medium or theme that does not exist. */
function withoutUnknown(query: PressQuery, { media, topics }: PressFilter): PressQuery {
  const isMedium = query.medium === '' || media.some(({ isChosen }) => isChosen)
  const isTopic = query.topic === '' || topics.some(({ isChosen }) => isChosen)
  const notices: PressNotice[] = [
    ...isMedium ? [] : [{ key: 'medium', value: query.medium } as const],
    ...isTopic ? [] : [{ key: 'topic', value: query.topic } as const],
  ]
  return { ...query, medium: isMedium ? query.medium : '', topic: isTopic ? query.topic : '', notices: [...query.notices, ...notices] }
}

function groupByYear(entries: readonly Entry[], reading: Reading): PressYear[] {
  const years = new Map<string, PressItem[]>()
  for (const { article, year } of entries)
    years.set(year, [...years.get(year) ?? [], pressItem(article, reading)])
  return [...years].map(([year, items]) => ({ year, items }))
}

/** Every article with what it can be found by, newest first, and those that were asked for. */
function search(raw: RawQuery, reading: Reading): { readonly entries: readonly Entry[], readonly found: readonly Entry[], readonly query: PressQuery } {
  const entries = archiveEntries(reading)
  const asked = readPressQuery(raw)
  const query = withoutUnknown(asked, filterOf(asked, entries, reading))
  return { entries, found: entries.filter(matches(query)), query }
}

/** All articles that the archive finds, newest first, on however many pages. */
export function findArticles(raw: RawQuery, reading: Reading): PublicDocument<'press-article'>[] {
  return search(raw, reading).found.map(({ article }) => article)
}

/** The archive as asked for: newest first, 20 on a page, grouped by year. Any query gives an answer. */
export function pressArchiveView(raw: RawQuery, reading: Reading): PressArchiveView {
  const href = pageAddress('press', reading.locale)
  const { entries, found, query } = search(raw, reading)
  const last = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(query.page, last)
  return {
    breadcrumb: breadcrumb([], reading),
    href,
    found: found.length,
    total: entries.length,
    isFiltered: [query.year, query.medium, query.topic, query.words].some(Boolean),
    notices: page < query.page ? [...query.notices, { key: 'pastEnd', value: String(query.page) }] : query.notices,
    filter: filterOf(query, entries, reading),
    years: groupByYear(found.slice((page - 1) * pageSize, page * pageSize), reading),
    pagination: paginationOf(page, last, number => pressAddress(href, { ...query, page: number })),
  }
}
