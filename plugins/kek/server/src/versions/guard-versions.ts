import type { TypeName } from '@kek/contract'
import type { Editorial } from '../editorial.ts'
import type { Claim } from './version-problem.ts'
import { typeRules } from '@kek/contract'
import { uidOf } from '../content/strapi-schema.ts'
import { Refusal } from '../problem/refusal.ts'
import { readActor } from '../workflow/actor.ts'
import { entryAt, requirePosition } from './require-position.ts'
import { finalSentence } from './version-problem.ts'

interface Write {
  readonly action: string
  readonly params: unknown
}
interface Params { readonly data?: Record<string, unknown>, readonly documentId?: string }

const makesNew: ReadonlySet<string> = new Set(['create', 'clone'])

/** Lets administrators alone, and the software itself, make versions. */
async function requireAdministrator({ strapi }: Editorial): Promise<void> {
  const actor = await readActor(strapi, 'adopted-version')
  if (actor.kind === 'token' || (actor.kind === 'person' && !actor.isAdministrator))
    throw new Refusal('Fassungen legt nur die Administration an.', null, 'administratorsOnly')
}

/**
 * Writes into a version that is about to be saved which entry it names and that one's hash: the newest entry where no number is given.
 * Whatever was typed as the hash does not count. Works on `data` in place.
 */
async function fillPosition({ ledger }: Editorial, { action, params }: Write): Promise<void> {
  const { data, documentId } = params as Params
  if (!data)
    return
  delete data.headHash
  if (action === 'update' && data.seq === undefined)
    return
  const { seq: head } = await ledger.store.head()
  const typed = data.seq === null || data.seq === undefined || data.seq === '' ? head : Number(data.seq)
  const entry = await entryAt(ledger.store, typed)
  await requirePosition(ledger.store, { seq: typed, headHash: entry?.hash }, makesNew.has(action) ? undefined : documentId)
  Object.assign(data, { seq: typed, headHash: entry?.hash })
}

/**
 * Stands before every action that writes an adopted version: what is public is never touched again, by whatever way, and what is saved
 * names a position that there is.
 * @throws Refusal with a German sentence
 */
export async function guardVersions(editorial: Editorial, type: TypeName, write: Write): Promise<void> {
  const { documentId } = write.params as Params
  if (typeRules[type].isFinal && documentId && !makesNew.has(write.action) && await isPublic(editorial, type, documentId))
    throw new Refusal(finalSentence, null, 'final')
  if (type !== 'adopted-version')
    return
  await requireAdministrator(editorial)
  if (write.action === 'update' || makesNew.has(write.action))
    await fillPosition(editorial, write)
  if (write.action === 'publish' && documentId)
    await requireFilled(editorial, documentId)
}

/** Refuses a draft into which the system has written no position, or not the right one: the form asks nobody for it. */
async function requireFilled({ strapi, ledger }: Editorial, documentId: string): Promise<void> {
  const draft = await strapi.db.query(uidOf('adopted-version')).findOne({ select: ['seq', 'headHash'], where: { documentId, publishedAt: null } }) as Claim | null
  if (draft)
    await requirePosition(ledger.store, draft, documentId)
}

/** Both are asked: the ledger says what was ever public, the rows what Strapi shows as published. */
async function isPublic({ strapi, ledger }: Editorial, type: TypeName, documentId: string): Promise<boolean> {
  const published = await strapi.db.query(uidOf(type)).count({ where: { documentId, publishedAt: { $notNull: true } } })
  return published > 0 || (await ledger.store.publicationsOf(type)).some(entry => entry.documentId === documentId)
}
