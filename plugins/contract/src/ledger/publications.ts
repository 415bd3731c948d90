import type { LedgerEntry } from './entry.ts'
import { entryKey } from './fold.ts'

/** One publication or withdrawal as it is told today: with its day, its number and its note in the words it has by now. */
export interface Publication extends Pick<LedgerEntry, 'seq' | 'at' | 'effectiveOn' | 'locale' | 'action' | 'contentHash' | 'note'> {
  /** The later entries that only put another note in the place of this one's, oldest first. */
  readonly corrections: readonly Pick<LedgerEntry, 'seq' | 'at'>[]
}

/** Whether an entry says the same as the one before it of its document and language: then it only corrects that one's note. */
export function isCorrection(entry: Pick<LedgerEntry, 'action' | 'contentHash'>, before: Pick<LedgerEntry, 'action' | 'contentHash'> | undefined): boolean {
  return before?.action === entry.action && before.contentHash === entry.contentHash
}

/**
 * The publications and withdrawals among entries, oldest first. An entry that corrects a note is told with the one whose note it
 * corrects: that one keeps its number and its day, so that nothing seems to have changed on the day somebody mended a typing error.
 * @param entries of one document or of many, in the order of the ledger
 */
export function listPublications(entries: Iterable<LedgerEntry>): Publication[] {
  const told: Publication[] = []
  /** By document and language: where its newest publication stands in the list. */
  const places = new Map<string, number>()
  for (const entry of entries) {
    const place = places.get(entryKey(entry))
    const before = place === undefined ? undefined : told[place]
    if (place !== undefined && before && isCorrection(entry, before)) {
      told[place] = { ...before, note: entry.note, corrections: [...before.corrections, { seq: entry.seq, at: entry.at }] }
      continue
    }
    const { seq, at, effectiveOn, locale, action, contentHash, note } = entry
    places.set(entryKey(entry), told.length)
    told.push({ seq, at, effectiveOn, locale, action, contentHash, note, corrections: [] })
  }
  return told
}
