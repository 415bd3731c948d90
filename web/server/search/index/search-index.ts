import type { NearWords } from '../words/near-words.ts'
import type { Expansion } from './expand-word.ts'
import type { Posting } from './vocabulary.ts'
import { foldText, splitWords } from '../words/search-words.ts'
import { isStopWord } from '../words/stop-words.ts'
import { expandWord } from './expand-word.ts'
import { inBody, inFile, inTitle, pack } from './packed.ts'
import { Vocabulary } from './vocabulary.ts'

/** What an index takes of a document. */
export interface IndexedTexts {
  readonly title: string
  readonly code: string
  /** What it says beside. */
  readonly body: string
  /** Words from around it: of what it belongs to, what belongs to it, and what kind of thing it is. */
  readonly context: string
  /** How much it counts beside others that say the same, about 1. */
  readonly standing: number
  /** What its file says. */
  readonly file: string
}

export interface Match {
  readonly key: string
  readonly score: number
  /** The folded words of the document that answer the question. */
  readonly terms: ReadonlySet<string>
  /** It answers some words of the question only. */
  readonly isPartial: boolean
}

export interface Answer {
  /** Best first, those that answer every word before all others. */
  readonly matches: readonly Match[]
  /** Words of the question, folded, that were taken for another one. */
  readonly corrections: ReadonlyMap<string, string>
  /** Words of the question, folded, that nothing answers. */
  readonly unanswered: readonly string[]
}

interface Indexed {
  readonly key: string
  readonly number: number
  /** The folded title between spaces. */
  readonly title: string
  readonly standing: number
  readonly postings: readonly Posting[]
  readonly titleLength: number
  readonly bodyLength: number
  readonly fileLength: number
}

/** Words of a question that are looked at: more would only cost time. */
const mostWords = 12
/** How well a word must be answered to count as answered. */
const answering = 0.3
const wellAnswering = 0.45
const saturation = 1.6
const boosts = { title: 4, body: 1, file: 0.3 }
/** How much a long text counts against a short one that says the word as often, 0 to 1. */
const evenness = 0.5

const wordsOf = (text: string): string[] => splitWords(foldText(text))

/**
 * A full-text index over German texts and those translated from them, to which documents are added and from which they are taken one by one.
 * What it answers depends on the documents alone, never on the way they came in.
 */
export class SearchIndex {
  readonly #vocabulary = new Vocabulary()
  readonly #near: NearWords
  readonly #byKey = new Map<string, Indexed>()
  readonly #byNumber: (Indexed | undefined)[] = []
  readonly #free: number[] = []
  #lengths = { title: 0, body: 0, file: 0 }

  /** @param near words of the same meaning, in the language of those who ask */
  constructor(near: NearWords) {
    this.#near = near
  }

  get size(): number {
    return this.#byKey.size
  }

  /** Puts a document in, in the place of what stood under its key. */
  set(key: string, { title, code, body, context, file, standing }: IndexedTexts): void {
    this.delete(key)
    const number = this.#free.pop() ?? this.#byNumber.length
    const fields = [wordsOf(`${title} ${code}`), wordsOf(body), wordsOf(`${context} ${file}`)] as const
    const counts = new Map<string, [number, number, number]>()
    for (const [field, words] of fields.entries()) {
      for (const word of words) {
        const count = counts.get(word) ?? [0, 0, 0]
        count[field as 0 | 1 | 2] += 1
        counts.set(word, count)
      }
    }
    const postings = [...counts].map(([word, count]) => {
      const posting = this.#vocabulary.obtain(word)
      const at = placeOf(posting.documents, number)
      posting.documents.splice(at, 0, number)
      posting.counts.splice(at, 0, pack(...count))
      return posting
    })
    const indexed: Indexed = { key, number, standing, title: ` ${wordsOf(title).join(' ')} `, postings, titleLength: fields[0].length, bodyLength: fields[1].length, fileLength: fields[2].length }
    this.#byKey.set(key, indexed)
    this.#byNumber[number] = indexed
    this.#count(indexed, 1)
  }

  /** Takes a document out. */
  delete(key: string): void {
    const indexed = this.#byKey.get(key)
    if (!indexed)
      return
    for (const posting of indexed.postings) {
      const at = placeOf(posting.documents, indexed.number)
      posting.documents.splice(at, 1)
      posting.counts.splice(at, 1)
      if (posting.documents.length === 0)
        this.#vocabulary.drop(posting)
    }
    this.#byKey.delete(key)
    this.#byNumber[indexed.number] = undefined
    this.#free.push(indexed.number)
    this.#count(indexed, -1)
  }

