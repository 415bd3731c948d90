import type { LedgerEntry } from './entry.ts'

/** The key of a document in a language. */
export function entryKey({ type, documentId, locale }: Pick<LedgerEntry, 'type' | 'documentId' | 'locale'>): string {
  return `${type}/${documentId}/${locale}`
}

/**
 * The newest entry per document and language, ordered by `seq`: what `state` answers, withdrawals included.
 * An entry that holds from an earlier day (only imports set one) never displaces a later publication: order is `seq` alone here.
 */
export function foldToHead(entries: Iterable<LedgerEntry>): LedgerEntry[] {
  const newest = new Map<string, LedgerEntry>()
  for (const entry of entries)
    newest.set(entryKey(entry), entry)
  return [...newest.values()].sort((a, b) => a.seq - b.seq)
}

/** What held on a day: of the entries that hold from that day or before, the last by day, then by `seq`. */
export function foldToDay(entries: Iterable<LedgerEntry>, day: string): LedgerEntry[] {
  const held = [...entries].filter(entry => entry.effectiveOn <= day)
  return foldToHead(held.sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || a.seq - b.seq))
}
