import type { Locale, PreviewEntry, PublishedFile } from '@kek/contract'
import type { SiteReader } from '../../shared/views/site-reader.ts'
import type { KnownLedger } from '../replica/judge-answer.ts'
import { isCorrection } from '@kek/contract'
import { draftEntries } from '../preview/draft-entries.ts'
import { FormerAddresses } from '../snapshot/former-addresses.ts'
import { publicFiles } from '../snapshot/public-files.ts'
import { Snapshot } from '../snapshot/snapshot.ts'
import { createSiteReader } from '../views/site-reader.ts'

/** What the public sees at one head of the ledger on one day: an immutable value; its parts are made when first asked for. */
export class PublicState {
  readonly snapshot: Snapshot
  /** The county's calendar day, `YYYY-MM-DD`: rights end with a day. */
  readonly day: string
  /** Files that may be shown, by hash. */
  readonly files: ReadonlyMap<string, readonly PublishedFile[]>
  readonly #known: KnownLedger
  readonly #readers = new Map<Locale, SiteReader>()
  #formerAddresses: FormerAddresses | undefined

  constructor(known: KnownLedger, day: string) {
    this.#known = known
    this.day = day
    this.snapshot = new Snapshot(known.entries, known.head)
    this.files = publicFiles(this.snapshot, day)
  }

  /** How often something had been erased by law: what was made before the last time must not be kept. */
  get erasures(): number {
    return this.#known.erasures
  }

  get formerAddresses(): FormerAddresses {
    return this.#formerAddresses ??= new FormerAddresses(this.#known.entries, this.snapshot)
  }

  /** What pages in a language read from. */
  readerFor(locale: Locale): SiteReader {
    const known = this.#readers.get(locale)
    if (known)
      return known
    const reader = createSiteReader(this.snapshot, locale, this.day)
    this.#readers.set(locale, reader)
    return reader
  }

  /** What the public would see with drafts laid over it. */
  withDrafts(drafts: readonly PreviewEntry[]): PublicState {
    return new PublicState({ ...this.#known, entries: [...this.#known.entries, ...draftEntries(drafts, this.#known, this.day)] }, this.day)
  }

  /** Whether what is public says just what this draft says. */
  hasPublished(draft: PreviewEntry): boolean {
    const [entry] = draftEntries([draft], this.#known, this.day)
    return entry !== undefined && isCorrection(entry, this.snapshot.entriesOf(draft).at(-1))
  }

  /** The same ledger on another day. */
  on(day: string): PublicState {
    return new PublicState(this.#known, day)
  }
}
