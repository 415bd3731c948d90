import type { Core } from '@strapi/types'
import type { JobChange, JobFilter, JobStore } from './job-store.ts'
import type { Job, JobAction, JobStatus, JobTarget, NewJob } from './job.ts'
import { ledgerOf } from '../plugin-services.ts'

interface Row {
  readonly id: number
  readonly kind: 'document' | 'bundle'
  readonly type: string | null
  readonly documentId: string | null
  readonly locale: string | null
  readonly bundleId: string | null
  readonly action: string
  readonly at: string
  readonly terms: string | null
  readonly contentHash: string | null
  readonly byUser: number | null
  readonly createdAt: string
  readonly status: string
  readonly doneAt: string | null
  readonly failure: string | null
  readonly attempts: number
  readonly nextTryAt: string | null
}

function columnsOf(target: JobTarget) {
  return 'bundleId' in target
    ? { kind: 'bundle', bundleId: target.bundleId }
    : { kind: 'document', type: target.type, documentId: target.documentId, locale: target.locale }
}

function toJob({ kind, type, documentId, locale, bundleId, action, status, terms, ...rest }: Row): Job {
  return {
    ...rest,
    target: kind === 'bundle' ? { bundleId } as JobTarget : { type, documentId, locale } as JobTarget,
    action: action as JobAction,
    status: status as JobStatus,
    terms: JSON.parse(terms ?? '{}') as Job['terms'],
  }
}

/** The jobs in the CMS's database, written under the lock that every writer of content takes first. */
export class DatabaseJobs implements JobStore {
  readonly #strapi: Core.Strapi

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  #jobs() {
    return this.#strapi.db.query('plugin::kek.schedule-job')
  }

  async write<T>(work: () => Promise<T>): Promise<T> {
    return ledgerOf(this.#strapi).write(work)
  }

  async find(id: number): Promise<Job | undefined> {
    const row = await this.#jobs().findOne({ where: { id } }) as Row | null
    return row ? toJob(row) : undefined
  }

  async list({ status, target, from, before, limit }: JobFilter): Promise<Job[]> {
    const at = { ...(from ? { $gte: from } : {}), ...(before ? { $lt: before } : {}) }
    const rows = await this.#jobs().findMany({
      where: { ...(status ? { status: { $in: [...status] } } : {}), ...(target ? columnsOf(target) : {}), ...(from || before ? { at } : {}) },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      ...(limit ? { limit } : {}),
    }) as Row[]
    return rows.map(toJob)
  }

  async add({ target, terms, ...job }: NewJob, now: Date): Promise<Job> {
    return toJob(await this.#jobs().create({
      data: { ...job, ...columnsOf(target), terms: JSON.stringify(terms), createdAt: now.toISOString(), status: 'waiting', attempts: 0 },
    }) as Row)
  }

  async change(id: number, change: JobChange): Promise<void> {
    await this.#jobs().update({ where: { id }, data: change })
  }
}
