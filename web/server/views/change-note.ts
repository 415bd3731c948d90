import type { Locale, TypeName } from '@kek/contract'
import type { Words } from '../../shared/views/text.ts'
import { defaultLocale, readSuggestedNote } from '@kek/contract'
import { catalogueWord } from './speech/speech.ts'

const changed: Readonly<Record<Locale, string>> = { 'de': 'Geändert', 'en': 'Changed', 'de-simple': 'Geändert' }

/**
 * A note on a change, without blanks around it. Notes are written in the panel, which speaks German whatever the language of the document
 * is; only what the CMS suggests is said in the language of the page.
 * @param isLed whether it stands behind words which say already that something changed
 */
export function changeNote(note: string, type: TypeName, locale: Locale, isLed = false): Words {
  const text = note.trim()
  const german = locale === defaultLocale ? {} : { lang: defaultLocale }
  const fields = readSuggestedNote(text, type)
  if (!fields)
    return { text, ...german }
  const names = fields.map(name => catalogueWord(name, locale))
  const isKnown = names.every(({ lang }) => lang === undefined)
  const sentence = names.map(name => name.text).join(', ').replace(/[^?]$/, '$&.')
  return { text: isLed ? sentence : `${changed[isKnown ? locale : defaultLocale]}: ${sentence}`, ...(isKnown ? {} : german) }
}
