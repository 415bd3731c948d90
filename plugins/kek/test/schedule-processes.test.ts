import type { Knex } from 'knex'
import type { CmsProcess } from './cms-process.ts'
import { verifyChain } from '@kek/contract'
import createKnex from 'knex'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, readLedger, signIn, startCms } from './cms-process.ts'
import { makeTemporaryFolder } from './harness-settings.ts'
import { startPostgres } from './postgres.ts'

const jobs = 60
const departments = '/content-manager/collection-types/plugin::kek.department'

const folder = makeTemporaryFolder()
const processes: CmsProcess[] = []
let postgres: Awaited<ReturnType<typeof startPostgres>>
let database: Knex

beforeAll(async () => {
  postgres = await startPostgres()
  const options = { dataFolder: folder.folder, databaseUrl: postgres.url }
  processes.push(await startCms(options))
  processes.push(...await Promise.all([startCms(options), startCms(options)]))
  database = createKnex({ client: 'pg', connection: postgres.url })
})
afterAll(async () => {
  await database.destroy()
  await Promise.all(processes.map(cms => cms.stop()))
  await postgres.stop()
  folder.remove()
})

/** Plans all of them for one moment, as rows of the table: planning has its own tests. */
async function planAll(documentIds: readonly string[], at: Date): Promise<void> {
  await database('kek_schedule_jobs').insert(documentIds.map(id => ({
    kind: 'document', type: 'department', document_id: id, locale: 'de', action: 'publish', at: at.toISOString(), terms: '{}', created_at: at.toISOString(), status: 'waiting', attempts: 0,
  })))
}

/** Resolves when so many are published, by waiting for the ledger as the site does. */
async function untilPublished(origin: string, count: number): Promise<void> {
  for (let seq = 0; seq < count;) {
    const { status, body } = await ask(origin, `/api/kek/changes?after=${seq}&wait=10`)
    expect(status).toBe(200)
    seq = (body as { seq: number }).seq
  }
}

it(`three processes, one of them killed in the midst of it, publish each of ${jobs} documents once, and soon`, async () => {
  const [first, second, third] = processes as [CmsProcess, CmsProcess, CmsProcess]
  const token = await signIn(first.origin)
  const planned: string[] = []
  for (let number = 1; number <= jobs; number += 1) {
    const { status, body } = await ask(first.origin, departments, { method: 'POST', token, body: { name: `Fachdienst ${number}` } })
    expect(status).toBe(201)
    planned.push((body as { data: { documentId: string } }).data.documentId)
  }
  const due = new Date(Date.now() + 1500)
  await planAll(planned, due)
  await untilPublished(third.origin, jobs / 4)
  processes.splice(1, 1)
  await second.stop('SIGKILL')
  await untilPublished(third.origin, jobs)
  const entries = await readLedger(third.origin)
  expect(entries.map(entry => entry.documentId).sort()).toEqual([...planned].sort())
  expect(verifyChain(entries)).toMatchObject({ isWhole: true })
  expect(entries.every(entry => entry.at >= due.toISOString())).toBe(true)
  expect(await database('kek_schedule_jobs').distinct('status', 'attempts')).toEqual([{ status: 'done', attempts: 0 }])
})
