import type { Editorial } from '../editorial.ts'
import type { Job } from '../schedule/job.ts'
import type { BundleDecision } from './decide-bundle.ts'
import type { BundleWish } from './perform-bundle.ts'
import type { ReadMember } from './read-members.ts'
import { hashJson } from '@kek/contract'
import { addressKey } from '../content/document-address.ts'
import { currentOrigin } from '../history/origin.ts'
import { cancelJobs, jobsOf, scheduleJob } from '../schedule/schedule.ts'
import { bundleRefusal } from './bundle-refusal.ts'
import { BundleStore } from './bundle-store.ts'
import { decideBundle } from './decide-bundle.ts'
import { findBundle, refuseClosed, refuseUnseen } from './perform-bundle.ts'
import { readMembers } from './read-members.ts'

/** A bundle as the schedule names it. */
export function jobTarget(bundleId: number): { readonly bundleId: string } {
  return { bundleId: String(bundleId) }
}

/** What is planned for a bundle, the next first. */
export async function plannedFor({ strapi }: Editorial, bundleId: number): Promise<readonly Job[]> {
  return jobsOf(strapi, jobTarget(bundleId))
}

/**
 * Whether what is planned may be called off: by whoever may publish each of the documents, whatever became of them meanwhile.
 */
export function decideUnschedule(members: readonly ReadMember[], jobs: readonly Job[], given?: BundleWish): BundleDecision {
  const isPlanned = jobs.length > 0
  const there = members.filter(({ situation }) => situation)
  return decideBundle('unschedule', there.map(member => ({ ...member, situation: member.situation && { ...member.situation, state: 'scheduled', isScheduled: isPlanned } })), given)
}

/** Plans the publication or withdrawal of all documents of a bundle at once, in the contents they have now. */
export async function scheduleBundle(editorial: Editorial, bundleId: number, wish: BundleWish): Promise<void> {
  const { strapi, ledger } = editorial
  const store = new BundleStore(strapi)
  await ledger.write(async () => {
    const what = wish.what ?? 'publish'
    const bundle = await findBundle(store, bundleId)
    refuseClosed(bundle, what === 'withdraw' ? 'withdraw' : 'schedule')
    const members = await readMembers(editorial, await store.itemsOf(bundleId))
    refuseUnseen(members, wish)
    const decision = decideBundle('schedule', members, wish)
    if (!decision.ok)
      throw bundleRefusal(decision)
    const { at = '', what: _what, contentHash: _contentHash, ...terms } = wish
    const seen = Object.fromEntries(members.map(({ address, reading }) => [addressKey(address), reading?.draft.contentHash ?? '']))
    await scheduleJob(strapi, { target: jobTarget(bundleId), action: what, at, terms: { ...terms, note: wish.note ?? bundle.note, ...what === 'publish' ? { seen } : { seen: undefined } }, contentHash: what === 'publish' ? hashJson(seen) : null, byUser: currentOrigin(strapi).userId })
  })
}

/** Calls off all that is planned for a bundle. */
export async function unscheduleBundle(editorial: Editorial, bundleId: number, wish: BundleWish): Promise<void> {
  const { strapi, ledger } = editorial
  const store = new BundleStore(strapi)
  await ledger.write(async () => {
    await findBundle(store, bundleId)
    const decision = decideUnschedule(await readMembers(editorial, await store.itemsOf(bundleId)), await plannedFor(editorial, bundleId), wish)
    if (!decision.ok)
      throw bundleRefusal(decision)
    await cancelJobs(strapi, jobTarget(bundleId))
  })
}
