import type { Reading } from './reading.ts'
import { defaultLocale } from '@kek/contract'

/** What is in the language in which it was written, on whatever page: newspapers, files, notes on changes. Nobody translates it. */
const neverTranslated: ReadonlySet<string> = new Set(['press', 'about', 'newer', 'older', 'previous', 'next', 'adoption', 'downloads', 'download', 'publication', 'withdrawal', 'credits', 'breadcrumb'])

function holdsGerman(value: unknown): boolean {
  if (Array.isArray(value))
    return value.some(holdsGerman)
  if (typeof value !== 'object' || value === null)
    return false
  return ('lang' in value && value.lang === defaultLocale) || Object.entries(value).some(([key, inner]) => !neverTranslated.has(key) && holdsGerman(inner))
}

/** Whether a page in another language shows parts in German because nobody has translated them yet. */
export function hasGermanParts(view: object, { locale }: Reading): boolean {
  return locale !== defaultLocale && holdsGerman(view)
}
