import type { JobStore } from './job-store.ts'
import type { Job } from './job.ts'
import { isDue, nextTry } from './job.ts'

export interface RunnerParts {
  readonly store: JobStore
  readonly clock: () => Date
  /** Does what a job asks for. Runs in the transaction that marks the job as done. */
  readonly execute: (job: Job) => Promise<void>
  /** The sentence of a "no" that stays one however often one tries; undefined for a fault that may pass. */
  readonly sentenceOfRefusal: (cause: unknown) => string | undefined
  /** Hears of faults, for the log. */
  readonly onFault: (job: Job, cause: unknown) => void
}

export interface RunOutcome {
  readonly done: number
  readonly refused: number
  /** What did not work out and is tried again. */
  readonly faults: number
}

const passingFault = 'Es hat noch nicht geklappt, weil auf dem Server etwas nicht ging. Es wird von selbst wieder versucht.'

/**
 * Runs jobs whose time has come, each exactly once however many processes do so: a job is executed and marked as done in one transaction,
 * under the lock that lets one writer in at a time, after a look at it inside of that lock. Nothing is kept in memory that a restart could lose.
 */
export class JobRunner {
  readonly #parts: RunnerParts

  constructor(parts: RunnerParts) {
    this.#parts = parts
  }

  /**
   * Runs everything that is due, in order of time. A fault of one job leaves the others alone; jobs of the same target wait for it, so that
   * a withdrawal never overtakes the publication before it.
   * @param isEnding asked between two jobs, whether to leave the rest for later
   */
  async runDue(isEnding: () => boolean = () => false): Promise<RunOutcome> {
    const outcome = { done: 0, refused: 0, faults: 0 }
    const { store, clock } = this.#parts
    const now = clock()
    const waiting = await store.list({ status: ['waiting'], before: new Date(now.getTime() + 1).toISOString() })
    for (const job of waiting.filter(job => isDue(job, now))) {
      if (isEnding())
        break
      const result = await this.#run(job.id).catch(cause => this.#settle(job, cause))
      if (result)
        outcome[result] += 1
    }
    return outcome
  }

  /** @returns undefined when there is nothing to do any more, or not yet */
  async #run(id: number): Promise<'done' | undefined> {
    const { store, clock, execute } = this.#parts
    return store.write(async () => {
      const job = await store.find(id)
      if (!job || !isDue(job, clock()) || !await this.#isNext(job))
        return undefined
      await execute(job)
      await store.change(id, { status: 'done', doneAt: clock().toISOString(), failure: null, nextTryAt: null })
      return 'done'
    })
  }

  async #isNext(job: Job): Promise<boolean> {
    const [first] = await this.#parts.store.list({ status: ['waiting'], target: job.target, limit: 1 })
    return first?.id === job.id
  }

  /** A refusal ends the job; any other fault is written down and tried again. Neither if somebody has moved or cancelled the job meanwhile. */
  async #settle(tried: Job, cause: unknown): Promise<'refused' | 'faults'> {
    const { store, clock, sentenceOfRefusal, onFault } = this.#parts
    const refusal = sentenceOfRefusal(cause)
    if (refusal === undefined)
      onFault(tried, cause)
    try {
      await store.write(async () => {
        const job = await store.find(tried.id)
        if (job?.status !== 'waiting' || job.at !== tried.at)
          return
        const attempts = job.attempts + 1
        await store.change(job.id, refusal === undefined
          ? { attempts, failure: passingFault, nextTryAt: nextTry(attempts, clock()) }
          : { status: 'failed', doneAt: clock().toISOString(), failure: refusal, nextTryAt: null })
      })
      return refusal === undefined ? 'faults' : 'refused'
    }
    catch (second) {
      // The job is as it was: still waiting, and tried again at the next look.
      onFault(tried, second)
      return 'faults'
    }
  }
}
