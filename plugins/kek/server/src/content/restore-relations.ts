import type { Attributes, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Ledger } from '../ledger/ledger.ts'
import { catalogue, defaultLocale } from '@kek/contract'
import { writeSilently } from '../database/silent-write.ts'
import { typeOf, uidOf } from './strapi-schema.ts'

async function existing(strapi: Core.Strapi, target: string, documentIds: readonly string[]): Promise<string[]> {
  const rows = await strapi.db.query(`plugin::kek.${target}`).findMany({ select: ['documentId'], where: { documentId: { $in: documentIds }, publishedAt: null } }) as { documentId: string }[]
  const found = new Set(rows.map(row => row.documentId))
  return documentIds.filter(id => found.has(id))
}

/**
 * Gives a discarded draft the relations it was published with. Strapi copies the published row back, which has lost those
 * to targets that are not public; the ledger still has them.
 */
export async function restoreRelations(strapi: Core.Strapi, ledger: Ledger, type: TypeName, params: unknown): Promise<void> {
  const { documentId } = params as { documentId: string }
  const { attributes } = catalogue[type] as { attributes: Attributes }
  const drafts = await strapi.db.query(uidOf(type)).findMany({ select: ['id', 'locale', 'updatedAt'], where: { documentId, publishedAt: null } }) as { id: number, locale: string | null, updatedAt: string }[]
  for (const draft of drafts) {
    const locale = draft.locale ?? defaultLocale
    const published = await ledger.store.newestOf(type, documentId, locale)
    if (published?.action !== 'publish' || !published.content || !isAsked(params, locale))
      continue
    const data: Record<string, unknown> = {}
    for (const [key, attribute] of Object.entries(attributes)) {
      if (attribute.type !== 'relation' || !typeOf(`plugin::kek.${attribute.target}`))
        continue
      const ids = await existing(strapi, attribute.target, [published.content[key] ?? []].flat() as string[])
      data[key] = { set: ids.map(id => ({ documentId: id, ...(draft.locale ? { locale: draft.locale } : {}) })) }
    }
    await strapi.documents(uidOf(type)).update({ documentId, ...(draft.locale ? { locale: draft.locale } : {}), data } as never)
    await writeSilently(strapi, type, draft.id, { updated_at: draft.updatedAt })
  }
}

function isAsked(params: unknown, locale: string): boolean {
  const { locale: asked = defaultLocale } = params as { locale?: string | string[] | null }
  return asked === '*' || [asked ?? defaultLocale].flat().includes(locale)
}
