import type { DocumentAddress } from '../content/document-address.ts'

/** What a job is about: one document, or a bundle as a whole. */
export type JobTarget = DocumentAddress | { readonly bundleId: string }

export type JobAction = 'publish' | 'withdraw'
export type JobStatus = 'waiting' | 'done' | 'failed' | 'cancelled'

/** What is asked for: kept as it is until the job's time comes. */
export interface NewJob {
  readonly target: JobTarget
  readonly action: JobAction
  /** The moment, UTC as `toISOString` prints it: as text it sorts by time. */
  readonly at: string
  /** What the publication is told beside its content: note, reason, mode, … */
  readonly terms: Readonly<Record<string, unknown>>
  /** The content that was approved for this. */
  readonly contentHash: string | null
  readonly byUser: number | null
}

/** One thing that is to happen once, at a moment. */
export interface Job extends NewJob {
  readonly id: number
  readonly createdAt: string
  readonly status: JobStatus
  readonly doneAt: string | null
  /** Why it failed for good, or why its last try did not work out: a German sentence. */
  readonly failure: string | null
  /** Tries that did not work out for reasons that pass. */
  readonly attempts: number
  readonly nextTryAt: string | null
}

/** Whether two jobs are about the same document or bundle. */
export function isSameTarget(a: JobTarget, b: JobTarget): boolean {
  if ('bundleId' in a || 'bundleId' in b)
    return 'bundleId' in a && 'bundleId' in b && a.bundleId === b.bundleId
  return a.type === b.type && a.documentId === b.documentId && a.locale === b.locale
}

/** Order of execution: by time, and of the same time the one that was asked for first. */
export function compareJobs(a: Job, b: Job): number {
  return a.at.localeCompare(b.at) || a.id - b.id
}

const pauses = [5, 15, 60, 300, 600].map(seconds => seconds * 1000)
const longestPause = Math.max(...pauses)

/** When to try again what did not work out for the n-th time: soon at first, at last every ten minutes, for as long as it takes. */
export function nextTry(attempts: number, now: Date): string {
  return new Date(now.getTime() + (pauses[attempts - 1] ?? longestPause)).toISOString()
}

/**
 * Whether a job may run now. A pause that is longer than any we make was written by a clock that ran ahead, and does not count.
 */
export function isDue({ status, at, nextTryAt }: Job, now: Date): boolean {
  if (status !== 'waiting' || at > now.toISOString())
    return false
  const pause = nextTryAt === null ? 0 : Date.parse(nextTryAt) - now.getTime()
  return pause <= 0 || pause > longestPause
}
