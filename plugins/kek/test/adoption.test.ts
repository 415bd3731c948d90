import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, signIn, startCms } from './cms-process.ts'
import { makeTemporaryFolder } from './harness-settings.ts'

const { folder: dataFolder, remove } = makeTemporaryFolder()
let cms: Awaited<ReturnType<typeof startCms>>

beforeAll(async () => {
  cms = await startCms({ dataFolder })
})
afterAll(async () => {
  await cms.stop()
  remove()
})

it('drafts that are older than the history are taken into it at the first start, and keep their public state', async () => {
  const address = '/content-manager/collection-types/plugin::kek.approach'
  const token = await signIn(cms.origin)
  const { body } = await ask(cms.origin, address, { method: 'POST', body: { title: 'Aus alter Zeit' }, token })
  const { documentId } = (body as { data: { documentId: string } }).data
  await ask(cms.origin, `${address}/${documentId}/actions/publish`, { method: 'POST', body: {}, token })
  await cms.stop()
  // A database of before: it has none of these tables' rows.
  const database = new DatabaseSync(join(dataFolder, 'database/kek.db'))
  for (const table of ['kek_draft_versions', 'kek_draft_contents', 'kek_workflow', 'kek_workflow_events'])
    database.exec(`delete from ${table}`)
  database.close()
  cms = await startCms({ dataFolder })
  const again = await signIn(cms.origin)
  const uid = `/kek/documents/plugin::kek.approach/${documentId}`
  expect((await ask(cms.origin, uid, { token: again })).body).toMatchObject({ state: 'published', isPublic: true, version: 1 })
  expect(JSON.stringify((await ask(cms.origin, `${uid}/history`, { token: again })).body)).toContain('aus dem Bestand übernommen')
})
