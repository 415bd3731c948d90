import type { State } from '../workflow/states.ts'

/** Where one document of a bundle stands. */
export interface MemberState {
  readonly state: State
  /** Whether its type is for two people. */
  readonly needsApproval: boolean
}

const progress: Readonly<Record<Exclude<State, 'published' | 'changesRequested'>, number>> = { withdrawn: 0, draft: 0, inReview: 1, approved: 2, scheduled: 3 }
const byProgress = ['draft', 'inReview', 'approved', 'scheduled'] as const

/**
 * Where a bundle stands: as far as the document that is furthest behind. What is public already keeps nothing waiting, and what one person
 * may publish keeps nobody waiting who needs a second one.
 */
export function stateOfBundle(members: readonly MemberState[]): State {
  const pending = members.filter(({ state }) => state !== 'published')
  if (pending.length === 0)
    return members.length === 0 ? 'draft' : 'published'
  if (pending.some(({ state }) => state === 'changesRequested'))
    return 'changesRequested'
  const strict = pending.filter(({ needsApproval }) => needsApproval)
  const deciding = strict.length > 0 ? strict : pending
  if (deciding.every(({ state }) => state === 'withdrawn'))
    return 'withdrawn'
  return byProgress[Math.min(...deciding.map(({ state }) => progress[state as keyof typeof progress]))] ?? 'draft'
}
