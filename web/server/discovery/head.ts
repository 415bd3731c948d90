import type { HeadReader, HeadView } from '../../shared/views/head.ts'
import type { RawQuery } from '../../shared/views/press.ts'
import type { Reading } from '../views/reading.ts'
import { defaultLocale, localizePath, pagePaths } from '@kek/contract'
import { shareImageOf } from '../paper/share-card.ts'
import { completeAddress } from '../resources/complete-address.ts'
import { readPressQuery } from '../views/press-query.ts'
import { listedLanguages } from './listed-languages.ts'
import { printStructuredData, structuredData } from './structured-data.ts'

/** Pages of the archive behind the first are pages of their own; what a filter chooses stands on them too. */
function pageNumber(path: string, query: RawQuery): string {
  if (path !== pagePaths.press)
    return ''
  const { year, medium, topic, words, page } = readPressQuery(query)
  return page > 1 && ![year, medium, topic, words].some(Boolean) ? `?seite=${page}` : ''
}

/** What the page at a path says to machines. */
export function headView(path: string, query: RawQuery, reading: Reading, siteUrl: string): HeadView {
  const absolute = completeAddress({ siteUrl, base: '' })
  const image = shareImageOf(path, reading)
  const languages = listedLanguages(path, reading)
  const addressIn = (locale: Reading['locale']) => absolute(localizePath(path, locale)) + pageNumber(path, query)
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
