import type { LedgerEntry } from '@kek/contract'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { act, addressOf, create, look, save, signInAll } from './editors.ts'
import { startPostgres } from './postgres.ts'

let cms: TestCms
let postgres: Awaited<ReturnType<typeof startPostgres>>

beforeAll(async () => {
  postgres = await startPostgres()
  cms = await bootStrapi({ isDemo: true, databaseUrl: postgres.url })
})
afterAll(async () => {
  await cms.close()
  await postgres.stop()
})

it('on PostgreSQL a document goes the same way: written, approved, published, changed, brought back, withdrawn', async () => {
  const { editor, approver } = await signInAll(cms)
  const entries = async () => ((await cms.ask('/api/kek/changes', { token: null })).body as { entries: LedgerEntry[] }).entries
  const documentId = await create(editor, 'approach', { title: 'Rufbus', milestones: [{ title: 'Start', date: '2027' }] })
  await act(editor, 'approach', documentId, 'submit', { note: 'Neu.' })
  await act(approver, 'approach', documentId, 'approve')
  expect((await act(approver, 'approach', documentId, 'publish')).body.state).toBe('published')
  await save(editor, 'approach', documentId, { title: 'Rufbus am Abend' })
  expect(await act(approver, 'approach', documentId, 'publish')).toMatchObject({ status: 400, body: { code: 'notApproved' } })
  expect((await act(editor, 'approach', documentId, 'restore', { version: 1 })).body).toMatchObject({ state: 'published', title: 'Rufbus' })
  expect((await editor.ask(`${addressOf('approach', documentId)}/history`)).body).toMatchObject([{ version: 3 }, { version: 2 }, { version: 1 }])
  await act(approver, 'approach', documentId, 'withdraw', { reason: 'Eingestellt.' })
  expect(await look(editor, 'approach', documentId)).toMatchObject({ state: 'withdrawn', isPublic: false })
  expect((await entries()).map(({ action, note }) => [action, note])).toEqual([['publish', 'Neu.'], ['withdraw', 'Eingestellt.']])
})

it('two people who approve and change at the same moment never end with a change that nobody approved in public', async () => {
  const { editor, approver } = await signInAll(cms)
  for (let round = 0; round < 10; round += 1) {
    const documentId = await create(editor, 'approach', { title: `Runde ${round}` })
    await act(editor, 'approach', documentId, 'submit')
    const { contentHash } = await look(approver, 'approach', documentId)
    const publish = act(approver, 'approach', documentId, 'approve', { contentHash }).then(({ status }) => status === 200 ? act(approver, 'approach', documentId, 'publish', { contentHash }) : undefined)
    await Promise.all([publish, save(editor, 'approach', documentId, { title: `Runde ${round}, geändert` })])
    const { body } = await cms.ask('/api/kek/state', { token: null })
    const shown = (body as { entries: LedgerEntry[] }).entries.find(entry => entry.documentId === documentId)
    expect([undefined, `Runde ${round}`]).toContain(shown?.content?.title)
  }
})
