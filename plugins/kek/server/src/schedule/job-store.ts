import type { Job, JobStatus, JobTarget, NewJob } from './job.ts'

/** What may change of a job. */
export type JobChange = Partial<Pick<Job, 'at' | 'status' | 'doneAt' | 'failure' | 'attempts' | 'nextTryAt'>>

export interface JobFilter {
  readonly status?: readonly JobStatus[]
  readonly target?: JobTarget
  /** Moments: from the first on, before the second. */
  readonly from?: string
  readonly before?: string
  readonly limit?: number
}

/** The jobs as they are stored. Within `write`, its parts see and change one state, and nobody else's. */
export interface JobStore {
  /** Runs work in one transaction, one at a time across all processes: all of it is kept, or, when it throws, none. */
  readonly write: <T>(work: () => Promise<T>) => Promise<T>
  readonly find: (id: number) => Promise<Job | undefined>
  /** In order of execution. */
  readonly list: (filter: JobFilter) => Promise<Job[]>
  readonly add: (job: NewJob, now: Date) => Promise<Job>
  readonly change: (id: number, change: JobChange) => Promise<void>
}
