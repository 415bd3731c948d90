import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { DocumentAddress } from '../content/document-address.ts'
import { addressKey } from '../content/document-address.ts'

const checks = 'plugin::kek.translation-check'

/** When somebody last said that a translation still holds (UTC); null where nobody has. */
export async function confirmedAt(strapi: Core.Strapi, { type, documentId, locale }: DocumentAddress): Promise<string | null> {
  const row = await strapi.db.query(checks).findOne({ select: ['at'], where: { type, documentId, locale } }) as { readonly at: string } | null
  return row?.at ?? null
}

/** When somebody last said so of each translation of these types, by `addressKey`. */
export async function listConfirmations(strapi: Core.Strapi, types: readonly TypeName[]): Promise<ReadonlyMap<string, string>> {
  const rows = await strapi.db.query(checks).findMany({ select: ['type', 'documentId', 'locale', 'at'], where: { type: { $in: types } } }) as (DocumentAddress & { readonly at: string })[]
  return new Map(rows.map(({ at, ...address }) => [addressKey(address), at]))
}

/** Notes that somebody has looked at a translation and found that it still holds. The caller holds the write lock. */
export async function confirmTranslation(strapi: Core.Strapi, { type, documentId, locale }: DocumentAddress, { userId, at }: { readonly userId: number | null, readonly at: string }): Promise<void> {
  const where = { type, documentId, locale }
  const { count } = await strapi.db.query(checks).updateMany({ where, data: { at, userId } }) as { readonly count: number }
  if (count === 0)
    await strapi.db.query(checks).create({ data: { ...where, at, userId } })
}
