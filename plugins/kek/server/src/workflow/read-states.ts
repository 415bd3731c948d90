import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { State } from './states.ts'
import { defaultLocale, typeRules } from '@kek/contract'
import { jobsOf } from '../schedule/schedule.ts'
import { staleAmong } from '../translations/list-stale.ts'
import { deriveState } from './derive-state.ts'
import { states } from './states.ts'

export interface DocumentState {
  readonly documentId: string
  readonly state: State
  readonly stateLabel: string
  /** Of a translation: its German text has changed since. */
  readonly isStale: boolean
}

async function readState({ strapi, history, workflow, ledger }: Editorial, address: DocumentAddress): Promise<State | undefined> {
  const newest = await history.versions.newest(address)
  if (!newest)
    return undefined
  const published = (await ledger.store.newestOf(address.type, address.documentId, address.locale))?.action
  const released = await workflow.lastEvent(address, ['publish', 'withdraw'])
  const publication = released?.action === 'publish' ? released : await workflow.lastEvent(address, ['publish'])
  const decided = await workflow.get(address)
  const { contentHash } = newest
  return deriveState({
    decided,
    contentHash,
    published: published ? published === 'publish' ? 'public' : 'withdrawn' : 'never',
    isSameAsPublic: publication?.contentHash === contentHash,
    isChangedSinceWithdrawal: released?.action === 'withdraw' && released.version < newest.version,
    isApproved: decided?.approvedHash === contentHash,
    isPlanned: (await jobsOf(strapi, address)).some(job => job.action === 'publish' && job.contentHash === contentHash),
    needsApproval: typeRules[address.type].needsApproval,
  })
}

/**
 * Where documents of a type stand, for a column of a list: told by what is saved about them, without reading their contents. What has no saved
 * state is left out.
 */
export async function readStates(editorial: Editorial, { type, locale }: Pick<DocumentAddress, 'type' | 'locale'>, documentIds: readonly string[]): Promise<DocumentState[]> {
  const found: DocumentState[] = []
  const stale = locale === defaultLocale ? new Set() : await staleAmong(editorial, { type, locale }, documentIds)
  for (const documentId of new Set(documentIds)) {
    const state = await readState(editorial, { type, documentId, locale })
    if (state)
      found.push({ documentId, state, stateLabel: states[state], isStale: stale.has(documentId) })
  }
  return found
}
