import type { Editorial } from '../../editorial.ts'
import type { CheckSubject, Fields } from '../check.ts'
import { defaultLocale } from '@kek/contract'

/** What readers see of a draft that has a status, and may have got another one; null for all others, which nobody compares. */
export async function readPublished({ ledger }: Pick<Editorial, 'ledger'>, { type, documentId, locale }: Pick<CheckSubject, 'type' | 'documentId' | 'locale'>): Promise<Fields | null> {
  if (type !== 'approach' || locale !== defaultLocale || documentId === null)
    return null
  const newest = await ledger.store.newestOf(type, documentId, defaultLocale)
  return newest?.action === 'publish' ? newest.content : null
}
