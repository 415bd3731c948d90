import type { Locale } from '@kek/contract'
import type { PastSnapshots } from '../snapshot/past-snapshots.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** What every view is made from: one head of the ledger, one language, one day. */
export interface Reading {
  readonly snapshot: Snapshot
  readonly locale: Locale
  /** The county's calendar day, `YYYY-MM-DD`: rights end by it. */
  readonly today: string
  /** What came before, for those views that tell of it. */
  readonly past?: PastSnapshots
}
