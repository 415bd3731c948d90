import type { TypeName } from '@kek/contract'
import type { Editorial } from '../editorial.ts'
import type { Job } from '../schedule/job.ts'
import type { BundleWish } from './perform-bundle.ts'
import { withPublicationTerms } from '../ledger/publication.ts'
import { BundleStore } from './bundle-store.ts'
import { performBundle } from './perform-bundle.ts'

/** Publishes or withdraws a bundle because its time has come: only in the contents it had when it was planned. @throws Refusal with every reason against it */
export async function runBundleJob(editorial: Editorial, bundleId: string, { action, terms }: Pick<Job, 'action' | 'terms'>): Promise<void> {
  const wish = Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null)) as BundleWish
  await withPublicationTerms({ origin: 'job' }, () => performBundle(editorial, Number(bundleId), action, wish))
}

/** What the schedule has to know of a bundle; undefined when it is gone. */
export async function describeForSchedule({ strapi }: Editorial, bundleId: string): Promise<{ readonly title: string, readonly types: readonly TypeName[] } | undefined> {
  const store = new BundleStore(strapi)
  const bundle = await store.find(Number(bundleId))
  return bundle && { title: bundle.title, types: [...new Set((await store.itemsOf(bundle.id)).map(({ type }) => type))] }
}
