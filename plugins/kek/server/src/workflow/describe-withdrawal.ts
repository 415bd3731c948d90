import type { LedgerEntry, Locale, TypeName, Withdrawal } from '@kek/contract'
import type { Core } from '@strapi/types'
import { parseWithdrawal } from '@kek/contract'
import { readTitle } from '../content/document-title.ts'

/** What became of the page of a withdrawn document, with the name of the page that its address leads to. */
export interface DescribedWithdrawal {
  readonly kind: Withdrawal['kind']
  /** Null unless the address leads on; its title is null where that page's document is not there any more. */
  readonly target: { readonly type: TypeName, readonly documentId: string, readonly title: string | null } | null
}

/** Says what an entry of the ledger made of a page; null for a publication. */
export async function describeWithdrawal(strapi: Core.Strapi, { action, content, locale }: Pick<LedgerEntry, 'action' | 'content'> & { readonly locale: Locale }): Promise<DescribedWithdrawal | null> {
  if (action !== 'withdraw')
    return null
  const withdrawal = parseWithdrawal(content)
  if (withdrawal.kind !== 'redirect')
    return { kind: withdrawal.kind, target: null }
  const { type, documentId } = withdrawal
  const title = await readTitle(strapi, { type, documentId, locale }) ?? await readTitle(strapi, { type, documentId, locale: 'de' })
  return { kind: 'redirect', target: { type, documentId, title: title || null } }
}
