import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import { readTitle } from '../content/document-title.ts'
import { failChangedJobs } from '../schedule/schedule.ts'
import { BundleStore } from './bundle-store.ts'
import { jobTarget } from './schedule-bundle.ts'

/** Ends what was planned for a document that is another by now, and for the bundle that it is in; the latter says which document it is. */
export async function failChangedPlans({ strapi }: Pick<Editorial, 'strapi'>, address: DocumentAddress): Promise<void> {
  await failChangedJobs(strapi, address)
  const bundle = await new BundleStore(strapi).openBundleOf(address)
  if (bundle)
    await failChangedJobs(strapi, jobTarget(bundle.id), `„${await readTitle(strapi, address) ?? ''}“ wurde geändert, nachdem das Paket geplant worden war. Bitte neu freigeben und neu planen.`)
}
