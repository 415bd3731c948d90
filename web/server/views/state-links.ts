import type { LedgerEntry } from '@kek/contract'
import type { Reading } from './reading.ts'
import { isAddressedType, localizePath, pagePath } from '@kek/contract'
import { insideState } from '../states/state-address.ts'
import { pagePaths } from './addresses.ts'

/**
 * Where a document's page is found as it stood on a day, under the address it had then; null where it had none. Of several states of one
 * day the last is the one that held.
 * @param day on which one of the entries began to hold
 * @param entries all about the document in one language
 * @param reading the language of the page that links there
 */
export function pageHeldOn(day: string, entries: readonly LedgerEntry[], { locale }: Pick<Reading, 'locale'>): string | null {
  const held = entries.findLast(({ effectiveOn }) => effectiveOn === day)
  if (held?.action !== 'publish' || !held.content || !isAddressedType(held.type))
    return null
  const slug = typeof held.content.slug === 'string' ? held.content.slug : null
  return insideState('day', `${pagePaths.days}/${day}`, pagePath(held.type, { slug, documentId: held.documentId }, locale))
}

/** Where it is told what an entry changed. */
export function changeAddress(seq: number, locale: Reading['locale']): string {
  return localizePath(`/aenderungen/${seq}`, locale)
}
