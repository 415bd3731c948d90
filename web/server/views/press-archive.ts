import type { PressItem } from '../../shared/views/press-item.ts'
import type { PressArchiveView, PressYear, RawQuery } from '../../shared/views/press.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PressEntry } from './press-entries.ts'
import type { PressQuery } from './press-query.ts'
import type { Reading } from './reading.ts'
import { pageAddress } from './addresses.ts'
import { breadcrumb } from './breadcrumb.ts'
import { isAskedFor, pressEntries } from './press-entries.ts'
import { pressFilter, withoutUnknown } from './press-filter.ts'
import { pressItem } from './press-item.ts'
import { paginationOf } from './press-pagination.ts'
import { pressAddress, readPressQuery } from './press-query.ts'

const pageSize = 20

function groupByYear(entries: readonly PressEntry[], reading: Reading): PressYear[] {
  const years = new Map<string, PressItem[]>()
  for (const { article, values: { year: [year = ''] } } of entries)
    years.set(year, [...years.get(year) ?? [], pressItem(article, reading)])
  return [...years].map(([year, items]) => ({ year, items }))
}

/** Every article with what it can be found by, newest first, and those that were asked for. */
function search(raw: RawQuery, reading: Reading): { readonly entries: readonly PressEntry[], readonly found: readonly PressEntry[], readonly query: PressQuery } {
  const entries = pressEntries(reading)
  const query = withoutUnknown(readPressQuery(raw), reading)
  return { entries, found: entries.filter(isAskedFor(query)), query }
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
    filter: pressFilter(query, reading),
    years: groupByYear(found.slice((page - 1) * pageSize, page * pageSize), reading),
    pagination: paginationOf(page, last, number => pressAddress(href, { ...query, page: number })),
  }
}
