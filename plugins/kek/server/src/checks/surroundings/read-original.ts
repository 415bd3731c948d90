import type { TypeName } from '@kek/contract'
import type { DocumentAddress } from '../../content/document-address.ts'
import type { Editorial } from '../../editorial.ts'
import type { CheckSubject, Fields } from '../check.ts'
import { defaultLocale } from '@kek/contract'
import { confirmedAt } from '../../translations/confirmations.ts'
import { textHash } from '../../translations/text-hash.ts'

interface State { readonly at: string, readonly contentHash: string }

/** Since when the texts have been as they are in the newest of these states; null where there is none. */
async function unchangedSince(type: TypeName, states: readonly State[], read: (contentHash: string) => Promise<Fields | undefined>): Promise<string | null> {
  let since: string | null = null
  let newest: string | undefined
  for (const { at, contentHash } of states) {
    const fields = await read(contentHash)
    const hash = fields && textHash(type, fields)
    newest ??= hash
    if (hash === undefined || hash !== newest)
      return since
    since = at
  }
  return since
}

/** The public German texts of a document with the time since which they have been as they are; null where it is not public in German. */
async function readGerman({ strapi, ledger }: Editorial, { type, documentId }: DocumentAddress): Promise<CheckSubject['original']> {
  const newest = await ledger.store.newestOf(type, documentId, defaultLocale)
  if (newest?.action !== 'publish' || !newest.content)
    return null
  const entries = await strapi.db.query('plugin::kek.ledger-entry').findMany({ select: ['at', 'contentHash'], where: { type, documentId, locale: defaultLocale, action: 'publish' }, orderBy: { seq: 'desc' } }) as State[]
  const changedAt = await unchangedSince(type, entries, async (contentHash) => {
    const row = await strapi.db.query('plugin::kek.ledger-content').findOne({ select: ['content'], where: { contentHash } }) as { content: string | null } | null
    return row?.content ? JSON.parse(row.content) as Fields : undefined
  })
  return { fields: newest.content, changedAt: changedAt ?? newest.at }
}

/** What a translation is compared with, and when it was last changed itself or found to hold; nothing for a German document. */
export async function readOriginal(editorial: Editorial, address: DocumentAddress): Promise<Pick<CheckSubject, 'original' | 'changedAt'>> {
  if (address.locale === defaultLocale)
    return { original: null, changedAt: null }
  const { versions } = editorial.history
  const changedAt = await unchangedSince(address.type, await versions.list(address), contentHash => versions.content(contentHash))
  const confirmed = await confirmedAt(editorial.strapi, address)
  return { original: await readGerman(editorial, address), changedAt: changedAt && confirmed && confirmed > changedAt ? confirmed : changedAt }
}
