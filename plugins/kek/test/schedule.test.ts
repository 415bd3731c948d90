import type { LedgerEntry } from '@kek/contract'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'

const jobs = 36
const uid = 'plugin::kek.department'

interface StoredJob { readonly id: number, readonly documentId: string, readonly status: string, readonly failure: string | null, readonly attempts: number }
interface ScheduleService {
  add: (job: object, now?: Date) => Promise<{ id: number }>
  runDue: () => Promise<{ done: number, refused: number, faults: number }>
  stop: () => Promise<void>
}

let cms: TestCms
let schedule: ScheduleService
/** What goes wrong with a document's next publication: before it happens, or when it has happened and is not yet committed. */
const mishaps = new Map<string, 'before' | 'after'>()

const rows = () => cms.strapi.db.query('plugin::kek.schedule-job')
const findJob = async (documentId: string) => await rows().findOne({ where: { documentId } }) as StoredJob
const entries = async () => await cms.strapi.db.query('plugin::kek.ledger-entry').findMany({ orderBy: { seq: 'asc' } }) as Pick<LedgerEntry, 'documentId' | 'action' | 'note'>[]

async function makeDraft(name: string): Promise<string> {
  const { documentId } = await cms.strapi.documents(uid as never).create({ data: { name } } as never) as unknown as { documentId: string }
  return documentId
}

/** Plans something as if that had been an hour ago, for a time that is now over. */
function plan(documentId: string, action: 'publish' | 'withdraw' = 'publish', secondsAgo = 60) {
  return schedule.add(
    { target: { type: 'department', documentId, locale: 'de' }, action, at: new Date(Date.now() - secondsAgo * 1000).toISOString(), terms: { note: 'Wie geplant' }, contentHash: null, byUser: null },
    new Date(Date.now() - 3_600_000),
  )
}

beforeAll(async () => {
  cms = await bootStrapi()
  schedule = cms.strapi.plugin('kek').service('schedule')
  await schedule.stop()
  cms.strapi.documents.use(async (context, next) => {
    const { documentId = '' } = context.params as { documentId?: string }
    const mishap = context.action === 'publish' ? mishaps.get(documentId) : undefined
    mishaps.delete(mishap ? documentId : '')
    if (mishap === 'before')
      throw new Error('Absturz vorher')
    const result = await next()
    if (mishap === 'after')
      throw new Error('Absturz nachher')
    return result
  })
})
beforeEach(async () => {
  await rows().deleteMany({})
})
afterAll(() => cms.close())

/** Lets the pause between two tries be over. */
const endPauses = () => rows().updateMany({ where: { status: 'waiting' }, data: { nextTryAt: null } })

describe('planned publications', () => {
  it(`${jobs} of them with crashes before, while and after: each is in the ledger once, with its note, and marked as done`, async () => {
    cms.strapi.log.silent = true
    const before = (await entries()).length
    const planned: string[] = []
    for (let number = 1; number <= jobs; number += 1) {
      const documentId = await makeDraft(`Fachdienst ${number}`)
      planned.push(documentId)
      await plan(documentId)
      if (number % 3 > 0)
        mishaps.set(documentId, number % 3 === 1 ? 'before' : 'after')
    }
    // The mark itself cannot be written: then nothing was published either.
    await cms.strapi.db.connection.raw('create trigger no_marks before update of status on kek_schedule_jobs when new.status = \'done\' and new.id % 4 = 0 begin select raise(abort, \'disk I/O error\'); end')
    const first = await schedule.runDue()
    expect(first.done + first.faults).toBe(jobs)
    expect(first.faults).toBeGreaterThan(jobs / 2)
    expect(await entries()).toHaveLength(before + first.done)
    expect(await schedule.runDue()).toEqual({ done: 0, refused: 0, faults: 0 })
    await cms.strapi.db.connection.raw('drop trigger no_marks')
    await endPauses()
    expect(await schedule.runDue()).toEqual({ done: jobs - first.done, refused: 0, faults: 0 })
    await endPauses()
    expect(await schedule.runDue()).toEqual({ done: 0, refused: 0, faults: 0 })
    const published = (await entries()).slice(before)
    expect(published.map(entry => entry.documentId).sort()).toEqual([...planned].sort())
    expect(new Set(published.map(({ action, note }) => `${action}: ${note}`))).toEqual(new Set(['publish: Wie geplant']))
    expect(await rows().count({ where: { status: 'done' } })).toBe(jobs)
    expect(await cms.strapi.plugin('kek').service('ledger').verify()).toMatchObject({ isWhole: true })
  })

  it('are withdrawn again when that was planned, in this order also when both are late', async () => {
    const documentId = await makeDraft('Kurz zu sehen')
    await plan(documentId, 'withdraw', 60)
    await plan(documentId, 'publish', 120)
    expect(await schedule.runDue()).toMatchObject({ done: 2 })
    expect((await entries()).slice(-2).map(entry => [entry.documentId, entry.action])).toEqual([[documentId, 'publish'], [documentId, 'withdraw']])
  })

  it('go with the document that is deleted', async () => {
    const documentId = await makeDraft('Wird gelöscht')
    await plan(documentId)
    await cms.strapi.documents(uid as never).delete({ documentId } as never)
    const before = (await entries()).length
    expect(await schedule.runDue()).toEqual({ done: 0, refused: 0, faults: 0 })
    expect(await findJob(documentId)).toMatchObject({ status: 'cancelled' })
    expect(await entries()).toHaveLength(before)
  })

  it('are refused when the content is not the one that was approved', async () => {
    const documentId = await makeDraft('Freigegeben')
    await schedule.add({ target: { type: 'department', documentId, locale: 'de' }, action: 'publish', at: new Date(Date.now() - 1000).toISOString(), terms: {}, contentHash: '0'.repeat(64), byUser: null }, new Date(Date.now() - 3_600_000))
    expect(await schedule.runDue()).toEqual({ done: 0, refused: 1, faults: 0 })
    expect((await findJob(documentId)).failure).toContain('Der Inhalt hat sich geändert')
  })

  it('are planned once, and for a time to come', async () => {
    const documentId = await makeDraft('Zweimal')
    await plan(documentId)
    await expect(plan(documentId, 'publish', 30)).rejects.toThrow('Das ist schon geplant: Veröffentlichung am')
    await expect(plan(documentId, 'withdraw', 7200)).rejects.toThrow('schon vorbei')
  })
})
