import type { NearWords } from '../words/near-words.ts'
import type { Posting, Vocabulary } from './vocabulary.ts'
import { baseOf, stemOf } from '../words/stem.ts'
import { isStopWord } from '../words/stop-words.ts'
import { forgivenErrors, wordDistance } from '../words/word-distance.ts'
import { compoundWeight, partsOf } from './compounds.ts'

/** What stands in the index for a word of a question. */
export interface Expansion {
  /** Words of the index, with how well each answers it, 0 to 1. */
  readonly postings: ReadonlyMap<Posting, number>
  /** The word that was taken instead because it is written almost alike: a guess that has to be told. */
  readonly corrected: string | null
  /** Nothing of the index says it: at best, there are words that share a part with it, or that it begins. */
  readonly isUnanswered: boolean
}

const sameStem = 0.9
const throughParts = 0.6
const throughNear = 0.45
const throughError = 0.8

class Expander {
  readonly postings = new Map<Posting, number>()
  readonly #vocabulary: Vocabulary
  readonly #near: NearWords
  readonly #isKnown: (base: string) => boolean

  constructor(vocabulary: Vocabulary, near: NearWords) {
    this.#vocabulary = vocabulary
    this.#near = near
    this.#isKnown = base => vocabulary.isKnown(base)
  }

  /** The word as it is written, its other forms, and compounds that hold it. @returns whether there is any but a mere beginning */
  addForms(word: string, weight: number): boolean {
    const stem = stemOf(word)
    let isFound = false
    const own = this.#vocabulary.get(word)
    if (own)
      isFound = this.#add(own, weight)
    isFound = this.addStem(word, weight * sameStem) || isFound
    if (stem.length < 3)
      return isFound
    // A stem may be cut too short to be looked for inside other words.
    const base = baseOf(word)
    const part = stem.length >= 4 && base.startsWith(stem) ? stem : base
    for (const posting of this.#vocabulary.holding(part)) {
      const share = posting.stem === stem ? 0 : Math.max(compoundWeight(posting.base, part, this.#isKnown), compoundWeight(posting.base, base, this.#isKnown))
      if (share > 0)
        isFound = this.#add(posting, weight * share) || isFound
    }
    return isFound
  }

  /** Other forms of the word. */
  addStem(word: string, weight: number): boolean {
    return [...this.#vocabulary.ofStem(stemOf(word))].map(posting => this.#add(posting, weight)).some(Boolean)
  }

  /** Words of the same meaning. */
  addNear(word: string, weight: number): boolean {
    return this.#near.of(word).map(other => this.addStem(other, weight * throughNear) || this.addForms(other, weight * throughNear)).some(Boolean)
  }

  /** Everything that is said by the word itself or by words of the same meaning. */
  addWord(word: string, weight: number): boolean {
    const isWritten = this.addForms(word, weight)
    return this.addNear(word, weight) || isWritten
  }

  /** What a compound is put together from. */
  addParts(word: string, weight: number): boolean {
    const isPart = (base: string): boolean => !isStopWord(base) && this.#isKnown(base)
    const parts = partsOf(baseOf(word), isPart)
    // The head says what kind of thing it is ("plan"), what stands before says which.
    const told = parts.map((part, index) => ({ part, telling: this.#rarityOf(part) * (index === parts.length - 1 ? 0.6 : 1) }))
    const most = Math.max(...told.map(({ telling }) => telling))
    return told.filter(({ part }) => part.length >= 4 || this.postings.size === 0).map(({ part, telling }) => {
      const share = throughParts * weight * telling / most
      this.#near.of(part).forEach(other => this.addStem(other, share * throughNear))
      return this.addForms(part, share)
    }).some(Boolean)
  }

  /** The word of the index that is written most like it. @returns that word */
  addNearest(word: string): string | null {
    const errors = forgivenErrors(word.length)
    if (errors === 0 || /\d/.test(word))
      return null
    const known = [...this.#vocabulary.near(word, errors).map(posting => ({ other: posting.word, documents: posting.documents.length })), ...this.#near.all.map(other => ({ other, documents: 0 }))]
    const candidates = known
      .filter(({ other }) => other.length >= 4)
      .map(({ other, documents }) => ({ other, documents, distance: wordDistance(word, other, errors), begins: other[0] === word[0] ? 0 : 1 }))
      .filter(({ distance }) => distance <= errors)
      .sort((a, b) => a.distance - b.distance || a.begins - b.begins || b.documents - a.documents || (a.other < b.other ? -1 : 1))
    return candidates.find(({ other }) => this.addWord(other, throughError))?.other ?? null
  }

  /** How much a word tells: the fewer documents it stands in, the more. */
  #rarityOf(word: string): number {
    const documents = [...this.#vocabulary.ofStem(stemOf(word))].reduce((sum, posting) => sum + posting.documents.length, 0)
    return Math.sqrt(word.length) / Math.log2(2 + documents)
  }

  #add(posting: Posting, weight: number): boolean {
    this.postings.set(posting, Math.max(weight, this.postings.get(posting) ?? 0))
    return weight > 0.2
  }
}

/** What stands in an index for a word of a question, folded. */
export function expandWord(word: string, vocabulary: Vocabulary, near: NearWords): Expansion {
  const expander = new Expander(vocabulary, near)
  const isWritten = expander.addForms(word, 1)
  const hasNear = expander.addNear(word, 1)
  if (word.length < 3)
    return { postings: expander.postings, corrected: null, isUnanswered: !isWritten && !hasNear }
  const isVerb = /..[^aeiou]t$/.test(word) && expander.addStem(`${word.slice(0, -1)}en`, sameStem)
  const corrected = isWritten || hasNear || isVerb ? null : expander.addNearest(word)
  if (!corrected && !hasNear)
    expander.addParts(word, isWritten ? 0.4 : 1)
  return { postings: expander.postings, corrected, isUnanswered: !isWritten && !hasNear && !isVerb && !corrected }
}
