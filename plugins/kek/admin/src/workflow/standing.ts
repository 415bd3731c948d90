import type { Locale, TypeName } from '@kek/contract'
import type { Reason } from '../requests/problem.ts'

export type State = 'draft' | 'inReview' | 'changesRequested' | 'approved' | 'scheduled' | 'published' | 'withdrawn'
export type Action = 'submit' | 'request-changes' | 'approve' | 'publish' | 'schedule' | 'unschedule' | 'withdraw' | 'restore'
/** What a visitor finds where a page was: the page with a notice, a reason in its place, or another page. */
export type WithdrawalMode = 'notice' | 'gone' | 'redirect'
/** What became of a page, and where its address leads; a target without a title is not there any more. */
export interface Withdrawal { readonly kind: WithdrawalMode, readonly target: { readonly type: TypeName, readonly documentId: string, readonly title: string | null } | null }
export type Need = 'comment' | 'reason' | 'at'

export interface Person { readonly id: number, readonly name: string }

/** Whether the person who asks may do something with a document now, what it takes, and why not. */
export interface Allowed {
  readonly action: Action | 'edit'
  readonly label: string
  readonly ok: boolean
  readonly needs: readonly Need[]
  /** Whether it goes past the rule of two people: only with a reason, and listed until somebody has confirmed it. */
  readonly isPastRule: boolean
  readonly reasons: readonly Reason[]
}

/** Something that should be put right before readers see it; errors block publishing, warnings ask. */
export interface Check { readonly code: string, readonly severity: 'error' | 'warning', readonly field: string | null, readonly message: string }

export interface Comment {
  readonly id: number
  readonly at: string
  readonly by: Person | null
  readonly text: string
  readonly field: string | null
  readonly replyTo: number | null
  readonly isSettled: boolean
  readonly settledBy: Person | null
  readonly version: number | null
  readonly kind: 'comment' | 'changeRequest'
}

/** Where a document stands on its way to the public, for the person who asks. */
export interface Standing {
  readonly type: TypeName
  readonly documentId: string
  readonly locale: Locale
  readonly title: string
  readonly state: State
  readonly stateLabel: string
  readonly isPublic: boolean
  readonly hasUnpublishedChanges: boolean
  readonly contentHash: string
  readonly version: number | null
  readonly approvedHash: string | null
  readonly approvedBy: Person | null
  readonly approvedAt: string | null
  readonly submittedBy: Person | null
  readonly submittedAt: string | null
  readonly scheduled: { readonly action: 'publish' | 'withdraw', readonly at: string } | null
  readonly publishedAt: string | null
  /** What was said about the last publication. */
  readonly publishedNote: string | null
  /** Of the last publication, where nobody had approved it; null where the rule of two people was kept. */
  readonly pastRule: { readonly by: Person | null, readonly at: string, readonly reason: string | null, readonly isConfirmed: boolean } | null
  readonly needsFourEyes: boolean
  readonly needsNote: boolean
  /** Written down for the next publication; null where nobody has. */
  readonly note: string | null
  readonly isNotePublic: boolean
  readonly isMajor: boolean
  readonly suggestedNote: string | null
  /** The other languages whose pages take over what all languages share, once this is published. */
  readonly alsoChanges: readonly Locale[]
  readonly reviewOn: string | null
  /** How it was taken back; null unless it is. */
  readonly withdrawal: Withdrawal & { readonly reason: string | null, readonly at: string } | null
  /** Where readers find it: while it is public, and where it stays under a notice. */
  readonly pageUrl: string | null
  readonly department: { readonly documentId: string, readonly name: string } | null
  readonly allowed: readonly Allowed[]
  readonly checks: readonly Check[]
  readonly comments: readonly Comment[]
}

/** What goes with an action. */
export interface ActionBody {
  readonly comment?: string
  readonly field?: string
  readonly note?: string
  readonly isNotePublic?: boolean
  readonly isMajor?: boolean
  readonly at?: string
  readonly reason?: string
  readonly contentHash?: string
  readonly mode?: WithdrawalMode
  readonly what?: 'publish' | 'withdraw'
  readonly target?: { readonly type: TypeName, readonly documentId: string }
}
