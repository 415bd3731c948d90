import type { Health } from './health.ts'
import { join } from 'node:path'
import { createLedgerClient } from '../replica/ledger-client.ts'
import { LedgerCopy } from '../replica/ledger-copy.ts'
import { MediaMirror } from '../replica/media-mirror.ts'
import { Replica } from '../replica/replica.ts'
import { createSearchWordClient } from '../replica/search-word-client.ts'
import { PdfReader } from '../search/pdf/pdf-reader.ts'
import { TextStore } from '../search/pdf/text-store.ts'
import { SearchIndexes } from '../search/search-indexes.ts'
import { UnansweredWords } from '../search/unanswered-words.ts'
import { calendarDay } from '../views/dates.ts'
import { nextMidnight } from './county-day.ts'
import { describeHealth } from './health.ts'
import { PublicState } from './public-state.ts'

const sendWordsEvery = 15 * 60_000

export interface SiteOptions {
  readonly ledgerUrl: string
  readonly folder: string
  readonly log: (sentence: string) => void
}

/** The running site: what is public now, and where it comes from. */
export class Site {
  readonly media: MediaMirror
  /** Ends when the site ends; rejects when the folder of the copy cannot be used. */
  readonly following: Promise<void>
  readonly #ending = new AbortController()
  readonly #replica: Replica
  readonly #texts: TextStore
  readonly #listeners = new Set<() => void>()
  #state: PublicState | undefined
  /** Until when the state holds if the ledger does not change. */
  #holdsUntil = 0

  constructor({ ledgerUrl, folder, log }: SiteOptions) {
    const { signal } = this.#ending
    const client = createLedgerClient(ledgerUrl, signal)
    this.media = new MediaMirror({ folder: join(folder, 'media'), fetchMedia: client.media, log, signal })
    const pdfs = new PdfReader()
    this.#texts = new TextStore({ folder: join(folder, 'texts'), pathOf: sha256 => this.media.pathOf(sha256), read: path => pdfs.read(path), rest: () => pdfs.rest(), onRead: () => this.#tell(), log, signal })
    signal.addEventListener('abort', () => void pdfs.rest())
    const words = new UnansweredWords(createSearchWordClient(ledgerUrl, signal), () => calendarDay(new Date()))
    // A CMS that is away takes them the next time; what it says of them is no news.
    const sending = setInterval(() => void words.flush().catch(() => {}), sendWordsEvery).unref()
    signal.addEventListener('abort', () => clearInterval(sending))
    const search = { fileTexts: this.#texts, searchIndexes: new SearchIndexes(typed => words.note(typed)) }
    this.#replica = new Replica({ client, copy: new LedgerCopy(folder), log, signal, onChange: known => this.#show(new PublicState(known, calendarDay(new Date()), known, search)) })
    this.following = this.media.open().then(() => this.#texts.open()).then(() => this.#replica.run())
  }

  /** What is public now; undefined until there is a ledger to read from. */
  get state(): PublicState | undefined {
    if (this.#state && Date.now() >= this.#holdsUntil)
      this.#show(this.#state.on(calendarDay(new Date())))
    return this.#state
  }

  get health(): Health {
    return describeHealth(this.state?.snapshot, this.#replica.status, Date.now())
  }

  /** Calls back whenever something else is public: a new head of the ledger, a new day, or texts of files that can be searched now. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener)
  }

  /** Stops following. */
  async close(): Promise<void> {
    this.#ending.abort()
    await this.following.catch(() => {})
  }

  #show(state: PublicState): void {
    this.#state = state
    this.#holdsUntil = nextMidnight(Date.now())
    this.media.want(new Set(state.servedFiles.keys()))
    this.#texts.want(publicPdfs(state))
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners)
      listener()
  }
}

/** Files whose text is searched, by hash. */
function publicPdfs({ servedFiles }: PublicState): ReadonlySet<string> {
  return new Set([...servedFiles].filter(([, known]) => known.some(({ mime }) => mime === 'application/pdf')).map(([sha256]) => sha256))
}
