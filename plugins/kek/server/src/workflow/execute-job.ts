import type { Editorial } from '../editorial.ts'
import type { Job } from '../schedule/schedule.ts'
import { runBundleJob } from '../bundles/run-bundle-job.ts'
import { withPublicationTerms } from '../ledger/publication.ts'
import { perform } from './perform.ts'
import { readWish } from './wish.ts'

/** Does what was planned, by the same question as everything else. @throws Refusal where it may not be done (any more) */
export async function executeJob(editorial: Editorial, { target, action, terms, contentHash }: Job): Promise<void> {
  if ('bundleId' in target)
    return runBundleJob(editorial, target.bundleId, { action, terms })
  const wish = { ...readWish(terms), ...(contentHash === null ? {} : { contentHash }) }
  await withPublicationTerms({ origin: 'job' }, () => perform(editorial, target, action, { wish, actor: { kind: 'job' } }))
}
