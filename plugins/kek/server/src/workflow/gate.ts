import type { Editorial } from '../editorial.ts'
import type { TouchedDocument } from '../ledger/publication.ts'
import type { PublicationWords } from './publication-words.ts'
import type { Reading } from './read-situation.ts'
import { defaultLocale } from '@kek/contract'
import { addressKey } from '../content/document-address.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { readActor } from './actor.ts'
import { decide } from './decide.ts'
import { isDecided } from './decided.ts'
import { readSituation } from './read-situation.ts'
import { refusalFor } from './workflow-refusal.ts'

/** A publication or withdrawal that the gate has let pass, for the record that follows. */
export interface Passed {
  readonly reading: Reading
  readonly isPastRule: boolean
}

/**
 * Stands between every way of publishing and the ledger: asks about each document whose published row an action has written, unless the
 * workflow has asked already. To be called in the action's transaction, before anything is recorded: a refusal undoes all of it.
 * @throws ForbiddenError or ValidationError with every reason
 */
export async function passGate(editorial: Editorial, touched: readonly TouchedDocument[]): Promise<ReadonlyMap<string, Passed>> {
  const passed = new Map<string, Passed>()
  for (const document of touched) {
    const { type, documentId, locale } = document
    const address = { type, documentId, locale: (locale ?? defaultLocale) as Reading['address']['locale'] }
    const actor = await readActor(editorial.strapi, type)
    const reading = await readSituation(editorial, address, actor)
    if (!reading)
      continue
    const action = await isPublished(editorial, document) ? 'publish' : reading.situation.isPublic ? 'withdraw' : undefined
    if (!action)
      continue
    // Strapi's own addresses have no place for a reason; such a publication is listed all the same until somebody has confirmed it.
    const decision = decide(action, reading.situation)
    if (!isDecided() && !decision.ok)
      throw refusalFor(decision.reasons)
    passed.set(addressKey(address), { reading, isPastRule: action === 'publish' && decision.isPastRule })
  }
  return passed
}

async function isPublished({ strapi }: Editorial, { type, documentId, locale }: TouchedDocument): Promise<boolean> {
  return await strapi.db.query(uidOf(type)).count({ where: { documentId, publishedAt: { $notNull: true }, ...(locale === null ? {} : { locale }) } }) > 0
}

/** What the record says of a publication that came by one of Strapi's own ways. */
export function plainWords({ isPastRule }: Passed): PublicationWords {
  return { note: null, isNotePublic: false, isMajor: true, reason: null, isPastRule }
}
