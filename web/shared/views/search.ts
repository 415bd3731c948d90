import type { TypeName } from '@kek/contract'
import type { Breadcrumb } from './element.ts'
import type { Link } from './text.ts'

export interface SearchReader {
  /** `query` as it stands in the address: anything. */
  readonly search: (query: unknown) => SearchView
}

export interface SearchView {
  readonly breadcrumb: Breadcrumb
  readonly href: string
  /** What was searched for; empty where nothing was asked. */
  readonly query: string
  /** The question was longer than the search takes. */
  readonly isCut: boolean
  readonly found: number
  /** No entry holds every word: these hold at least one. */
  readonly isLoose: boolean
  /** The best ones; `found` says how many there are. */
  readonly hits: readonly SearchHit[]
}

export interface SearchHit extends Link {
  readonly type: TypeName
  /** "Teilziel", "Handlungsansatz" where the plan names it; else the i18n file under `search.kind.<type>`. */
  readonly level: string | null
  readonly code: string | null
  /** Where it stands: titles from the top down. */
  readonly place: readonly string[]
  readonly snippet: readonly SnippetPart[]
}

/** A piece of text; `isHit` marks a word that was searched for. */
export interface SnippetPart {
  readonly text: string
  readonly isHit: boolean
}
