import type { State } from './states.ts'

/** What was decided last about a document, and about which content. */
export interface Decided {
  readonly state: string | null
  readonly stateHash: string | null
}

/** What a state follows from. */
export interface Evidence {
  readonly decided: Decided | undefined
  /** Hash of the draft as it is now. */
  readonly contentHash: string
  /** What the ledger says last of the document in this language. */
  readonly published: 'never' | 'public' | 'withdrawn'
  /** Whether the draft is exactly what is public. */
  readonly isSameAsPublic: boolean
  /** Whether the draft was changed after the withdrawal. */
  readonly isChangedSinceWithdrawal: boolean
  /** Whether somebody has approved exactly this content. */
  readonly isApproved: boolean
  /** Whether the publication of exactly this content is waiting for its time. */
  readonly isPlanned: boolean
  /** Whether the type's documents go out by two people. */
  readonly needsApproval: boolean
}

/**
 * Where a document stands. What somebody decided counts for the content it was decided about and for no other: so every edit, by whatever
 * way, takes an approval away, and nothing has to be told about it. So it is with what is planned: called off, failed or moved on the page
 * „Geplant“, it leaves or brings back the state without another word.
 */
export function deriveState({ decided, contentHash, published, isSameAsPublic, isChangedSinceWithdrawal, isApproved, isPlanned, needsApproval }: Evidence): State {
  const last = decided?.stateHash === contentHash ? decided.state : null
  if (last !== null && last !== 'approved' && last !== 'scheduled')
    return last as State
  // A plan that was moved after the approval was taken away does not bring it back.
  if (isPlanned && (isApproved || !needsApproval))
    return 'scheduled'
  if (last === 'approved' || (last === 'scheduled' && isApproved))
    return 'approved'
  if (published === 'public')
    return isSameAsPublic ? 'published' : 'draft'
  return published === 'withdrawn' && !isChangedSinceWithdrawal ? 'withdrawn' : 'draft'
}
