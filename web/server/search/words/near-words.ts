import type { Locale } from '@kek/contract'
import { nearEnglish } from './near-english.ts'
import { nearGerman } from './near-german.ts'
import { foldText } from './search-words.ts'
import { stemOf } from './stem.ts'

/** Words of one language that people use for the same thing. */
export class NearWords {
  readonly #byWord: ReadonlyMap<string, readonly string[]>
  readonly #byStem: ReadonlyMap<string, readonly string[]>
  /** Every word that has others, folded. */
  readonly all: readonly string[]

  /** @param written a line for each meaning, its words between spaces */
  constructor(written: string) {
    const lines = written.trim().split(/\n+/).map(line => line.split(' ').map(foldText))
    const groups = Map.groupBy(lines.flatMap(line => line.map(word => ({ word, line }))), ({ word }) => word)
    this.#byWord = new Map([...groups].map(([word, found]) => [word, [...new Set(found.flatMap(({ line }) => line))].filter(other => other !== word)]))
    this.all = [...groups.keys()]
    this.#byStem = Map.groupBy(this.all, stemOf)
  }

  /** Other words, folded, by which people mean what this one says, be it written in another form. */
  of(folded: string): readonly string[] {
    return this.#byWord.get(folded) ?? (this.#byStem.get(stemOf(folded)) ?? []).flatMap(known => this.#byWord.get(known) ?? [])
  }
}

const german = new NearWords(nearGerman)
/** Much of a plan stays German in its translations, and so do questions about it. */
const byLanguage: Readonly<Record<Locale, NearWords>> = { 'de': german, 'de-simple': german, 'en': new NearWords(`${nearEnglish}\n${nearGerman}`) }

/** The words that mean the same to those who read in a language. */
export function nearWordsIn(locale: Locale): NearWords {
  return byLanguage[locale]
}
