import type { TypeName } from '../content/catalogue.ts'
import type { LedgerEntry } from './entry.ts'
import { z } from 'zod'
import { typeNames } from '../content/catalogue.ts'

const Notice = z.object({ kind: z.literal('notice') })
const Redirect = z.object({
  kind: z.literal('redirect'),
  type: z.enum(typeNames as [TypeName, ...TypeName[]]),
  documentId: z.string().min(1),
})

/** What becomes of the page of a withdrawn document: it is gone, it stays under a notice, or its address leads to another document's page. */
export const Withdrawal = z.discriminatedUnion('kind', [z.object({ kind: z.literal('gone') }), Notice, Redirect])
export type Withdrawal = z.infer<typeof Withdrawal>

const gone: Withdrawal = { kind: 'gone' }

/** The content of a withdrawal's entry. A page that is gone leaves none, so that its hash is that of JSON null. */
export function withdrawalContent(withdrawal: Withdrawal): LedgerEntry['content'] {
  return withdrawal.kind === 'gone' ? null : Withdrawal.parse(withdrawal)
}

/** What a withdrawal's entry says of the page. A kind that this version does not know counts as gone: in doubt nothing stays readable. */
export function parseWithdrawal(content: LedgerEntry['content']): Withdrawal {
  return Withdrawal.safeParse(content).data ?? gone
}
