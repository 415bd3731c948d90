import type { LedgerEntry } from '@kek/contract'
import type { Reading } from './reading.ts'
import { isAddressedType, localizePath, pagePath } from '@kek/contract'
import { insideState } from '../states/state-address.ts'
import { pagePaths } from './addresses.ts'

/** Where a document's page is found as it stood on the day from which an entry holds, under the address it had then; null where it has no page. */
export function pageOnDay({ type, documentId, content, effectiveOn }: LedgerEntry, { locale }: Pick<Reading, 'locale'>): string | null {
  if (!isAddressedType(type) || !content)
    return null
  const slug = typeof content.slug === 'string' ? content.slug : null
  return insideState('day', `${pagePaths.days}/${effectiveOn}`, pagePath(type, { slug, documentId }, locale))
}

/** Where it is told what an entry changed. */
export function changeAddress(seq: number, locale: Reading['locale']): string {
  return localizePath(`/aenderungen/${seq}`, locale)
}
