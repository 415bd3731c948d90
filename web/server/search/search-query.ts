import type { RawQuery } from '../../shared/views/press.ts'
import type { SearchedType } from './search-entries.ts'
import { readQuestion } from './words/search-words.ts'

/** What a citizen takes for one kind of thing, by the word in the address. */
export const kinds = {
  feld: ['plan', 'field'],
  ziel: ['goal'],
  ansatz: ['approach'],
  projekt: ['project'],
  presse: ['press-article'],
  termin: ['event'],
  dokument: ['document'],
  kontakt: ['contact'],
  seite: ['slide', 'page', 'glossary-term'],
} as const satisfies Readonly<Record<string, readonly SearchedType[]>>
export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as readonly Kind[]

/** What is asked of the search; empty text stands for "all". */
export interface SearchQuery {
  readonly words: string
  readonly isCut: boolean
  readonly kind: Kind | ''
  /** The last part of the address of a field or theme. */
  readonly theme: string
}

/** Reads `q`, `art` and `thema`. Never fails: what makes no sense is left out. */
export function readSearchQuery(raw: RawQuery): SearchQuery {
  const { text, isCut } = readQuestion(raw.q)
  const kind = kindNames.find(name => name === readQuestion(raw.art).text)
  const theme = readQuestion(raw.thema).text
  return { words: text, isCut, kind: kind ?? '', theme: /^[a-z0-9-]{1,120}$/.test(theme) ? theme : '' }
}

/** The address that asks for this; filters that ask for all are left out. */
export function searchAddress(base: string, { words, kind, theme }: Omit<SearchQuery, 'isCut'>): string {
  const query = new URLSearchParams(Object.entries({ q: words, art: kind, thema: theme }).filter(([, value]) => value))
  return query.size > 0 ? `${base}?${query}` : base
}

/** The kind that documents of a type are taken for. */
export function kindOf(type: string): Kind | undefined {
  return kindNames.find(name => (kinds[name] as readonly string[]).includes(type))
}
