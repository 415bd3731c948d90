import type { Locale } from '@kek/contract'
import type { FileTexts } from '../search/pdf/file-texts.ts'
import type { SearchIndexes } from '../search/search-indexes.ts'
import type { PastSnapshots } from '../snapshot/past-snapshots.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** One head of the ledger in one language: what lookups are made from that hold on any day. */
export type TimelessReading = Pick<Reading, 'snapshot' | 'locale'>

/** What every view is made from: one head of the ledger, one language, one day. */
export interface Reading {
  readonly snapshot: Snapshot
  readonly locale: Locale
  /** The county's calendar day, `YYYY-MM-DD`: rights end by it. */
  readonly today: string
  /** What came before, for those views that tell of it. */
  readonly past?: PastSnapshots
  /** Texts of files, for the search; left out where only what was written in the CMS is searched. */
  readonly fileTexts?: FileTexts
  /** Indexes that follow this line of states; a state that stands alone gets its own. */
  readonly searchIndexes?: SearchIndexes
}
