import type { LedgerEntry } from '@kek/contract'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { CurrentDraft } from '../history/record-versions.ts'
import type { Job } from '../schedule/schedule.ts'
import type { Actor, Situation } from './decide.ts'
import type { Check } from './publication-checks.ts'
import type { WorkflowRow } from './workflow-store.ts'
import { hashJson, typeRules } from '@kek/contract'
import { readCurrentDraft } from '../history/record-versions.ts'
import { toPublic } from '../ledger/public-content.ts'
import { readOwner } from '../responsibility/read-owner.ts'
import { jobsOf } from '../schedule/schedule.ts'
import { deriveState } from './derive-state.ts'
import { findChecks } from './publication-checks.ts'

/** A document at the moment somebody wants to do something with it, and all that this follows from. */
export interface Reading {
  readonly address: DocumentAddress
  readonly draft: CurrentDraft
  readonly row: WorkflowRow | undefined
  /** The ledger's last word on it. */
  readonly newest: LedgerEntry | undefined
  readonly checks: readonly Check[]
  /** What is planned for it, the next first. */
  readonly jobs: readonly Job[]
  readonly situation: Situation
}

/** Whether publishing a draft would change nothing for the public. */
function isSame(address: DocumentAddress, { fields }: CurrentDraft, newest: LedgerEntry | undefined): boolean {
  try {
    return newest?.action === 'publish' && hashJson(toPublic(address.type, fields)) === newest.contentHash
  }
  catch {
    // What does not fit its schema is not public.
    return false
  }
}

/** Reads where a document stands for somebody. @returns undefined when there is no draft in this language */
export async function readSituation(editorial: Editorial, address: DocumentAddress, actor: Actor): Promise<Reading | undefined> {
  const { ledger, history, workflow } = editorial
  const draft = await readCurrentDraft(history, address)
  if (!draft)
    return undefined
  const rule = typeRules[address.type]
  const row = await workflow.get(address)
  const newest = await ledger.store.newestOf(address.type, address.documentId, address.locale)
  const released = await workflow.lastEvent(address, ['publish', 'withdraw'])
  const lastPublication = released?.action === 'publish' ? released : await workflow.lastEvent(address, ['publish'])
  const authors = await history.versions.authorsSince(address, lastPublication?.version ?? 0)
  const jobs = await jobsOf(editorial.strapi, address)
  const isApproved = row?.approvedHash === draft.contentHash
  const state = deriveState({
    decided: row,
    contentHash: draft.contentHash,
    published: newest ? newest.action === 'publish' ? 'public' : 'withdrawn' : 'never',
    isSameAsPublic: isSame(address, draft, newest),
    isChangedSinceWithdrawal: released?.action === 'withdraw' && released.version < draft.version.version,
    isApproved,
    isPlanned: jobs.some(job => job.action === 'publish' && job.contentHash === draft.contentHash),
    needsApproval: rule.needsApproval,
  })
  const checks = await findChecks(editorial, address, draft.fields)
  const situation: Situation = {
    actor,
    rule,
    state,
    isPublic: newest?.action === 'publish',
    isAuthor: actor.kind === 'person' && authors.includes(actor.id),
    isApproved,
    isScheduled: state === 'scheduled' || jobs.length > 0,
    department: await readOwner(editorial.strapi, address.type, address.documentId),
    errors: checks.filter(({ severity }) => severity === 'error'),
  }
  return { address, draft, row, newest, checks, jobs, situation }
}
