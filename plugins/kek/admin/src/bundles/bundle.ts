import type { Locale, TypeName } from '@kek/contract'

/** What can be done with a bundle as one. */
export type BundleAction = 'submit' | 'request-changes' | 'approve' | 'publish' | 'schedule' | 'unschedule' | 'withdraw'
export type BundleState = 'draft' | 'inReview' | 'changesRequested' | 'approved' | 'scheduled' | 'published' | 'withdrawn'

export interface Reason { readonly code: string, readonly field: string | null, readonly message: string }

/** A document as lists of bundles name it. */
export interface Named {
  readonly key: string
  readonly type: TypeName
  readonly documentId: string
  readonly locale: Locale
  readonly title: string
  readonly typeLabel: string
  readonly localeLabel: string | null
}

/** A document of a bundle with where it stands. */
export interface BundleItem extends Named {
  readonly isGone: boolean
  readonly state: BundleState | null
  readonly stateLabel: string
  readonly isPublic: boolean
  readonly contentHash: string | null
  readonly isChangedSinceApproval: boolean
  readonly checks: readonly { readonly code: string, readonly severity: 'error' | 'warning', readonly field: string | null, readonly message: string }[]
  readonly diff: string | null
}

/** What has to come along and is not in it yet. */
export interface Proposal extends Named {
  readonly neededBy: readonly string[]
  readonly otherBundle: string | null
}

/** Whether something can be done with the whole bundle now, and what keeps it. */
export interface Offer {
  readonly action: BundleAction
  readonly label: string
  readonly ok: boolean
  readonly needs: readonly string[]
  readonly isPastRule: boolean
  readonly reasons: readonly Reason[]
  readonly items: readonly { readonly key: string, readonly title: string, readonly reasons: readonly Reason[] }[]
  /** The documents it would be done to. */
  readonly concerns: readonly string[]
}

interface Planned { readonly action: 'publish' | 'withdraw', readonly when: string }

/** A bundle in a list. */
export interface BundleSummary {
  readonly id: number
  readonly title: string
  readonly state: BundleState
  readonly stateLabel: string
  readonly count: number
  readonly createdAt: string
  readonly createdBy: { readonly name: string } | null
  readonly finishedAt: string | null
  readonly scheduled: Planned | null
}

/** A bundle with everything that its page shows. */
export interface Bundle extends Omit<BundleSummary, 'count'> {
  readonly note: string | null
  readonly isNotePublic: boolean
  readonly isMajor: boolean
  readonly canChange: boolean
  readonly items: readonly BundleItem[]
  readonly changedSinceApproval: readonly string[]
  readonly proposals: readonly Proposal[]
  readonly allowed: readonly Offer[]
}

/** How much is in a bundle. */
export function sayCount(count: number): string {
  return count === 0 ? 'leer' : count === 1 ? '1 Inhalt' : `${count} Inhalte`
}

/** The page of a bundle, or of all of them. */
export function bundlePath(id?: number): string {
  return `/plugins/kek/bundles${id === undefined ? '' : `/${id}`}`
}

/** The content of each document as it is on the screen: what somebody decides about. */
export function seenOf({ items }: Pick<Bundle, 'items'>): Readonly<Record<string, string>> {
  return Object.fromEntries(items.flatMap(({ key, contentHash }) => contentHash === null ? [] : [[key, contentHash]]))
}
