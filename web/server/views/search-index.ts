import type { Locale } from '@kek/contract'
import type { Query } from 'minisearch'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import type { SearchEntry } from './search-entries.ts'
import MiniSearch from 'minisearch'
import { searchEntries } from './search-entries.ts'
import { foldText, splitWords } from './search-words.ts'

export interface Found {
  readonly entry: SearchEntry
  /** The folded words of the entry that answer the question. */
  readonly terms: ReadonlySet<string>
}

/** Words of a question that are looked at: more would only cost time. */
const mostWords = 12
/** Words found for one word of the question. */
const mostCompounds = 40

/** A full-text index over what is public at one head of the ledger, in one language. */
class SearchIndex {
  readonly #entries: readonly SearchEntry[]
  readonly #index: MiniSearch
  readonly #vocabulary = new Set<string>()

  constructor(entries: readonly SearchEntry[]) {
    this.#entries = entries
    this.#index = new MiniSearch({
      fields: ['title', 'code', 'body'],
      tokenize: splitWords,
      processTerm: foldText,
      searchOptions: { boost: { title: 4, code: 4 } },
    })
    this.#index.addAll(entries.map(({ title, code, body }, id) => ({ id, title, code, body })))
    for (const { title, code, body } of entries)
      splitWords(`${title} ${code} ${body}`).forEach(word => this.#vocabulary.add(foldText(word)))
  }

  /** Entries that hold every word of the question; where there are none, those that hold at least one. Best first. */
  find(question: string): { readonly found: readonly Found[], readonly isLoose: boolean } {
    const words = [...new Set(splitWords(question).map(foldText))].slice(0, mostWords)
    if (words.length === 0)
      return { found: [], isLoose: false }
    const queries = words.map(word => this.#queryFor(word))
    const strict = this.#search({ combineWith: 'AND', queries })
    return strict.length > 0 || words.length === 1
      ? { found: strict, isLoose: false }
      : { found: this.#search({ combineWith: 'OR', queries }), isLoose: true }
  }

  /**
   * The word itself, words that begin with it, and compounds that hold it ("Verkehr" in "Nahverkehr").
   * Only a word that is nowhere written like this is looked for with other spellings.
   */
  #queryFor(word: string): Query {
    if (word.length < 3)
      return { queries: [word] }
    const compounds = [...this.#vocabulary]
      .filter(known => known.includes(word))
      .sort((a, b) => a.indexOf(word) - b.indexOf(word) || a.length - b.length)
      .slice(0, mostCompounds)
    if (compounds.length === 0)
      return { queries: [word], fuzzy: 0.25, maxFuzzy: 2 }
    const nearer = (term: string) => term === word ? 4 : term.startsWith(word) ? 2 : 1
    return { combineWith: 'OR', queries: compounds, boostTerm: nearer }
  }

  #search(query: Query): Found[] {
    return this.#index.search(query).flatMap(({ id, terms }) => {
      const entry = this.#entries[Number(id)]
      return entry ? [{ entry, terms: new Set(terms) }] : []
    })
  }
}

const indexes = new WeakMap<Snapshot, Map<Locale, SearchIndex>>()

/** The index of a snapshot in a language: built when first asked for, forgotten with the snapshot. */
export function searchIndex(reading: Reading): SearchIndex {
  const { snapshot, locale } = reading
  const known = indexes.get(snapshot) ?? new Map<Locale, SearchIndex>()
  indexes.set(snapshot, known)
  const index = known.get(locale) ?? new SearchIndex(searchEntries(reading))
  known.set(locale, index)
  return index
}
