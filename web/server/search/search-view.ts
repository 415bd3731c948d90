import type { RawQuery } from '../../shared/views/press.ts'
import type { PageHit, SearchCorrection, SearchHit, SearchReader, SearchView } from '../../shared/views/search.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from '../views/reading.ts'
import type { FollowingIndex } from './following-index.ts'
import type { Match } from './index/search-index.ts'
import type { SearchQuery } from './search-query.ts'
import { defaultLocale } from '@kek/contract'
import { mediaAddress, pageAddress } from '../views/addresses.ts'
import { breadcrumb } from '../views/breadcrumb.ts'
import { languageOf } from '../views/words.ts'
import { searchedFile, searchPlace, searchTexts } from './search-entries.ts'
import { filterFound } from './search-filters.ts'
import { indexFor } from './search-indexes.ts'
import { readSearchQuery, searchAddress } from './search-query.ts'
import { countTerms, snippetOf } from './snippet.ts'
import { foldText, splitWords } from './words/search-words.ts'

/** Hits on the page; whoever does not find it among these asks more precisely. */
const mostHits = 50
/** So many hits are enough: then those that answer a part of the question are not shown. */
const enoughHits = 10

interface Found {
  readonly match: Match
  readonly document: PublicDocument
}

/** The page of a document's file that holds the most of what was searched for; null where it holds none that the document itself does not. */
function pageHit(document: PublicDocument, terms: ReadonlySet<string>, body: string, reading: Reading): PageHit | null {
  const file = searchedFile(document, reading)
  const pages = file ? reading.fileTexts?.pagesOf(file.sha256) ?? [] : []
  const counts = pages.map(text => countTerms(text, terms))
  const most = Math.max(0, ...counts)
  if (!file || most === 0 || most < countTerms(body, terms))
    return null
  const index = counts.indexOf(most)
  return { number: index + 1, href: `${mediaAddress(file)}#page=${index + 1}`, snippet: snippetOf([{ text: (pages[index] ?? '').replace(/\s+/g, ' '), ...languageOf(document, reading) }], terms) }
}

function searchHit({ document, match: { terms } }: Found, reading: Reading): SearchHit {
  const { title, code, body, shown } = searchTexts(document, reading)
  const { href, level, path } = searchPlace(document, reading)
  const snippet = snippetOf(shown, terms)
  const page = pageHit(document, terms, body, reading)
  const hasGerman = reading.locale !== defaultLocale && [...snippet, ...page?.snippet ?? []].some(({ lang }) => lang === defaultLocale)
  return { text: title, ...languageOf(document, reading), href, type: document.type, level, code: code || null, place: path, snippet, page, hasGerman }
}

/** A word of the index as people write it: as it stands in the first hits, by itself or at the beginning of a longer word. */
function asWritten(folded: string, found: readonly Found[], reading: Reading): string {
  const words = found.slice(0, enoughHits).flatMap(({ document }) => {
    const { title, body } = searchTexts(document, reading)
    return splitWords(`${title} ${body}`)
  })
  const longer = words.find(word => foldText(word).startsWith(folded)) ?? ''
  const beginning = [...longer].map((_, index) => longer.slice(0, index + 1)).find(part => foldText(part) === folded)
  return words.find(word => foldText(word) === folded) ?? beginning ?? folded
}

function correctionsOf(corrections: ReadonlyMap<string, string>, query: SearchQuery, found: readonly Found[], reading: Reading): SearchCorrection[] {
  return [...corrections].map(([wrong, right]) => {
    const typed = splitWords(query.words).find(word => foldText(word) === wrong) ?? wrong
    const meant = asWritten(right, found, reading)
    return { typed, meant, href: searchAddress(pageAddress('search', reading.locale), { ...query, words: query.words.replace(typed, () => meant) }) }
  })
}

const nothing: ReturnType<FollowingIndex['find']> = { matches: [], documents: new Map(), corrections: new Map(), unanswered: [] }

/** What is found for what stands in the address; an empty question finds nothing. */
export function searchView(raw: RawQuery, reading: Reading): SearchView {
  const query = readSearchQuery(raw)
  const { matches, documents, corrections, unanswered } = query.words ? indexFor(reading).find(query.words, reading) : nothing
  const all = matches.flatMap((match): Found[] => {
    const document = documents.get(match.key)
    return document ? [{ match, document }] : []
  })
  const whole = all.filter(({ match }) => !match.isPartial)
  const part = whole.length < enoughHits ? all.filter(({ match }) => match.isPartial) : []
  const { found: hits, filters } = filterFound(whole, query, reading)
  const partly = filterFound(part, query, reading)
  return {
    breadcrumb: breadcrumb([], reading),
    href: pageAddress('search', reading.locale),
    query: query.words,
    isCut: query.isCut,
    corrections: correctionsOf(corrections, query, all, reading),
    unanswered: splitWords(query.words).filter(word => unanswered.includes(foldText(word))),
    found: hits.length,
    partly: partly.found.length,
    hits: hits.slice(0, mostHits).map(one => searchHit(one, reading)),
    partialHits: partly.found.slice(0, Math.max(0, 2 * enoughHits - hits.length)).map(one => searchHit(one, reading)),
    filters: whole.length > 0 ? filters : partly.filters,
    isFiltered: query.kind !== '' || query.theme !== '',
  }
}

/** Answers the search. */
export function searchReader(reading: Reading): SearchReader {
  return {
    search(query) {
      const view = searchView(query, reading)
      reading.searchIndexes?.noteUnanswered(view.unanswered)
      return view
    },
  }
}
