import type { TypeName } from '@kek/contract'
import type { Breadcrumb } from './element.ts'
import type { RawQuery } from './press.ts'
import type { Link, Words } from './text.ts'

export interface SearchReader {
  /** `q`, `art` and `thema` as they stand in the address: anything. */
  readonly search: (query: RawQuery) => SearchView
}

export interface SearchView {
  readonly breadcrumb: Breadcrumb
  readonly href: string
  /** What was searched for; empty where nothing was asked. */
  readonly query: string
  /** The question was longer than the search takes. */
  readonly isCut: boolean
  /** Words that are written almost like others, which were searched for instead. */
  readonly corrections: readonly SearchCorrection[]
  /** Words that stand nowhere, as they were typed. */
  readonly unanswered: readonly string[]
  /** Entries that answer every word of the question, under the filters. */
  readonly found: number
  /** Entries that answer some words of it only. */
  readonly partly: number
  /** The best ones of `found`. */
  readonly hits: readonly SearchHit[]
  /** Those that answer a part: only where there are few others. */
  readonly partialHits: readonly SearchHit[]
  readonly filters: readonly SearchFilter[]
  readonly isFiltered: boolean
}

export interface SearchCorrection {
  readonly typed: string
  readonly meant: string
  /** The same question with the word put right. */
  readonly href: string
}

/** One thing by which hits can be narrowed down; its name comes from the i18n file under `search.filter.<name>`. */
export interface SearchFilter {
  readonly name: 'art' | 'thema'
  readonly value: string
  readonly choices: readonly SearchChoice[]
}

export interface SearchChoice {
  /** Empty for "all". */
  readonly value: string
  /** In the words of the plan; null where they come from the i18n file under `search.art.<value>`. */
  readonly text: string | null
  readonly lang?: string
  /** Hits under this choice, with the other filters as they are. */
  readonly count: number
  readonly isChosen: boolean
  readonly href: string
}

export interface SearchHit extends Link {
  readonly type: TypeName
  /** "Teilziel", "Handlungsansatz" where the plan names it; else the i18n file under `search.kind.<type>`. */
  readonly level: string | null
  readonly code: string | null
  /** Where it stands: titles from the top down. */
  readonly place: readonly string[]
  readonly snippet: readonly SnippetPart[]
  /** Where its file says it best; null where the file says nothing of it. */
  readonly page: PageHit | null
  /** On a page in another language: some of what it shows of its texts is German. */
  readonly hasGerman: boolean
}

/** A page of a PDF, with the address that opens it there. */
export interface PageHit {
  readonly number: number
  readonly href: string
  readonly snippet: readonly SnippetPart[]
}

/** A piece of text in one language; `isHit` marks a word that was searched for. */
export interface SnippetPart extends Words {
  readonly isHit: boolean
}
