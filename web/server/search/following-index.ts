import type { Locale } from '@kek/contract'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from '../views/reading.ts'
import type { Answer } from './index/search-index.ts'
import { setImmediate as pause } from 'node:timers/promises'
import { SearchIndex } from './index/search-index.ts'
import { searchedDocuments, searchedFile, searchSignature, searchTexts } from './search-entries.ts'
import { nearWordsIn } from './words/near-words.ts'

/** Documents between two pauses: some milliseconds of work. */
const atOnce = 20

const keyOf = ({ type, documentId }: PublicDocument): string => `${type}/${documentId}`

/**
 * An index that follows the ledger: asked about another state than the last one, it takes in the documents that differ and leaves all others.
 * It serves one line of states in one language, in which a number of the ledger always means the same entry: what is public, not previews.
 */
export class FollowingIndex {
  readonly #index: SearchIndex
  readonly #signatures = new Map<string, string>()
  #reading: Reading | undefined
  #documents: ReadonlyMap<string, PublicDocument> = new Map()
  #texts = 0
  /** Counts up with every state that is asked about: what prepares an older one stops. */
  #turn = 0

  /** How many documents were taken in or out the last time that something was different. */
  changed = 0

  constructor(locale: Locale) {
    this.#index = new SearchIndex(nearWordsIn(locale))
  }

  /** What answers a question at a state, with the documents. */
  find(question: string, reading: Reading): Answer & { readonly documents: ReadonlyMap<string, PublicDocument> } {
    this.#follow(reading)
    return { ...this.#index.find(question), documents: this.#documents }
  }

  /** Words that begin like this one. */
  beginningWith(beginning: string, most: number, reading: Reading): string[] {
    this.#follow(reading)
    return this.#index.beginningWith(beginning, most)
  }

  /** Takes in what is different at a state bit by bit, so that pages are answered in between. Whoever searches meanwhile does not wait for it. */
  async prepare(reading: Reading): Promise<void> {
    const turn = this.#turn += 1
    let taken = 0
    for (const _ of this.#changes(reading)) {
      taken += 1
      if (taken % atOnce > 0)
        continue
      await pause()
      // Another state is the newest now, or somebody searched and all is done.
      if (turn !== this.#turn)
        return
    }
  }

  #follow(reading: Reading): void {
    if (this.#holds(reading))
      return
    this.#turn += 1
    this.changed = 0
    for (const _ of this.#changes(reading))
      this.changed += 1
  }

  #holds(reading: Reading): boolean {
    return this.#reading?.snapshot === reading.snapshot && this.#reading.today === reading.today && this.#texts === (reading.fileTexts?.revision ?? 0)
  }

  /** Does what is to be done, one document at a time: to be broken off at any point, since each document is taken in with its signature. */
  * #changes(reading: Reading): Generator<void> {
    if (this.#holds(reading))
      return
    const texts = reading.fileTexts?.revision ?? 0
    const documents = new Map(searchedDocuments(reading).map(document => [keyOf(document), document]))
    for (const key of [...this.#signatures.keys()]) {
      if (!documents.has(key)) {
        this.#index.delete(key)
        this.#signatures.delete(key)
        yield
      }
    }
    for (const [key, document] of documents) {
      const signature = searchSignature(document, reading)
      if (this.#signatures.get(key) === signature)
        continue
      this.#signatures.set(key, signature)
      const file = searchedFile(document, reading)
      this.#index.set(key, { ...searchTexts(document, reading), file: file ? reading.fileTexts?.pagesOf(file.sha256)?.join(' ') ?? '' : '' })
      yield
    }
    this.#reading = reading
    this.#documents = documents
    this.#texts = texts
  }
}
