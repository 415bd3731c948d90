import type { TypeName } from '@kek/contract'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { WorkflowRow } from '../workflow/workflow-store.ts'
import type { Bundle } from './bundle-store.ts'
import { addressKey } from '../content/document-address.ts'
import { states } from '../workflow/states.ts'
import { BundleStore } from './bundle-store.ts'
import { decideBundle } from './decide-bundle.ts'
import { stateOf } from './describe-bundle.ts'
import { readMembers } from './read-members.ts'
import { plannedFor } from './schedule-bundle.ts'

/** A bundle that whoever is at work may approve or publish as one. */
export interface WaitingBundle {
  readonly id: number
  readonly title: string
  readonly state: 'inReview' | 'approved'
  readonly stateLabel: string
  /** How many documents are in it. */
  readonly count: number
  /** Since when it waits: UTC. */
  readonly at: string
  /** The account that it comes from. */
  readonly userId: number | null
  /** What changes by it. */
  readonly words: string | null
}

/** What an approver does with a bundle in a state. */
const nextSteps = { inReview: 'approve', approved: 'publish' } as const

const isNextStep = (state: string): state is keyof typeof nextSteps => Object.hasOwn(nextSteps, state)

/** The last step with any of a bundle's documents: since then all of it waits. */
function lastStep(rows: readonly WorkflowRow[], state: WaitingBundle['state']): Pick<WaitingBundle, 'at' | 'userId'> {
  const moments = rows.map(row => ({ at: (state === 'inReview' ? row.submittedAt : row.approvedAt) ?? '', userId: row.submittedBy }))
  return moments.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1) ?? { at: '', userId: null }
}

/** Where a bundle stands if it waits for whoever is at work. */
async function waitingState(editorial: Editorial, bundle: Bundle, items: readonly DocumentAddress[]): Promise<WaitingBundle['state'] | undefined> {
  const jobs = await plannedFor(editorial, bundle.id)
  if (jobs.length > 0)
    return undefined
  const members = await readMembers(editorial, items)
  const state = stateOf(bundle, members, jobs)
  return isNextStep(state) && decideBundle(nextSteps[state], members).ok ? state : undefined
}

/**
 * The open bundles that wait for whoever is at work, those waiting longest first, with what is in them. Only bundles of which something was
 * submitted are read closely, and only those of which everything is of `types`.
 */
export async function listWaiting(editorial: Editorial, types: readonly TypeName[]): Promise<{ readonly bundle: WaitingBundle, readonly items: readonly DocumentAddress[] }[]> {
  const store = new BundleStore(editorial.strapi)
  const rows = new Map((await editorial.workflow.inStates(['inReview', 'approved', 'scheduled'])).map(row => [addressKey(row), row]))
  const open = await store.open()
  const itemsOf = await store.itemsOfAll(open.map(({ id }) => id))
  const waiting: { readonly bundle: WaitingBundle, readonly items: readonly DocumentAddress[] }[] = []
  for (const bundle of open) {
    const { id, title, note } = bundle
    const items = itemsOf.get(id) ?? []
    const submitted = items.flatMap(item => rows.get(addressKey(item)) ?? [])
    if (submitted.length === 0 || !items.every(({ type }) => types.includes(type)))
      continue
    const state = await waitingState(editorial, bundle, items)
    if (state)
      waiting.push({ bundle: { id, title, state, stateLabel: states[state], count: items.length, ...lastStep(submitted, state), words: note }, items })
  }
  return waiting.toSorted((a, b) => a.bundle.at.localeCompare(b.bundle.at))
}
