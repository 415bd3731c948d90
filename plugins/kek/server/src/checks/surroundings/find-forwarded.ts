import type { AddressedType, LedgerEntry } from '@kek/contract'
import type { LedgerStore } from '../../ledger/store.ts'
import { defaultLocale, isAddressedType, pagePath, parseWithdrawal } from '@kek/contract'

type Store = Pick<LedgerStore, 'lastHolderOf' | 'newestOf'>

/** Whether readers who come by an old address of a document end at a page: its own by its newer name or under a notice, or that of the one it leads to, by however many. */
async function leadsToPage(store: Store, document: Pick<LedgerEntry, 'type' | 'documentId'>): Promise<boolean> {
  const visited = new Set<string>()
  for (let at = document; !visited.has(`${at.type}/${at.documentId}`);) {
    visited.add(`${at.type}/${at.documentId}`)
    const newest = await store.newestOf(at.type, at.documentId, defaultLocale)
    if (newest?.action === 'publish')
      return isAddressedType(at.type)
    const withdrawal = parseWithdrawal(newest?.content ?? null)
    if (withdrawal.kind !== 'redirect')
      return withdrawal.kind === 'notice'
    at = withdrawal
  }
  return false
}

/** The paths of a type at which no page of today stands, and from which the site sends readers on: the ledger knows who held them. */
export async function findForwarded(store: Store, type: AddressedType, slugs: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const slug of slugs) {
    const holder = await store.lastHolderOf(type, slug)
    if (holder && await leadsToPage(store, holder))
      found.push(pagePath(type, { slug, documentId: holder.documentId }, defaultLocale))
  }
  return found
}
