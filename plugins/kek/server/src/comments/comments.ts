import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import { catalogue } from '@kek/contract'
import { isRowNumber } from '../database/row-number.ts'
import { currentOrigin } from '../history/origin.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'

export interface CommentRow extends DocumentAddress {
  readonly id: number
  readonly kind: 'comment' | 'changeRequest'
  /** The field it is about, `milestones.0.date` inside groups; null for the whole document. */
  readonly field: string | null
  readonly text: string
  readonly replyTo: number | null
  readonly at: string
  readonly userId: number | null
  /** The version that was there when it was written. */
  readonly version: number
  readonly settledBy: number | null
  readonly settledAt: string | null
}

const uid = 'plugin::kek.comment'
const longestText = 4000
const longestField = 255

/** All comments on a document in a language, the oldest first. They hang on the document, so no edit loses them. */
export async function listComments({ strapi }: Editorial, { type, documentId, locale }: DocumentAddress): Promise<CommentRow[]> {
  return await strapi.db.query(uid).findMany({ where: { type, documentId, locale }, orderBy: { id: 'asc' } }) as CommentRow[]
}

/** Demands for changes that nobody has settled yet, by document, the oldest first. */
export async function listOpenRequests({ strapi }: Editorial): Promise<CommentRow[]> {
  return await strapi.db.query(uid).findMany({ where: { kind: 'changeRequest', settledAt: { $null: true } }, orderBy: { id: 'asc' } }) as CommentRow[]
}

/** Writes a comment. @throws HttpRefusal for an empty or endless one, an unknown field, or an answer to what is not there */
export async function addComment(editorial: Editorial, address: DocumentAddress, { text, kind, version, field = null, replyTo = null }: { readonly text: string, readonly kind: CommentRow['kind'], readonly version: number, readonly field?: string | null, readonly replyTo?: number | null }): Promise<void> {
  const { type, documentId, locale } = address
  if (text.trim() === '')
    throw new HttpRefusal(400, 'Der Kommentar ist leer.')
  if (text.length > longestText)
    throw new HttpRefusal(400, 'Der Kommentar ist zu lang.')
  if (field !== null && (field.length > longestField || !Object.hasOwn(catalogue[type].attributes, field.split('.')[0] as string)))
    throw new HttpRefusal(400, 'Das Feld, zu dem der Kommentar gehören soll, gibt es hier nicht.')
  if (replyTo !== null && !(isRowNumber(replyTo) && await findComment(editorial, address, replyTo)))
    throw new HttpRefusal(400, 'Den Kommentar, auf den das eine Antwort ist, gibt es hier nicht (mehr).')
  await editorial.strapi.db.query(uid).create({ data: { type, documentId, locale, kind, field, text: text.trim(), replyTo, at: new Date().toISOString(), userId: currentOrigin(editorial.strapi).userId, version, settledBy: null, settledAt: null } })
}

async function findComment({ strapi }: Editorial, { type, documentId, locale }: DocumentAddress, id: number): Promise<CommentRow | null> {
  return await strapi.db.query(uid).findOne({ where: { id, type, documentId, locale } }) as CommentRow | null
}

/** Marks a comment as settled or opens it again. @throws HttpRefusal where there is no such comment */
export async function settleComment(editorial: Editorial, address: DocumentAddress, id: number, isSettled: boolean): Promise<void> {
  if (!await findComment(editorial, address, id))
    throw new HttpRefusal(404, 'Diesen Kommentar gibt es hier nicht (mehr).')
  await editorial.strapi.db.query(uid).update({ where: { id }, data: { settledBy: isSettled ? currentOrigin(editorial.strapi).userId : null, settledAt: isSettled ? new Date().toISOString() : null } })
}

/** Takes the words of a comment away for good, for the law's sake; that there was one stays. @throws HttpRefusal where there is no such comment */
export async function eraseComment(editorial: Editorial, address: DocumentAddress, id: number): Promise<void> {
  if (!await findComment(editorial, address, id))
    throw new HttpRefusal(404, 'Diesen Kommentar gibt es hier nicht (mehr).')
  await editorial.strapi.db.query(uid).update({ where: { id }, data: { text: 'Von der Administration entfernt.' } })
}

/** Settles what was demanded of a document: it has been published since. */
export async function settleRequests({ strapi }: Editorial, { type, documentId, locale }: DocumentAddress): Promise<void> {
  await strapi.db.query(uid).updateMany({ where: { type, documentId, locale, kind: 'changeRequest', settledAt: { $null: true } }, data: { settledBy: currentOrigin(strapi).userId, settledAt: new Date().toISOString() } })
}
