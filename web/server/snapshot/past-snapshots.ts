import type { LedgerEntry } from '@kek/contract'
import type { NoSuchDay } from './past.ts'
import { BoundedMemo } from './bounded-memo.ts'
import { daysOf, excerptAt, excerptOn, whyNoDay } from './past.ts'
import { Snapshot } from './snapshot.ts'

/** The earlier states of one ledger, each a snapshot as it was told: what is compared. A few are kept at hand. */
export class PastSnapshots {
  readonly now: Snapshot
  /** Every entry, in the order of the ledger. */
  readonly entries: readonly LedgerEntry[]
  readonly #today: string
  readonly #known = new BoundedMemo<Snapshot | undefined>(4)
  #days: readonly string[] | undefined

  constructor({ entries }: { readonly entries: readonly LedgerEntry[] }, now: Snapshot, today: string) {
    this.entries = entries
    this.now = now
    this.#today = today
  }

  /** The days on which something began to hold, ascending. */
  get days(): readonly string[] {
    return this.#days ??= daysOf(this.entries)
  }

  /** The state up to an entry. */
  at(seq: number): Snapshot | undefined {
    return this.#known.get(`entry ${seq}`, () => {
      const excerpt = excerptAt(this.entries, seq)
      return excerpt && new Snapshot(excerpt.entries, excerpt.head)
    })
  }

  /** The state that held on a day. */
  asOf(day: string): Snapshot | undefined {
    const since = this.whyNot(day) === undefined ? this.days.findLast(known => known <= day) : undefined
    return since === undefined
      ? undefined
      : this.#known.get(`day ${since}`, () => {
          const excerpt = excerptOn(this.entries, since)
          return excerpt && new Snapshot(excerpt.entries, excerpt.head)
        })
  }

  /** Why there is no state of a day; undefined where there is one. */
  whyNot(day: string): NoSuchDay | undefined {
    return whyNoDay(day, this.days, this.#today)
  }
}
