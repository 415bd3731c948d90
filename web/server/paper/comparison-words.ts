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

/** Puts values in the places of a sentence that has a name for each. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** The form of a sentence for a number: the first for one, the last for all others. */
export function counted(sentence: string, count: number): string {
  const forms = sentence.split(' | ')
  return filled(String(count === 1 ? forms[0] : forms.at(-1)), { count })
}
