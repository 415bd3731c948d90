import type { LedgerEntry } from '@kek/contract'
import type { Reading, TimelessReading } from './reading.ts'
import { defaultLocale, isAddressedType, localizePath, pagePath, pagePaths } from '@kek/contract'
import { insideState } from '../states/state-address.ts'

/**
 * Where a document's page is found as it stood on a day, under the address it had then; null where it had none. An address belongs to the
 * German document, whatever language its page is read in.
 */
export function pageHeldOn(day: string, { type, documentId }: Pick<LedgerEntry, 'type' | 'documentId'>, { snapshot, locale }: TimelessReading): string | null {
  // Within a day the ledger's order counts; an earlier day may have been recorded later.
  const german = snapshot.entriesOf({ type, documentId, locale: defaultLocale }).filter(({ effectiveOn }) => effectiveOn <= day)
  const held = german.toSorted((a, b) => a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : a.seq - b.seq).at(-1)
  if (held?.action !== 'publish' || !held.content || !isAddressedType(type))
    return null
  const slug = typeof held.content.slug === 'string' ? held.content.slug : null
  return insideState('day', `${pagePaths.days}/${day}`, pagePath(type, { slug, documentId }, locale))
}

/** Where it is told what an entry changed. */
export function changeAddress(seq: number, locale: Reading['locale']): string {
  return localizePath(`/aenderungen/${seq}`, locale)
}
