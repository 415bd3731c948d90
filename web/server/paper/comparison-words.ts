import type { Locale } from '@kek/contract'
import { comparison as german } from '../../i18n/locales/de.json'
import { comparison as english } from '../../i18n/locales/en.json'
import { comparison as simple } from '../../i18n/locales/leichte-sprache.json'

/** What the page of a comparison says. */
export type ComparisonWords = typeof german

/** A paper of a comparison says the same as its page. */
const wordsOf: Readonly<Record<Locale, ComparisonWords>> = { 'de': german, 'en': english, 'de-simple': simple }

/** The words of a comparison in a language. */
export function comparisonWords(locale: Locale): ComparisonWords {
  return wordsOf[locale]
}
