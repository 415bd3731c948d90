import type { WithdrawalView } from '../../shared/views/withdrawal.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { printDate } from './dates.ts'
import { languageOf } from './words.ts'

/** What the page of a withdrawn document says above everything else; null for one that is public. */
export function withdrawalOf({ withdrawal }: PublicDocument, reading: Reading): WithdrawalView | null {
  return withdrawal
    ? {
        date: printDate({ date: withdrawal.effectiveOn, precision: 'day' }, reading.locale),
        machineDate: withdrawal.effectiveOn,
        reason: withdrawal.note?.trim() ? { text: withdrawal.note, ...languageOf(withdrawal, reading) } : null,
      }
    : null
}
