import { defaultLocale } from '@kek/contract'

/**
 * Whether an action of the document service is about a row's language: by its `locale` (one, several, `*` for all; the default
 * language when left out). Types in one language only have rows without one.
 */
export function isAskedLocale(asked: string | readonly string[] | null | undefined, rowLocale: string | null): boolean {
  return rowLocale === null || asked === '*' || [asked ?? defaultLocale].flat().includes(rowLocale)
}
