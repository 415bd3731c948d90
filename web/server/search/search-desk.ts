import type { Locale, PublishedFile } from '@kek/contract'
import type { Reading } from '../views/reading.ts'
import type { FileTexts } from './pdf/file-texts.ts'
import { join } from 'node:path'
import { createSearchWordClient } from '../replica/search-word-client.ts'
import { calendarDay } from '../views/dates.ts'
import { PdfReader } from './pdf/pdf-reader.ts'
import { TextStore } from './pdf/text-store.ts'
import { SearchIndexes } from './search-indexes.ts'
import { UnansweredWords } from './unanswered-words.ts'

const sendWordsEvery = 15 * 60_000

/** What the search of a state leans on beside the ledger. */
export interface SearchSources {
  /** Texts of published files. */
  readonly fileTexts?: FileTexts
  /** Indexes that follow the line of states this one belongs to; one that stands alone makes its own. */
  readonly searchIndexes?: SearchIndexes
}

export interface SearchDeskOptions {
  readonly ledgerUrl: string
  /** Where this replica keeps what is its own. */
  readonly folder: string
  /** The path of a published file. */
  readonly pathOf: (sha256: string) => Promise<string>
  /** Called when more can be found than before. */
  readonly onRead: () => void
  readonly log: (sentence: string) => void
  readonly signal: AbortSignal
}

/** A state, as far as the search needs it. */
interface Searched {
  readonly servedFiles: ReadonlyMap<string, readonly PublishedFile[]>
  readonly readingIn: (locale: Locale) => Reading
}

/** Everything that the search of the running site keeps: indexes, texts of files, and words that found nothing. */
export class SearchDesk {
  readonly sources: Required<SearchSources>
  readonly #texts: TextStore

  constructor({ ledgerUrl, folder, pathOf, onRead, log, signal }: SearchDeskOptions) {
    const pdfs = new PdfReader()
    this.#texts = new TextStore({ folder: join(folder, 'texts'), pathOf, read: path => pdfs.read(path), rest: () => pdfs.rest(), onRead, log, signal })
    const words = new UnansweredWords(createSearchWordClient(ledgerUrl, signal), () => calendarDay(new Date()))
    this.sources = { fileTexts: this.#texts, searchIndexes: new SearchIndexes(typed => words.note(typed)) }
    // A CMS that is away takes them the next time; what it says of them is no news.
    const sending = setInterval(() => void words.flush().catch(() => {}), sendWordsEvery).unref()
    signal.addEventListener('abort', () => {
      clearInterval(sending)
      void pdfs.rest()
    })
  }

  /** @throws Error when the folder of the texts cannot be used */
  async open(): Promise<void> {
    await this.#texts.open()
  }

  /** Waits, once the signal has come, until nothing of it writes any more. */
  async ended(): Promise<void> {
    await this.#texts.settled()
  }

  /** Follows to what is public now: reads files that are new, forgets those that are gone, and brings the indexes along without haste. */
  follow(state: Searched): void {
    const pdfs = [...state.servedFiles].filter(([, known]) => known.some(({ mime }) => mime === 'application/pdf'))
    this.#texts.want(new Set(pdfs.map(([sha256]) => sha256)))
    void this.sources.searchIndexes.follow(locale => state.readingIn(locale))
  }
}
