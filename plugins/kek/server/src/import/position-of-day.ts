import type { LedgerEntry } from '@kek/contract'
import { entryKey, positionOfDay } from '@kek/contract'

type Line = Pick<LedgerEntry, 'seq' | 'effectiveOn' | 'type' | 'documentId' | 'locale'>

const print = (day: string) => day.split('-').reverse().join('.')

/**
 * The position of the ledger that holds the state of a day, all of it and nothing later; or why there is none. A ledger in which people had
 * published already when the import came may have no such position.
 * @param lines every entry, ascending
 */
export function findPositionOfDay(lines: readonly Line[], day: string): { readonly seq: number } | { readonly reason: string } {
  const seq = positionOfDay(lines, day)
  const held = new Set(lines.slice(0, seq).map(entryKey))
  const missing = lines.slice(seq).find(line => line.effectiveOn <= day && !held.has(entryKey(line)))
  if (seq > 0 && !missing)
    return { seq }
  const [later] = lines.slice(seq)
  return { reason: `Keine Stelle des Verzeichnisses enthält den Stand vom ${print(day)} ganz und nichts Späteres: Eintrag ${later?.seq ?? 1} gilt erst vom ${print(later?.effectiveOn ?? day)} an. Die Fassung lässt sich im CMS von Hand anlegen.` }
}
