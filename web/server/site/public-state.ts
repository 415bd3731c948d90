import type { Locale, PreviewEntry, PublishedFile } from '@kek/contract'
import type { SiteReader } from '../../shared/views/site-reader.ts'
import type { KnownLedger } from '../replica/judge-answer.ts'
import type { SearchSources } from '../search/search-desk.ts'
import type { Excerpt } from '../snapshot/past.ts'
import type { Reading } from '../views/reading.ts'
import { isCorrection } from '@kek/contract'
import { draftEntries } from '../preview/draft-entries.ts'
import { BoundedMemo } from '../snapshot/bounded-memo.ts'
import { FormerAddresses } from '../snapshot/former-addresses.ts'
import { LastingFiles } from '../snapshot/lasting-files.ts'
import { PastSnapshots } from '../snapshot/past-snapshots.ts'
import { excerptAt, excerptOn, whyNoDay } from '../snapshot/past.ts'
import { publicFiles } from '../snapshot/public-files.ts'
import { Snapshot } from '../snapshot/snapshot.ts'
import { createSiteReader } from '../views/site-reader.ts'

/** How many other states are kept at hand; which ones people ask for is theirs to choose, so it must have a bound. */
const statesAtHand = 8

export interface StateOptions {
  /** What is known, as it came, where this shows something else. */
  readonly ledger?: KnownLedger | null
  readonly search?: SearchSources
  /** The state that this one most likely continues: what stays as it is there is not made again. */
  readonly before?: PublicState | undefined
}

/** What the public sees at one head of the ledger on one day: an immutable value; its parts are made when first asked for. */
export class PublicState {
  readonly snapshot: Snapshot
  /** The county's calendar day, `YYYY-MM-DD`: rights end with a day. */
  readonly day: string
  /** The earlier states, as they were told: for comparing, not for showing, because their files may have rights that ended. */
  readonly past: PastSnapshots
  /** The ledger from its first entry to this state's head, just as it came; null where the state is put together otherwise, as that of a day is. */
  readonly ledger: KnownLedger | null
  readonly #known: KnownLedger
  readonly #search: SearchSources
  readonly #readers = new Map<Locale, SiteReader>()
  readonly #others = new BoundedMemo<PublicState | undefined>(statesAtHand)
  #files: ReadonlyMap<string, readonly PublishedFile[]> | undefined
  #servedFiles: ReadonlyMap<string, readonly PublishedFile[]> | undefined
  #lastingFiles: LastingFiles | undefined
  #formerAddresses: FormerAddresses | undefined

  constructor(known: KnownLedger, day: string, { ledger = known, search = {}, before }: StateOptions = {}) {
    this.#known = known
    this.ledger = ledger
    this.#search = search
    this.day = day
    this.snapshot = new Snapshot(known.entries, known.head, before?.snapshot)
    this.past = new PastSnapshots(known, this.snapshot, day)
  }

  /** Files that pages of this state may show, by hash. */
  get files(): ReadonlyMap<string, readonly PublishedFile[]> {
    return this.#files ??= publicFiles(this.snapshot, this.day)
  }

  /** All files that anybody may have today: those of this state and of every earlier one, as far as their rights go. */
  get servedFiles(): ReadonlyMap<string, readonly PublishedFile[]> {
    return this.#servedFiles ??= new Map([...this.#lasting.of(this.#known.entries), ...this.files])
  }

  /** How often something had been erased by law: what was made before the last time must not be kept. */
  get erasures(): number {
    return this.#known.erasures
  }

  get formerAddresses(): FormerAddresses {
    return this.#formerAddresses ??= new FormerAddresses(this.#known.entries, this.snapshot)
  }

  /** What views of a language are made from. */
  readingIn(locale: Locale): Reading {
    return { snapshot: this.snapshot, locale, today: this.day, past: this.past, ...this.#search }
  }

  /** What pages in a language read from. */
  readerFor(locale: Locale): SiteReader {
    const known = this.#readers.get(locale)
    if (known)
      return known
    const reader = createSiteReader(this.readingIn(locale))
    this.#readers.set(locale, reader)
    return reader
  }

  /** What the public saw when an entry was the last one; undefined where there is no such entry. Erasures and ended rights of today hold there too. */
  at(seq: number): PublicState | undefined {
    return this.#others.get(`entry ${seq}`, () => this.#excerpt(excerptAt(this.#known.entries, seq), true))
  }

  /** What held on a day; undefined for days that are none, that are still to come, or before the first entry. */
  asOf(day: string): PublicState | undefined {
    if (whyNoDay(day, this.past.days, this.day) !== undefined)
      return undefined
    // All days on which nothing changed since share one state.
    const since = this.past.days.findLast(known => known <= day) as string
    return this.#others.get(`day ${since}`, () => this.#excerpt(excerptOn(this.#known.entries, since), false))
  }

  /** What the public would see with drafts laid over it. */
  withDrafts(drafts: readonly PreviewEntry[]): PublicState {
    return new PublicState({ ...this.#known, entries: [...this.#known.entries, ...draftEntries(drafts, this.#known, this.day)] }, this.day, { ledger: this.ledger, search: this.#alone, before: this })
  }

  /** Whether what is public says just what this draft says. */
  hasPublished(draft: PreviewEntry): boolean {
    const [entry] = draftEntries([draft], this.#known, this.day)
    return entry !== undefined && isCorrection(entry, this.snapshot.entriesOf(draft).at(-1))
  }

  /** The same ledger on another day. */
  on(day: string): PublicState {
    return new PublicState(this.#known, day, { search: this.#search, before: this })
  }

  /** What a state outside of this line searches in: the same files, by an index of its own. */
  get #alone(): SearchSources {
    const { fileTexts } = this.#search
    return fileTexts ? { fileTexts } : {}
  }

  get #lasting(): LastingFiles {
    return this.#lastingFiles ??= new LastingFiles(this.snapshot, this.day)
  }

  #excerpt(excerpt: Excerpt | undefined, isBeginning: boolean): PublicState | undefined {
    if (!excerpt)
      return undefined
    const told = { ...this.#known, ...excerpt }
    return new PublicState({ ...told, entries: excerpt.entries.map(entry => this.#lasting.withoutEnded(entry)) }, this.day, { ledger: isBeginning ? told : null, search: this.#alone })
  }
}
