import type { JobChange, JobFilter, JobStore } from './job-store.ts'
import type { Job, NewJob } from './job.ts'
import { compareJobs, isSameTarget } from './job.ts'

/** Something a job did to the world, e.g. a publication. */
export interface Effect { readonly jobId: number, readonly at: string }

interface Transaction { readonly jobs: Map<number, Job>, readonly effects: Effect[] }

/** A database of jobs and their effects with real transactions, for simulations: one writer at a time, all or nothing, readers see what is committed. */
export class MemoryDatabase {
  readonly jobs = new Map<number, Job>()
  readonly effects: Effect[] = []
  #lastWriter: Promise<unknown> = Promise.resolve()

  /** Runs work when all writers before it have ended. */
  async lock<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#lastWriter.then(work)
    this.#lastWriter = turn.catch(() => undefined)
    return turn
  }

  commit({ jobs, effects }: Transaction): void {
    for (const [id, job] of jobs)
      this.jobs.set(id, job)
    this.effects.push(...effects)
  }
}

export interface Interruptions {
  /** Before anything is read or written. */
  readonly onAccess?: () => void
  readonly beforeCommit?: () => void
  readonly afterCommit?: () => void
}

/** One process's connection to a database of jobs. Its interruptions may throw, as a process that dies or a disk that is full does. */
export class MemoryJobs implements JobStore {
  readonly #database: MemoryDatabase
  readonly #interrupt: Interruptions
  #open: Transaction | undefined

  constructor(database: MemoryDatabase, interruptions: Interruptions = {}) {
    this.#database = database
    this.#interrupt = interruptions
  }

  async write<T>(work: () => Promise<T>): Promise<T> {
    return this.#database.lock(async () => {
      this.#interrupt.onAccess?.()
      const transaction = { jobs: new Map<number, Job>(), effects: [] }
      this.#open = transaction
      try {
        const result = await work()
        this.#interrupt.beforeCommit?.()
        this.#database.commit(transaction)
        this.#interrupt.afterCommit?.()
        return result
      }
      finally {
        this.#open = undefined
      }
    })
  }

  /** Does something to the world, within the open transaction. */
  async affect(effect: Effect): Promise<void> {
    await this.#access()
    this.#transaction().effects.push(effect)
  }

  async find(id: number): Promise<Job | undefined> {
    await this.#access()
    return this.#open?.jobs.get(id) ?? this.#database.jobs.get(id)
  }

  async list({ status, target, from, before, limit }: JobFilter): Promise<Job[]> {
    await this.#access()
    const all = new Map([...this.#database.jobs, ...this.#open?.jobs ?? []])
    const found = [...all.values()].filter(job => (!status || status.includes(job.status)) && (!target || isSameTarget(job.target, target)) && (!from || job.at >= from) && (!before || job.at < before))
    return found.sort(compareJobs).slice(0, limit)
  }

  async add(job: NewJob, now: Date): Promise<Job> {
    await this.#access()
    const added: Job = { ...job, id: this.#database.jobs.size + this.#transaction().jobs.size + 1, createdAt: now.toISOString(), status: 'waiting', doneAt: null, failure: null, attempts: 0, nextTryAt: null }
    this.#transaction().jobs.set(added.id, added)
    return added
  }

  async change(id: number, change: JobChange): Promise<void> {
    const job = await this.find(id)
    if (job)
      this.#transaction().jobs.set(id, { ...job, ...change })
  }

  async #access(): Promise<void> {
    // A real database answers later, and others come in between.
    await Promise.resolve()
    this.#interrupt.onAccess?.()
  }

  #transaction(): Transaction {
    if (!this.#open)
      throw new Error('Only within write.')
    return this.#open
  }
}
