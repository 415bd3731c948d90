import type { LedgerEntry } from './entry.ts'

/**
 * Where a ledger stood at the end of a day: the number of the last entry before the first one that holds only from a later day; 0 where
 * that is the very first. An entry that was written later about an earlier day (only imports do so) does not belong to it.
 * @param entries all entries, ascending
 * @param day `YYYY-MM-DD`
 */
export function positionOfDay(entries: Iterable<Pick<LedgerEntry, 'seq' | 'effectiveOn'>>, day: string): number {
  let position = 0
  for (const { seq, effectiveOn } of entries) {
    if (effectiveOn > day)
      break
    position = seq
  }
  return position
}
