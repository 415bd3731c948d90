import type { Core } from '@strapi/types'
import type { JobChange, JobStore } from './job-store.ts'
import type { Job, JobAction, JobTarget, NewJob } from './job.ts'
import { showMoment } from '@kek/contract'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { Refusal } from '../problem/refusal.ts'
import { actionWords } from './action-words.ts'
import { readFutureMoment } from './future-moment.ts'
import { scheduleOf } from './schedule-service.ts'

const changedSentence = 'Der Inhalt wurde geändert, nachdem er dafür vorgesehen war. Bitte neu freigeben und neu planen.'

export type { Job, JobAction, JobTarget } from './job.ts'

/** Of the same target each action is planned once, and no two for the same moment: which one should win? */
async function refuseClash(store: JobStore, { target, action, at }: Pick<NewJob, 'target' | 'action' | 'at'>, own?: number): Promise<void> {
  const waiting = (await store.list({ status: ['waiting'], target })).filter(job => job.id !== own)
  const same = waiting.find(job => job.action === action)
  if (same)
    throw new Refusal(`Das ist schon geplant: ${actionWords[action]} am ${showMoment(same.at)}. Bitte verschieben oder die Planung aufheben.`, 'at', 'alreadyScheduled')
  const other = waiting.find(job => job.at === at)
  if (other)
    throw new Refusal(`Für genau diesen Zeitpunkt ist schon anderes geplant: ${actionWords[other.action]}. Bitte einen anderen wählen.`, 'at', 'sameTime')
}

/**
 * Plans a publication or withdrawal. Takes part in the transaction that is open, if one is.
 * @param job what to do when; `at` as people and scripts send it, see understandMoment
 * @throws Refusal with a German sentence
 */
export async function scheduleJob(strapi: Core.Strapi, job: NewJob, now = new Date()): Promise<Job> {
  const { store } = scheduleOf(strapi)
  const at = readFutureMoment(job.at, now)
  return store.write(async () => {
    await refuseClash(store, { ...job, at })
    return store.add({ ...job, at }, now)
  })
}

/** Cancels everything that is planned for a document or bundle, or one kind of it. @returns what was cancelled */
export async function cancelJobs(strapi: Core.Strapi, target: JobTarget, action?: JobAction): Promise<Job[]> {
  const { store } = scheduleOf(strapi)
  return store.write(async () => {
    const waiting = (await store.list({ status: ['waiting'], target })).filter(job => !action || job.action === action)
    for (const { id } of waiting)
      await store.change(id, { status: 'cancelled', nextTryAt: null })
    return waiting
  })
}

/** Ends what was planned for a document that is another by now, so that those who planned it see it at once and not when its time has come. */
export async function failChangedJobs(strapi: Core.Strapi, target: JobTarget, sentence = changedSentence, now = new Date()): Promise<void> {
  const { store } = scheduleOf(strapi)
  await store.write(async () => {
    for (const { id, contentHash } of await store.list({ status: ['waiting'], target })) {
      if (contentHash !== null)
        await store.change(id, { status: 'failed', failure: sentence, doneAt: now.toISOString(), nextTryAt: null })
    }
  })
}

/** Everything that is planned for a document or bundle, the next one first. */
export async function jobsOf(strapi: Core.Strapi, target: JobTarget): Promise<Job[]> {
  return scheduleOf(strapi).store.list({ status: ['waiting'], target })
}

/** Changes a job that still waits or has failed, under the lock: whoever runs it at this moment comes first, and then it is too late. */
async function changeOpen(strapi: Core.Strapi, id: number, changeOf: (job: Job) => Promise<JobChange>): Promise<Job> {
  const { store } = scheduleOf(strapi)
  return store.write(async () => {
    const job = await store.find(id)
    if (!job)
      throw new HttpRefusal(404, 'Diesen Auftrag gibt es nicht.')
    if (job.status === 'done')
      throw new Refusal('Das ist schon ausgeführt und lässt sich nicht mehr ändern.', null, 'alreadyDone')
    if (job.status === 'cancelled')
      throw new Refusal('Diese Planung ist schon aufgehoben.', null, 'alreadyCancelled')
    const change = await changeOf(job)
    await store.change(id, change)
    return { ...job, ...change }
  })
}

/** Cancels one job; one that has failed leaves the list of what needs somebody. @throws Refusal when it is too late */
export async function cancelJob(strapi: Core.Strapi, id: number): Promise<Job> {
  return changeOpen(strapi, id, async () => ({ status: 'cancelled', nextTryAt: null }))
}

/** Moves a job to another time; one that has failed waits again. @throws Refusal when it is too late, or the time is none */
export async function moveJob(strapi: Core.Strapi, id: number, typed: string, now = new Date()): Promise<Job> {
  const at = readFutureMoment(typed, now)
  return changeOpen(strapi, id, async (job) => {
    await refuseClash(scheduleOf(strapi).store, { ...job, at }, id)
    return { at, status: 'waiting', doneAt: null, failure: null, attempts: 0, nextTryAt: null }
  })
}
