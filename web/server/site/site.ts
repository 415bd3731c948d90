import type { Health } from './health.ts'
import { join } from 'node:path'
import { createLedgerClient } from '../replica/ledger-client.ts'
import { LedgerCopy } from '../replica/ledger-copy.ts'
import { MediaMirror } from '../replica/media-mirror.ts'
import { Replica } from '../replica/replica.ts'
import { SearchDesk } from '../search/search-desk.ts'
import { calendarDay } from '../views/dates.ts'
import { nextMidnight } from './county-day.ts'
import { describeHealth } from './health.ts'
import { PublicState } from './public-state.ts'

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
  readonly #search: SearchDesk
  readonly #listeners = new Set<() => void>()
  #state: PublicState | undefined
  /** Until when the state holds if the ledger does not change. */
  #holdsUntil = 0

  constructor({ ledgerUrl, folder, log }: SiteOptions) {
    const { signal } = this.#ending
    const client = createLedgerClient(ledgerUrl, signal)
    this.media = new MediaMirror({ folder: join(folder, 'media'), fetchMedia: client.media, log, signal })
    this.#search = new SearchDesk({ ledgerUrl, folder, pathOf: sha256 => this.media.pathOf(sha256), onRead: () => this.#tell(), log, signal })
    this.#replica = new Replica({ client, copy: new LedgerCopy(folder), log, signal, onChange: known => this.#show(new PublicState(known, calendarDay(new Date()), { search: this.#search.sources, before: this.#state })) })
    this.following = this.media.open().then(() => this.#search.open()).then(() => this.#replica.run())
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

  /** Stops following; then nothing of it writes any more. */
  async close(): Promise<void> {
    this.#ending.abort()
    await this.following.catch(() => {})
    await this.#search.ended()
  }

  #show(state: PublicState): void {
    this.#state = state
    this.#holdsUntil = nextMidnight(Date.now())
    this.media.want(new Set(state.servedFiles.keys()))
    this.#search.follow(state)
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners)
      listener()
  }
}
