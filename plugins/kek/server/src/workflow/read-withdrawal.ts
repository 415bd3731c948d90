import type { Withdrawal } from '@kek/contract'
import type { Wish } from './wish.ts'
import { isTypeName } from '@kek/contract'
import { Refusal } from '../problem/refusal.ts'

/** What is to become of the page that is withdrawn; gone where nothing was said. @throws Refusal for a redirect that names no target */
export function readWithdrawal({ mode = 'gone', target }: Pick<Wish, 'mode' | 'target'>): Withdrawal {
  if (mode !== 'redirect')
    return { kind: mode }
  const type = target?.type.replace(/^plugin::kek\./, '') ?? ''
  if (!target?.documentId || !isTypeName(type))
    throw new Refusal('Wohin soll die Adresse der zurückgezogenen Seite führen? Bitte die andere Seite wählen.', 'target', 'targetMissing')
  return { kind: 'redirect', type, documentId: target.documentId }
}
