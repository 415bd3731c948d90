import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { act, addressOf, create, look, signInAll } from './editors.ts'
import { startPostgres } from './postgres.ts'

let cms: TestCms
let postgres: Awaited<ReturnType<typeof startPostgres>>
let admin: Person
let editor: Person
let approver: Person

/** Half of a pair of surrogates, and NUL: no database and no canonical JSON can hold them. */
const brokenTexts = ['kaputt \uD800', 'kaputt \0']
const brokenIds = ['abc', '1.5', '-1', '3000000000', '1e300', '%00']

beforeAll(async () => {
  // PostgreSQL is the stricter of the two: it refuses what SQLite puts up with.
  postgres = await startPostgres()
  cms = await bootStrapi({ isDemo: true, databaseUrl: postgres.url })
  ;({ admin, editor, approver } = await signInAll(cms))
})
afterAll(async () => {
  await cms.close()
  await postgres.stop()
})

const verify = () => cms.strapi.plugin('kek').service('ledger').verify() as Promise<{ readonly isWhole: boolean, readonly faults: readonly string[] }>

describe('text that cannot be stored as it is', () => {
  it('is refused in every word that comes along with an action, and the ledger stays whole', async () => {
    for (const text of brokenTexts) {
      const documentId = await create(admin, 'page', { title: 'Seite' })
      expect((await act(admin, 'page', documentId, 'publish', { note: text })).status).toBe(400)
      expect((await act(admin, 'page', documentId, 'publish', { comment: text })).status).toBe(400)
      expect((await act(admin, 'page', documentId, 'publish', { note: 'Gut.' })).status).toBe(200)
      expect((await act(admin, 'page', documentId, 'correct-note', { note: text })).status).toBe(400)
      expect((await act(admin, 'page', documentId, 'withdraw', { reason: text })).status).toBe(400)
      expect((await act(admin, 'page', documentId, 'withdraw', { mode: 'redirect', target: { type: 'page', documentId: text } })).status).toBe(400)
      expect((await act(admin, 'page', documentId, 'comments', { text })).status).toBe(400)
    }
    expect(await verify()).toMatchObject({ isWhole: true })
  })
})

describe('a number that is none', () => {
  it('is answered like one that nothing has', async () => {
    const documentId = await create(editor, 'approach', { title: 'Da' })
    const address = addressOf('approach', documentId)
    const writing = (id: string) => [`/kek/bulk/${id}/undo`, `/kek/past-rule/${id}/confirm`, `/kek/schedule/${id}/cancel`, `/kek/schedule/${id}/move`, `/kek/trash/${id}/restore`, `/kek/shares/${id}/revoke`, `/kek/members/${id}`, `${address}/comments/${id}/settle`]
    const reading = (id: string) => [`/kek/files/${id}/usage`, `${address}/versions/${id}`, `${address}/diff?from=${id}&to=draft`]
    const statuses = new Map<string, number>()
    for (const id of brokenIds) {
      for (const path of writing(id))
        statuses.set(path, (await admin.ask(path, { method: 'POST', body: { departments: [] } })).status)
      for (const path of reading(id))
        statuses.set(path, (await admin.ask(path)).status)
      statuses.set(`delete ${id}`, (await admin.ask(`/kek/trash/${id}`, { method: 'DELETE' })).status)
    }
    expect([...statuses].filter(([, status]) => status !== 404)).toEqual([])
    expect((await act(editor, 'approach', documentId, 'restore', { version: 3_000_000_000 })).status).toBe(400)
    expect((await act(editor, 'approach', documentId, 'comments', { text: 'Antwort', replyTo: 1.5 })).status).toBe(400)
    expect((await act(editor, 'approach', documentId, 'comments', { text: 'Antwort', field: 'constructor' })).status).toBe(400)
  })
})

describe('a document that is not there', () => {
  const actions = [['comments', { text: 'Hallo' }], ['review', {}], ['correct-note', { note: 'Neu.' }], ['submit', {}], ['preview', {}], ['share', {}], ['restore', {}]] as const

  it('gets no comment, no review and no corrected note', async () => {
    for (const documentId of ['gibtesnicht', 'x%00y', 'x'.repeat(300)]) {
      const answers = await Promise.all(actions.map(async ([action, body]) => [action, (await act(admin, 'approach', documentId, action, body)).status]))
      expect(answers).toEqual(actions.map(([action]) => [action, 404]))
      for (const rest of ['', '/history', '/versions/1', '/diff'])
        expect([rest, (await admin.ask(addressOf('approach', documentId) + rest)).status]).toEqual([rest, 404])
    }
    for (const table of ['comment', 'workflow', 'workflow-event'])
      expect(await cms.strapi.db.query(`plugin::kek.${table}`).count({ where: { documentId: 'gibtesnicht' } })).toBe(0)
    expect(await look(approver, 'approach', 'gibtesnicht')).toMatchObject({ status: 404 })
  })
})
