import { isCommonStem } from '../words/common-nouns.ts'
import { baseOf, stemOf } from '../words/stem.ts'

/** A word of the index, and in which documents it stands. */
export interface Posting {
  /** Folded. */
  readonly word: string
  readonly base: string
  readonly stem: string
  /** Which letters it has, one bit each: words with few bits in common need no closer look. */
  readonly letters: number
  /** Documents by number, ascending, in turn with how often it stands where: see `packed`. */
  readonly documents: number[]
  readonly counts: number[]
}

const mostKnown = 5000

function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index += 1)
    letters |= 1 << (word.charCodeAt(index) % 31)
  return letters
}

/** How many letters two words do not share. */
function differingLetters(a: number, b: number): number {
  let bits = a ^ b
  let count = 0
  for (; bits !== 0; bits &= bits - 1)
    count += 1
  return count
}

/** The words of an index. What it answers depends on which words it holds, never on the order in which they came. */
export class Vocabulary {
  readonly #byWord = new Map<string, Posting>()
  readonly #byStem = new Map<string, Set<Posting>>()
  readonly #byBase = new Map<string, number>()
  /** What `isKnown` was asked about these words. */
  readonly #known = new Map<string, boolean>()
  #sorted: readonly Posting[] | undefined
  /** All words between line ends: one search through it finds every word that holds something. */
  #joined = ''
  #starts = new Uint32Array()

  get size(): number {
    return this.#byWord.size
  }

  get(word: string): Posting | undefined {
    return this.#byWord.get(word)
  }

  /** The posting of a folded word; made where there is none. */
  obtain(word: string): Posting {
    const known = this.#byWord.get(word)
    if (known)
      return known
    const posting: Posting = { word, base: baseOf(word), stem: stemOf(word), letters: lettersOf(word), documents: [], counts: [] }
    this.#byWord.set(word, posting)
    this.#byBase.set(posting.base, (this.#byBase.get(posting.base) ?? 0) + 1)
    const group = this.#byStem.get(posting.stem) ?? new Set()
    this.#byStem.set(posting.stem, group.add(posting))
    this.#sorted = undefined
    this.#known.clear()
    return posting
  }

  /** Forgets a word that stands nowhere any more. */
  drop({ word, base, stem }: Posting): void {
    const posting = this.#byWord.get(word)
    if (!posting)
      return
    this.#byWord.delete(word)
    const others = (this.#byBase.get(base) ?? 1) - 1
    if (others > 0)
      this.#byBase.set(base, others)
    else
      this.#byBase.delete(base)
    const group = this.#byStem.get(stem)
    group?.delete(posting)
    if (group?.size === 0)
      this.#byStem.delete(stem)
    this.#sorted = undefined
    this.#known.clear()
  }

  /** Words that are forms of one. */
  ofStem(stem: string): Iterable<Posting> {
    return this.#byStem.get(stem) ?? []
  }

  /** Whether something is a word or a form of one: then it may be a part of a compound. */
  isKnown(base: string): boolean {
    const known = this.#known.get(base)
    if (known !== undefined)
      return known
    const stem = stemOf(base)
    const isKnown = this.#byBase.has(base) || this.#byStem.has(stem) || isCommonStem(stem)
    if (this.#known.size > mostKnown)
      this.#known.clear()
    this.#known.set(base, isKnown)
    return isKnown
  }

  /** Every word that holds these letters in a row, in alphabetical order. */
  holding(part: string): Posting[] {
    const sorted = this.#inOrder()
    const found: Posting[] = []
    for (let at = this.#joined.indexOf(part); at >= 0;) {
      const index = this.#indexAt(at)
      const posting = sorted[index]
      if (posting)
        found.push(posting)
      at = this.#joined.indexOf(part, this.#starts[index + 1] ?? this.#joined.length)
    }
    return found
  }

  /** Every word that may be this one with a few typing errors, in alphabetical order: to be looked at closer. */
  near(word: string, errors: number): Posting[] {
    const letters = lettersOf(word)
    return this.#inOrder().filter(posting => Math.abs(posting.word.length - word.length) <= errors && differingLetters(posting.letters, letters) <= 2 * errors)
  }

  #inOrder(): readonly Posting[] {
    if (this.#sorted)
      return this.#sorted
    const sorted = [...this.#byWord.values()].sort((a, b) => a.word < b.word ? -1 : 1)
    this.#starts = new Uint32Array(sorted.length)
    let length = 0
    for (const [index, { base }] of sorted.entries()) {
      this.#starts[index] = length
      length += base.length + 1
    }
    this.#joined = `${sorted.map(({ base }) => base).join('\n')}\n`
    return this.#sorted = sorted
  }

  /** Which word stands at a place of `#joined`. */
  #indexAt(place: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= place)
        low = middle
      else
        high = middle - 1
    }
    return low
  }
}
