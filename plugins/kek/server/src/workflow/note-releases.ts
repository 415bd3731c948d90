import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Recorded } from '../ledger/ledger.ts'
import type { Passed } from './gate.ts'
import { berlinDay, typeRules } from '@kek/contract'
import { settleRequests } from '../comments/comments.ts'
import { addressKey } from '../content/document-address.ts'
import { currentOrigin } from '../history/origin.ts'
import { cancelJobs } from '../schedule/schedule.ts'
import { plainWords } from './gate.ts'
import { currentWords } from './publication-words.ts'
import { dayAfterMonths } from './review-day.ts'

const settled = { state: null, stateHash: null, approvedHash: null, approvedBy: null, approvedAt: null, submittedBy: null, submittedAt: null, note: null, isNotePublic: null, isMajor: null }

/**
 * Closes the books on what the ledger has just recorded: what was decided before is done, and the list of events says by whom. Entries that only
 * keep other languages' shared fields alike are nobody's publication.
 */
export async function noteReleases(editorial: Editorial, recorded: readonly Recorded[], passed: ReadonlyMap<string, Passed>): Promise<void> {
  for (const { seq, action, at, ...address } of recorded.filter(({ isAsked }) => isAsked)) {
    const { isAsked: _isAsked, ...where } = address
    await closeOne(editorial, where, { seq, action, at }, passed.get(addressKey(where)))
  }
}

async function closeOne(editorial: Editorial, address: DocumentAddress, { seq, action, at }: Pick<Recorded, 'seq' | 'action' | 'at'>, passed: Passed | undefined): Promise<void> {
  const { strapi, workflow, history } = editorial
  const { reviewMonths } = typeRules[address.type]
  const newest = passed?.reading.draft.version ?? await history.versions.newest(address)
  const words = currentWords() ?? (passed ? plainWords(passed) : undefined)
  const before = await workflow.get(address)
  const reviewOn = action === 'publish' ? reviewMonths ? dayAfterMonths(berlinDay(at), reviewMonths) : before?.reviewOn ?? null : null
  // A type that nobody reviews and that nothing was decided about needs no row.
  if (before || reviewOn)
    await workflow.save(address, { ...settled, reviewOn })
  await workflow.addEvent({ ...address, ...currentOrigin(strapi), at, action, version: newest?.version ?? 0, contentHash: newest?.contentHash ?? '', seq, note: words?.note ?? null, isNotePublic: words?.isNotePublic ?? null, isMajor: words?.isMajor ?? null, reason: words?.reason ?? null, isPastRule: words?.isPastRule ?? false })
  if (action === 'publish')
    await settleRequests(editorial, address)
  // Done by hand before its time. Who withdraws by hand expects no planned publication any more; a planned withdrawal may have one behind it.
  const { origin } = currentOrigin(strapi)
  await cancelJobs(strapi, address, action === 'withdraw' && origin !== 'job' ? undefined : action)
}
