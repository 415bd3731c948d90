import type { LedgerEntry } from '@kek/contract'
import { entryKey, isCorrection } from '@kek/contract'

/** How a document in a language stands at one head of the ledger. */
export interface CurrentState {
  /** What was published last. An entry that only corrects its note does not count: nothing changed on that day. */
  readonly publication: LedgerEntry | undefined
  /** Set while it is withdrawn: from the day of the withdrawal, with the reason in its newest words. */
  readonly withdrawal: LedgerEntry | undefined
}

/** The state of every document in every language, those published first before those published later. */
export function foldStates(entries: Iterable<LedgerEntry>): CurrentState[] {
  const states = new Map<string, CurrentState>()
  for (const entry of entries) {
    const key = entryKey(entry)
    const { publication, withdrawal } = states.get(key) ?? {}
    const before = withdrawal ?? publication
    if (entry.action === 'withdraw')
      states.set(key, { publication, withdrawal: before && isCorrection(entry, before) ? { ...before, note: entry.note } : entry })
    else if (!before || !isCorrection(entry, before))
      states.set(key, { publication: entry, withdrawal: undefined })
  }
  return [...states.values()].sort((a, b) => (a.publication?.seq ?? 0) - (b.publication?.seq ?? 0))
}
