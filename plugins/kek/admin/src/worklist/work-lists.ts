import type { Barrier } from '../barriers/barrier.ts'
import type { Address } from '../history/addresses.ts'

interface Person { readonly id: number, readonly name: string }

/** One line of a list, as the CMS says it. */
export interface WorkItem extends Address {
  readonly typeLabel: string
  readonly title: string | null
  readonly state: string | null
  /** A moment in UTC; for reviews a day. */
  readonly at: string
  readonly by: Person | null
  readonly words: string | null
}

/** A bundle that this person may approve or publish as one. */
export interface WaitingBundle extends Pick<WorkItem, 'at' | 'by' | 'words' | 'state'> {
  readonly id: number
  readonly title: string
  /** How many documents are in it. */
  readonly count: number
}

export type Work = { readonly bundles: readonly WaitingBundle[] } & Readonly<Record<'waitingForMe' | 'sentBack' | 'myDrafts' | 'pastReview' | 'reviewSoon' | 'changedLately' | 'staleTranslations', readonly WorkItem[]>>

/** What is planned, as far as the start page shows it. */
export interface PlannedJob {
  readonly id: number
  readonly type: Address['type'] | null
  readonly typeLabel: string
  readonly documentId: string | null
  readonly locale: Address['locale'] | null
  readonly title: string
  readonly actionLabel: string
  readonly at: string
  readonly status: string
  readonly failure: string | null
}

/** A publication that no second person has looked at yet. */
export interface PastRule extends Address {
  readonly id: number
  readonly typeLabel: string
  readonly title: string | null
  readonly at: string
  readonly by: Person | null
  /** What was published. */
  readonly version: number
  readonly reason: string | null
}

/** Everything that the start page is made of. */
export interface Lists {
  readonly work: Work
  readonly schedule: readonly PlannedJob[]
  readonly pastRule: readonly PastRule[]
  /** Empty for those who do not answer them. */
  readonly barriers: readonly Barrier[]
}
