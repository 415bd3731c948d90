import type { Core } from '@strapi/types'
import type { DocumentAddress } from '../content/document-address.ts'

const uid = 'plugin::kek.presence'
/** The panel says every ten seconds that somebody is still there. */
const goneAfter = 30_000

interface PresenceRow { readonly id: number, readonly userId: number, readonly seenAt: string }

/** The people who have a document open besides one person, by their ids. */
export async function othersHere(strapi: Core.Strapi, { type, documentId, locale }: DocumentAddress, userId: number, now: Date): Promise<number[]> {
  const since = new Date(now.getTime() - goneAfter).toISOString()
  const rows = await strapi.db.query(uid).findMany({ where: { type, documentId, locale, userId: { $ne: userId }, seenAt: { $gt: since } }, orderBy: { id: 'asc' } }) as PresenceRow[]
  return [...new Set(rows.map(row => row.userId))]
}

/** Notes that somebody has a document open, and forgets those who went away without a word. */
export async function comeIn(strapi: Core.Strapi, { type, documentId, locale }: DocumentAddress, userId: number, now: Date): Promise<void> {
  const where = { type, documentId, locale, userId }
  const { count } = await strapi.db.query(uid).updateMany({ where, data: { seenAt: now.toISOString() } }) as { count: number }
  if (count === 0)
    await strapi.db.query(uid).create({ data: { ...where, seenAt: now.toISOString() } })
  await strapi.db.query(uid).deleteMany({ where: { seenAt: { $lte: new Date(now.getTime() - goneAfter).toISOString() } } })
}

/** Notes that somebody has closed a document. */
export async function goOut(strapi: Core.Strapi, { type, documentId, locale }: DocumentAddress, userId: number): Promise<void> {
  await strapi.db.query(uid).deleteMany({ where: { type, documentId, locale, userId } })
}
