import type { Locale, Speech } from '@kek/contract'
import type { Words } from '../../../shared/views/text.ts'
import { defaultLocale } from '@kek/contract'
import { printDate } from '../dates.ts'
import { englishWords } from './english-words.ts'
import { simpleWords } from './simple-words.ts'

const words: Readonly<Record<Locale, Readonly<Record<string, string>> | null>> = { 'de': null, 'en': englishWords, 'de-simple': simpleWords }

function knownWord(german: string, locale: Locale): string | undefined {
  const known = words[locale]
  return known ? known[german] : german
}

/** A word of the catalogue in a page's language; the German one, marked as such, where there is none in it. */
export function catalogueWord(german: string, locale: Locale): Words {
  const known = knownWord(german, locale)
  return known === undefined ? { text: german, lang: defaultLocale } : { text: known }
}

/**
 * How a comparison speaks to readers of a language.
 * @param locale the language of the page
 * @param noteMissing told whenever a German word has to stand in for one that the language lacks
 */
export function speechIn(locale: Locale, noteMissing: () => void): Speech {
  return {
    word: (german) => {
      const known = knownWord(german, locale)
      if (known === undefined)
        noteMissing()
      return known ?? german
    },
    date: value => printDate(value, locale),
    decimalSign: locale === 'en' ? '.' : ',',
  }
}
