import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from '../views/reading.ts'
import type { Answer } from './index/search-index.ts'
import { SearchIndex } from './index/search-index.ts'
import { searchedDocuments, searchedFile, searchSignature, searchTexts } from './search-entries.ts'

const keyOf = ({ type, documentId }: PublicDocument): string => `${type}/${documentId}`

/**
 * An index that follows the ledger: asked about another state than the last one, it takes in the documents that differ and leaves all others.
 * It serves one line of states in one language, in which a number of the ledger always means the same entry: what is public, not previews.
 */
export class FollowingIndex {
  readonly #index = new SearchIndex()
  readonly #signatures = new Map<string, string>()
  #reading: Reading | undefined
  #documents: ReadonlyMap<string, PublicDocument> = new Map()
  #texts = 0

  /** How many documents were taken in or out the last time that something was different. */
  changed = 0

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

  #follow(reading: Reading): void {
    const texts = reading.fileTexts?.revision ?? 0
    if (this.#reading?.snapshot === reading.snapshot && this.#reading.today === reading.today && this.#texts === texts)
      return
    const documents = new Map(searchedDocuments(reading).map(document => [keyOf(document), document]))
    this.changed = 0
    for (const key of this.#signatures.keys()) {
      if (!documents.has(key)) {
        this.#index.delete(key)
        this.#signatures.delete(key)
        this.changed += 1
      }
    }
    for (const [key, document] of documents) {
      const signature = searchSignature(document, reading)
      if (this.#signatures.get(key) === signature)
        continue
      this.#signatures.set(key, signature)
      const file = searchedFile(document, reading)
      this.#index.set(key, { ...searchTexts(document, reading), file: file ? reading.fileTexts?.pagesOf(file.sha256)?.join(' ') ?? '' : '' })
      this.changed += 1
    }
    this.#reading = reading
    this.#documents = documents
    this.#texts = texts
  }
}
