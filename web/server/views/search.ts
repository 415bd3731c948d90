import type { SearchHit, SearchReader, SearchView } from '../../shared/views/search.ts'
import type { Reading } from './reading.ts'
import type { Found } from './search-index.ts'
import { pageAddress } from './addresses.ts'
import { breadcrumb } from './breadcrumb.ts'
import { searchIndex } from './search-index.ts'
import { snippetOf } from './search-snippet.ts'
import { readQuestion } from './search-words.ts'
import { languageOf } from './words.ts'

/** Hits on the page; whoever does not find it among these asks more precisely. */
const mostHits = 50

function searchHit({ entry, terms }: Found, reading: Reading): SearchHit {
  const { document, type, title, href, level, code, place, body } = entry
  return { text: title, ...languageOf(document, reading), href, type, level, code: code || null, place, snippet: snippetOf(body, terms) }
}

/** What is found for a question out of the address; an empty one finds nothing. */
export function searchView(query: unknown, reading: Reading): SearchView {
  const { text, isCut } = readQuestion(query)
  const { found, isLoose } = text ? searchIndex(reading).find(text) : { found: [], isLoose: false }
  return {
    breadcrumb: breadcrumb([], reading),
    href: pageAddress('search', reading.locale),
    query: text,
    isCut,
    found: found.length,
    isLoose,
    hits: found.slice(0, mostHits).map(one => searchHit(one, reading)),
  }
}

/** Answers the search. */
export function searchReader(reading: Reading): SearchReader {
  return { search: query => searchView(query, reading) }
}
