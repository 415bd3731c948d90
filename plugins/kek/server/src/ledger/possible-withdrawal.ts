import type { LedgerEntry, Withdrawal } from '@kek/contract'
import { catalogue, isAddressedType } from '@kek/contract'
import { Refusal } from '../problem/refusal.ts'

/**
 * A way of withdrawing that this document can be withdrawn in. Whether a redirect's target is public is not asked: that changes later
 * without anybody asking again, so the site decides it for every reader anew.
 * @throws Refusal where the document has no page that could stay or lead on, or would lead to itself or to nothing.
 */
export function possibleWithdrawal({ type, documentId }: Pick<LedgerEntry, 'type' | 'documentId'>, withdrawal: Withdrawal): Withdrawal {
  if (withdrawal.kind === 'gone')
    return withdrawal
  if (!isAddressedType(type))
    throw new Refusal(`${catalogue[type].labelPlural} haben keine eigene Seite, die stehen bleiben oder weiterleiten könnte. Bitte ohne Hinweis zurückziehen.`, 'mode', 'noPageOfItsOwn')
  if (withdrawal.kind === 'redirect' && !isAddressedType(withdrawal.type))
    throw new Refusal('Das Ziel der Weiterleitung hat keine eigene Seite. Bitte etwas anderes wählen.', 'target', 'noPageOfItsOwn')
  if (withdrawal.kind === 'redirect' && withdrawal.type === type && withdrawal.documentId === documentId)
    throw new Refusal('Eine zurückgezogene Seite kann nicht auf sich selbst weiterleiten. Bitte eine andere Seite wählen.', 'target', 'redirectToItself')
  return withdrawal
}
