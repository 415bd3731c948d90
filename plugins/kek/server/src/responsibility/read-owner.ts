import type { Locale, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import { defaultLocale, typeRules } from '@kek/contract'
import { localeParams } from '../content/document-address.ts'
import { uidOf } from '../content/strapi-schema.ts'

/**
 * The department that a document belongs to, by its draft in a language; null where it belongs to none. A translation has a relation of its
 * own, but belongs to whom the German document belongs to.
 */
export async function readOwner(strapi: Core.Strapi, type: TypeName, documentId: string | undefined, locale: Locale = defaultLocale): Promise<string | null> {
  const { ownedBy } = typeRules[type]
  if (!ownedBy || !documentId)
    return null
  const row = await strapi.db.query(uidOf(type)).findOne({ where: { documentId, publishedAt: null, ...localeParams(type, locale) }, populate: { [ownedBy]: { select: ['documentId'] } } }) as Record<string, { readonly documentId: string } | null> | null
  return row?.[ownedBy]?.documentId ?? null
}
