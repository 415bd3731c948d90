import type { Locale, TypeName } from '@kek/contract'
import type { Reading } from '../views/reading.ts'
import { search as german } from '../../i18n/locales/de.json'
import { search as english } from '../../i18n/locales/en.json'
import { search as simple } from '../../i18n/locales/leichte-sprache.json'
import { languageOf } from '../views/words.ts'
import { searchPlace, searchTexts } from './search-entries.ts'
import { indexFor } from './search-indexes.ts'
import { readQuestion } from './words/search-words.ts'

const most = 7
const kinds: Readonly<Record<Locale, Readonly<Record<TypeName, string>>>> = { 'de': german.kind, 'en': english.kind, 'de-simple': simple.kind }

/** What somebody who is still typing may be looking for. */
export interface Suggestion {
  readonly text: string
  readonly lang?: string
  /** "Handlungsansatz", "Teilziel" where the plan names it; else the kind of thing that the list of hits says too. */
  readonly level: string
  readonly href: string
}

/** The best answers to what is typed so far, each place once. */
export function suggestionsFor(question: unknown, reading: Reading): Suggestion[] {
  const { text } = readQuestion(question)
  const { matches, documents } = indexFor(reading).find(text, reading)
  const places = new Set<string>()
  const suggestions: Suggestion[] = []
  for (const { key, isPartial } of matches) {
    const document = documents.get(key)
    if (isPartial || !document || suggestions.length === most)
      break
    const { href, level } = searchPlace(document, reading)
    if (places.has(href))
      continue
    places.add(href)
    suggestions.push({ text: searchTexts(document, reading).title, ...languageOf(document, reading), level: level ?? kinds[reading.locale][document.type], href })
  }
  return suggestions
}
