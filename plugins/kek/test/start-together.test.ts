import type { CmsProcess } from './cms-process.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, startCms } from './cms-process.ts'
import { makeTemporaryFolder } from './harness-settings.ts'
import { startPostgres } from './postgres.ts'

const folder = makeTemporaryFolder()
let postgres: Awaited<ReturnType<typeof startPostgres>>
let processes: readonly CmsProcess[] = []

beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => {
  await Promise.all(processes.map(cms => cms.stop()))
  await postgres.stop()
  folder.remove()
})

it('of two processes that start at once on an empty database both come up: one sets it up, the other waits', async () => {
  const start = () => startCms({ dataFolder: folder.folder, databaseUrl: postgres.url })
  const outcomes = await Promise.allSettled([start(), start()])
  processes = outcomes.flatMap(outcome => outcome.status === 'fulfilled' ? [outcome.value] : [])
  expect(outcomes.flatMap(outcome => outcome.status === 'rejected' ? [String(outcome.reason)] : [])).toEqual([])
  for (const { origin } of processes)
    expect(await ask(origin, '/api/kek/changes')).toMatchObject({ status: 200, body: { seq: 0, entries: [] } })
})
