import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { JobStore } from './job-store.ts'
import type { Job } from './job.ts'
import { describeFault } from '../problem/describe-fault.ts'
import { DatabaseJobs } from './database-jobs.ts'
import { JobRunner } from './job-runner.ts'
import { sentenceOfRefusal } from './sentence-of-refusal.ts'
import { Ticker } from './ticker.ts'

/** From one look for due jobs to the next, in milliseconds: so late a job can be. */
const pause = 1000
const pauseAfterFault = 5000

export type ExecuteJob = (job: Job) => Promise<void>

/** What people have to know of a bundle; undefined when it is gone. */
export type DescribeBundle = (bundleId: string) => Promise<{ readonly title: string, readonly types: readonly TypeName[] } | undefined>

/** The schedule of a running Strapi: its jobs, and what runs them. Every process has one and looks for work. */
export class Schedule {
  readonly store: JobStore
  readonly runner: JobRunner
  readonly ticker: Ticker
  describeBundle: DescribeBundle = async () => undefined

  /** @param execute does what a job asks for, or refuses */
  constructor(strapi: Core.Strapi, execute: ExecuteJob) {
    this.store = new DatabaseJobs(strapi)
    this.runner = new JobRunner({
      store: this.store,
      clock: () => new Date(),
      execute,
      sentenceOfRefusal,
      onFault: (job, cause) => strapi.log.error(`Geplanter Auftrag ${job.id}: noch nicht gelungen, wird wieder versucht. ${describeFault(cause)}`),
    })
    this.ticker = new Ticker({
      tick: async isEnding => (await this.runner.runDue(isEnding)).faults > 0 ? pauseAfterFault : pause,
      onFault: cause => strapi.log.error(`Die Zeitplanung kann ihre Aufträge nicht lesen und versucht es weiter. ${describeFault(cause)}`),
      pauseAfterFault,
      firstPause: pause,
    })
  }
}

const schedules = new WeakMap<Core.Strapi, Schedule>()

/** Binds the one schedule of a running Strapi. */
export function provideSchedule(strapi: Core.Strapi, schedule: Schedule): void {
  schedules.set(strapi, schedule)
}

/** The schedule of a running Strapi. @throws Error before the plugin has registered. */
export function scheduleOf(strapi: Core.Strapi): Schedule {
  const schedule = schedules.get(strapi)
  if (!schedule)
    throw new Error('Das Plugin „kek“ ist noch nicht bereit.')
  return schedule
}
