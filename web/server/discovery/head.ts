import type { HeadReader, HeadView } from '../../shared/views/head.ts'
import type { RawQuery } from '../../shared/views/press.ts'
import type { Reading } from '../views/reading.ts'
import { defaultLocale, localizePath, pagePaths } from '@kek/contract'
import { shareImageOf } from '../paper/share-card.ts'
import { completeAddress } from '../resources/complete-address.ts'
import { comparedAt, sideOf } from '../views/comparison-sides.ts'
import { comparisonReader } from '../views/comparison.ts'
import { pressArchiveView } from '../views/press-archive.ts'
import { approachesView } from '../views/progress/approach-list.ts'
import { listedLanguages } from './listed-languages.ts'
import { printStructuredData, structuredData } from './structured-data.ts'

/** Lists that go on over several pages. */
const lists: Readonly<Record<string, (query: RawQuery, reading: Reading) => { readonly isFiltered: boolean, readonly pagination: { readonly current: number } | null }>> = {
  [pagePaths.press]: pressArchiveView,
  [pagePaths.approaches]: approachesView,
}

/** The part that a comparison is about, where its words stand on no other page. */
function ownPart({ kind, name }: NonNullable<ReturnType<typeof comparedAt>>, query: RawQuery, reading: Reading): string | undefined {
  const { comparison } = comparisonReader(reading)
  const about = (part: string) => comparison(kind, name, { other: String(query.mit ?? ''), shown: '', part })?.result
  return query.teil && about('')?.isByParts ? about(String(query.teil))?.part?.anchor : undefined
}

/**
 * What of the query makes a page of its own: how far a list goes, the other side of a comparison, and a part of one too large for a page.
 * What a filter chooses stands on the whole page too.
 */
function ownQuery(path: string, query: RawQuery, reading: Reading): string {
  const compared = comparedAt(path)
  if (compared) {
    const other = sideOf(String(query.mit ?? ''), reading)
    const own = { mit: other && other.kind !== 'today' ? other.name : undefined, teil: ownPart(compared, query, reading) }
    const pairs = Object.entries(own).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`])
    return pairs.length > 0 ? `?${pairs.join('&')}` : ''
  }
  const { isFiltered = true, pagination = null } = lists[path]?.(query, reading) ?? {}
  return !isFiltered && pagination && pagination.current > 1 ? `?seite=${pagination.current}` : ''
}

/** What the page at a path says to machines. */
export function headView(path: string, query: RawQuery, reading: Reading, siteUrl: string): HeadView {
  const absolute = completeAddress({ siteUrl, base: '' })
  const image = shareImageOf(path, reading)
  const languages = listedLanguages(path, reading)
  const addressIn = (locale: Reading['locale']) => absolute(localizePath(path, locale)) + ownQuery(path, query, reading)
  const isHere = languages.includes(reading.locale)
  const data = printStructuredData(structuredData(path, reading, absolute))
  return {
    canonical: addressIn(isHere ? reading.locale : defaultLocale),
    alternates: isHere && languages.length > 1 ? languages.map(locale => ({ lang: locale, href: addressIn(locale) })) : [],
    // What a search found is no page to be found by a search.
    isListed: path !== pagePaths.search,
    image: { ...image, href: absolute(image.href) },
    data: data === null ? [] : [data],
  }
}

/** Answers what pages say to machines. */
export function headReader(reading: Reading): HeadReader {
  return { head: (path, query, siteUrl) => headView(path, query, reading, siteUrl) }
}
