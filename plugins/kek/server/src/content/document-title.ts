import type { ContentType } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { DocumentAddress } from './document-address.ts'
import { catalogue } from '@kek/contract'
import { rowLocale } from './document-address.ts'
import { uidOf } from './strapi-schema.ts'

/** What a document's draft is called; undefined where there is none (any more), empty where it has no name yet. */
export async function readTitle(strapi: Core.Strapi, address: DocumentAddress): Promise<string | undefined> {
  const { titleField }: ContentType = catalogue[address.type]
  const locale = rowLocale(address)
  const row = await strapi.db.query(uidOf(address.type)).findOne({ select: [titleField], where: { documentId: address.documentId, publishedAt: null, ...(locale ? { locale } : {}) } }) as Record<string, string | null> | null
  return row ? row[titleField] ?? '' : undefined
}
