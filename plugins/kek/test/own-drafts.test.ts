import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { act, createApproved, listOf, save, signInAll } from './editors.ts'

let cms: TestCms
let admin: Person
let editor: Person
let approver: Person

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  ;({ admin, editor, approver } = await signInAll(cms))
})
afterAll(() => cms.close())

it('looks at a history once, however often somebody saved what a translation of others shares', async () => {
  const documentId = await createApproved({ editor, approver }, 'Rufbus, oft gespeichert')
  await act(approver, 'approach', documentId, 'publish')
  expect((await admin.ask(`${listOf('approach')}/${documentId}?locale=en`, { method: 'PUT', body: { title: 'Bus, saved often' } })).status).toBe(200)
  const reading = vi.spyOn(cms.strapi.db.query('plugin::kek.draft-content'), 'findOne')
  const reads = async () => {
    reading.mockClear()
    expect((await editor.ask('/kek/work')).status).toBe(200)
    return reading.mock.calls.length
  }
  const before = await reads()
  for (const code of ['3.2.1', '3.2.2', '3.2.1', '3.2.2', '3.2.1', '3.2.2', '3.2.1', '3.2.2', '3.2.1', '3.2.2'])
    await save(editor, 'approach', documentId, { code })
  expect(await reads() - before).toBeLessThanOrEqual(4)
  reading.mockRestore()
})
