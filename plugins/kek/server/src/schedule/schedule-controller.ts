import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { Handler } from '../problem/answer-problem.ts'
import type { Ability } from './job-contexts.ts'
import type { Job } from './job.ts'
import { showMoment } from '@kek/contract'
import { uidOf } from '../content/strapi-schema.ts'
import { readRowNumber } from '../database/row-number.ts'
import { editorialOf } from '../plugin-services.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { notePlanning } from '../workflow/note-planning.ts'
import { answer, bodyOf, mayRead } from '../workflow/read-address.ts'
import { actionWords } from './action-words.ts'
import { describeJob } from './describe-job.ts'
import { mayChange, readContexts } from './job-contexts.ts'
import { readDays } from './read-days.ts'
import { scheduleOf } from './schedule-service.ts'
import { cancelJob, moveJob } from './schedule.ts'

const abilityOf = (context: Context) => (context.state as { readonly userAbility: Ability }).userAbility

/** What the panel asks about what is planned, and lets people move and cancel. */
export function createScheduleController(strapi: Core.Strapi): Record<'list' | 'cancel' | 'move', Handler> {
  async function describe(context: Context, jobs: readonly Job[]): Promise<ReturnType<typeof describeJob>[]> {
    const contexts = await readContexts(strapi, abilityOf(context), jobs)
    return contexts.map((known, index) => describeJob(jobs[index] as Job, known))
  }

  async function change(context: Context, action: 'schedule' | 'unschedule', work: (id: number) => Promise<Job>): Promise<void> {
    const id = readRowNumber(context.params.id)
    const job = await scheduleOf(strapi).store.find(id)
    if (!job)
      throw new HttpRefusal(404, 'Diesen Auftrag gibt es nicht.')
    if (!await mayChange(strapi, abilityOf(context), job.target))
      throw new HttpRefusal(403, 'Das gehört nicht zu Ihrer Rolle. Verschieben und aufheben kann, wer veröffentlichen darf.')
    const editorial = editorialOf(strapi)
    const changed = await editorial.ledger.write(async () => {
      const changed = await work(id)
      if (!('bundleId' in changed.target))
        await notePlanning(editorial, changed.target, action, `${actionWords[changed.action]} ${action === 'schedule' ? 'verschoben auf' : 'aufgehoben, war geplant für'} ${showMoment(changed.at)}.`)
      return changed
    })
    const [described] = await describe(context, [changed])
    answer(context, described)
  }

  return {
    /** With `from` and `to` (days) what lies between them; without, all that waits or has failed. What was cancelled is not listed, nor what one may not read. */
    async list(context) {
      const days = readDays(context.query)
      const jobs = await scheduleOf(strapi).store.list(days ? { ...days, status: ['waiting', 'failed', 'done'] } : { status: ['waiting', 'failed'] })
      answer(context, await describe(context, jobs.filter(({ target }) => 'bundleId' in target || mayRead(context, uidOf(target.type)))))
    },
    cancel: context => change(context, 'unschedule', id => cancelJob(strapi, id)),
    move: context => change(context, 'schedule', (id) => {
      const { at } = bodyOf(context)
      return moveJob(strapi, id, typeof at === 'string' ? at : '')
    }),
  }
}
