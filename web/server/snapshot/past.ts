import type { LedgerEntry } from '@kek/contract'
import { parsePartialDate } from '@kek/contract'

/** A part of the ledger that is read by itself. */
export interface Excerpt {
  /** In the order in which they hold. */
  readonly entries: readonly LedgerEntry[]
  readonly head: { readonly seq: number, readonly hash: string }
}

/** Why there is no state of a day. */
export type NoSuchDay = 'noDay' | 'future' | 'beforeTheFirst'

/** Whether a word is a day of the calendar, `YYYY-MM-DD`. */
export function isCalendarDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && parsePartialDate(day)?.date === day
}

/** The ledger up to an entry; undefined where it has no such entry. */
export function excerptAt(entries: readonly LedgerEntry[], seq: number): Excerpt | undefined {
  const last = entries[seq - 1]?.seq === seq ? entries[seq - 1] : entries.find(entry => entry.seq === seq)
  return last && { entries: entries.filter(entry => entry.seq <= seq), head: { seq, hash: last.hash } }
}

/** What of the ledger held on a day, in the order of days and, within a day, of the ledger: the last entry about a document is the one that held. */
export function excerptOn(entries: readonly LedgerEntry[], day: string): Excerpt | undefined {
  const held = entries.filter(({ effectiveOn }) => effectiveOn <= day)
  // Almost every ledger is in the order of its days; then nothing has to be sorted.
  const isSorted = held.every(({ effectiveOn }, index) => index === 0 || effectiveOn >= (held[index - 1] as LedgerEntry).effectiveOn)
  const newest = held.reduce<LedgerEntry | undefined>((last, entry) => last && last.seq > entry.seq ? last : entry, undefined)
  return newest && { entries: isSorted ? held : held.toSorted((a, b) => a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : a.seq - b.seq), head: newest }
}

/** The days on which something began to hold, ascending, each once. */
export function daysOf(entries: readonly LedgerEntry[]): string[] {
  return [...new Set(entries.map(({ effectiveOn }) => effectiveOn))].sort()
}

/**
 * Why there is no state of a day; undefined where there is one.
 * @param days on which something began to hold, ascending
 * @param today the county's calendar day
 */
export function whyNoDay(day: string, days: readonly string[], today: string): NoSuchDay | undefined {
  if (!isCalendarDay(day))
    return 'noDay'
  if (day > today)
    return 'future'
  return days[0] === undefined || day < days[0] ? 'beforeTheFirst' : undefined
}
