import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Actor } from './decide.ts'
import { berlinDay, parsePartialDate, typeRules } from '@kek/contract'
import { currentOrigin } from '../history/origin.ts'
import { Refusal } from '../problem/refusal.ts'
import { refuseStrangers } from './refuse-strangers.ts'
import { dayAfterMonths } from './review-day.ts'

const standardMonths = 12

/**
 * Says that somebody has looked at a document and found it right as it is, and when it is to be looked at next.
 * @param on the day, `YYYY-MM-DD` or as people write it; the type's usual time from today when left out
 */
export async function noteReview(editorial: Editorial, address: DocumentAddress, { on, actor }: { readonly on: string | undefined, readonly actor: Actor }): Promise<void> {
  await refuseStrangers(editorial, address, actor, 'Das gehört nicht zu Ihrer Rolle.')
  const now = new Date()
  const read = on ? parsePartialDate(on) : undefined
  if (on && (read?.precision !== 'day' || read.date <= berlinDay(now)))
    throw new Refusal('Die nächste Überprüfung muss an einem Tag in der Zukunft sein, zum Beispiel „01.06.2027“.', 'reviewOn', 'notADate')
  const reviewOn = read?.date ?? dayAfterMonths(berlinDay(now), typeRules[address.type].reviewMonths ?? standardMonths)
  await editorial.ledger.write(async () => {
    const newest = await editorial.history.versions.newest(address)
    await editorial.workflow.save(address, { reviewOn })
    await editorial.workflow.addEvent({ ...address, ...currentOrigin(editorial.strapi), at: now.toISOString(), action: 'review', version: newest?.version ?? 0, contentHash: newest?.contentHash ?? '', seq: null, note: null, isNotePublic: null, isMajor: null, reason: null, isPastRule: null })
  })
}