  /** What answers a question. */
  find(question: string): Answer {
    const all = [...new Set(wordsOf(question))]
    const telling = all.filter(word => !isStopWord(word))
    const words = (telling.length > 0 ? telling : all).slice(0, mostWords)
    const expansions = words.map(word => ({ word, ...expandWord(word, this.#vocabulary, this.#near) }))
    const corrections = new Map(expansions.flatMap(({ word, corrected }) => corrected ? [[word, corrected] as const] : []))
    return {
      matches: this.#rank(expansions, ` ${words.join(' ')} `),
      corrections,
      unanswered: expansions.filter(({ isUnanswered }) => isUnanswered).map(({ word }) => word),
    }
  }

  /** Words of the index that begin like this one, those of most documents first. */
  beginningWith(beginning: string, most: number): string[] {
    return this.#vocabulary.holding(beginning)
      .filter(({ word }) => word.startsWith(beginning))
      .sort((a, b) => b.documents.length - a.documents.length || (a.word < b.word ? -1 : 1))
      .slice(0, most)
      .map(({ word }) => word)
  }

  #rank(expansions: readonly Expansion[], phrase: string): Match[] {
    const size = this.#byNumber.length
    const count = this.#byKey.size
    const scores = new Float64Array(size)
    const covered = new Float64Array(size)
    const answered = new Uint8Array(size)
    let importance = 0
    for (const { postings } of expansions) {
      const { sums, weights, good, all } = this.#weigh(postings)
      // How rare the answer is, by those documents that answer well.
      const many = good > 0 ? good : all
      const rarity = Math.log(1 + (count - many + 0.5) / (many + 0.5))
      importance += rarity
      for (let number = 0; number < size; number += 1) {
        const [sum, weight] = [sums[number] ?? 0, weights[number] ?? 0]
        if (weight === 0)
          continue
        scores[number] = (scores[number] ?? 0) + rarity * (0.5 + 0.5 * weight) * sum / (sum + saturation)
        covered[number] = (covered[number] ?? 0) + rarity * Math.min(1, weight * 1.5)
        answered[number] = (answered[number] ?? 0) + (weight >= answering ? 1 : 0)
      }
    }
    const everything = expansions.flatMap(({ postings }) => [...postings.keys()])
    return this.#byNumber.flatMap((document, number): Match[] => {
      if (!document || covered[number] === 0)
        return []
      const nearness = document.title === phrase ? 1.6 : document.title.includes(phrase) ? 1.2 : 1
      const score = (scores[number] ?? 0) * nearness * document.standing * (importance > 0 ? (covered[number] ?? 0) / importance : 1)
      return [new Found(document, score, expansions.length > 1 && (answered[number] ?? 0) < expansions.length, everything)]
    }).sort((a, b) => Number(a.isPartial) - Number(b.isPartial) || b.score - a.score || (a.key < b.key ? -1 : 1))
  }

  /** How well each document answers one word of a question, by number: how much it says of it, and how close the best word is. */
  #weigh(postings: ReadonlyMap<Posting, number>): { readonly sums: Float64Array, readonly weights: Float64Array, readonly good: number, readonly all: number } {
    const sums = new Float64Array(this.#byNumber.length)
    const weights = new Float64Array(this.#byNumber.length)
    let good = 0
    let all = 0
    // In the order of the alphabet, so that sums come out the same to the last digit however the words came in.
    for (const [{ documents, counts }, weight] of [...postings].sort(([a], [b]) => a.word < b.word ? -1 : 1)) {
      for (const [index, number] of documents.entries()) {
        const document = this.#byNumber[number]
        if (!document)
          continue
        const before = weights[number] ?? 0
        all += before === 0 ? 1 : 0
        good += before < wellAnswering && weight >= wellAnswering ? 1 : 0
        sums[number] = (sums[number] ?? 0) + weight * this.#frequency(document, counts[index] ?? 0)
        weights[number] = Math.max(before, weight)
      }
    }
    return { sums, weights, good, all }
  }

  #frequency({ titleLength, bodyLength, fileLength }: Indexed, packed: number): number {
    const title = inTitle(packed)
    const body = inBody(packed)
    const file = inFile(packed)
    return (title > 0 ? boosts.title * title / this.#normal(titleLength, 'title') : 0)
      + (body > 0 ? boosts.body * body / this.#normal(bodyLength, 'body') : 0)
      + (file > 0 ? boosts.file * file / this.#normal(fileLength, 'file') : 0)
  }

  #normal(length: number, field: 'title' | 'body' | 'file'): number {
    const average = this.#lengths[field] / Math.max(1, this.#byKey.size)
    return 1 - evenness + evenness * (average > 0 ? length / average : 1)
  }

  #count({ titleLength, bodyLength, fileLength }: Indexed, sign: 1 | -1): void {
    const { title, body, file } = this.#lengths
    this.#lengths = { title: title + sign * titleLength, body: body + sign * bodyLength, file: file + sign * fileLength }
  }
}

/** A match that looks its words up when somebody shows it: most are not shown. */
class Found implements Match {
  readonly key: string
  readonly score: number
  readonly isPartial: boolean
  readonly #document: Indexed
  readonly #postings: readonly Posting[]

  constructor(document: Indexed, score: number, isPartial: boolean, postings: readonly Posting[]) {
    this.key = document.key
    this.score = score
    this.isPartial = isPartial
    this.#document = document
    this.#postings = postings
  }

  get terms(): ReadonlySet<string> {
    const own = new Set(this.#document.postings)
    return new Set(this.#postings.filter(posting => own.has(posting)).map(({ word }) => word))
  }
}

/** Where a number stands, or would stand, among ascending ones. */
function placeOf(numbers: readonly number[], number: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < number)
      low = middle + 1
    else
      high = middle
  }
  return low
}
