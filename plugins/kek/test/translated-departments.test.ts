import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { act, addressOf, create, listOf, signInAll } from './editors.ts'

let cms: TestCms
let admin: Person
let editor: Person
let approver: Person
let own = ''
let other = ''

const set = (documentId: string) => ({ set: [{ documentId }] })
const saveEnglish = (documentId: string, data: object) => editor.ask(`${listOf('approach')}/${documentId}?locale=en`, { method: 'PUT', body: data })

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  ;({ admin, editor, approver } = await signInAll(cms))
  ;[own, other] = [await create(admin, 'department', { name: 'Fachdienst 60' }), await create(admin, 'department', { name: 'Fachdienst 40' })]
  // A translation can point to what is translated only.
  for (const documentId of [own, other])
    await admin.ask(`${listOf('department')}/${documentId}?locale=en`, { method: 'PUT', body: { name: 'Department' } })
  const { body: users } = await admin.ask('/kek/members')
  const rolf = (users as { id: number, email: string }[]).find(({ email }) => email.startsWith('redaktion'))
  await admin.ask(`/kek/members/${rolf?.id}`, { method: 'POST', body: { departments: [own] } })
})
afterAll(() => cms.close())

it('a translation belongs to the department of its original, and nobody hands that over by translating', async () => {
  const documentId = await create(admin, 'approach', { title: 'Unser Ansatz', department: set(own) })
  expect((await saveEnglish(documentId, { title: 'Our approach' })).status).toBe(200)
  expect((await editor.ask(`${addressOf('approach', documentId)}/submit?locale=en`, { method: 'POST', body: {} })).status).toBe(200)
  expect((await saveEnglish(documentId, { title: 'Our approach', department: set(other) })).status).toBe(400)
  expect((await saveEnglish(documentId, { title: 'Our approach', department: set(own) })).status).toBe(200)
})

it('the words about a publication are corrected by those who may change it', async () => {
  const documentId = await create(admin, 'approach', { title: 'Deren Ansatz', department: set(other) })
  await act(admin, 'approach', documentId, 'publish', { reason: 'Eilt.', note: 'Zeitplan angepasst.' })
  expect(await act(editor, 'approach', documentId, 'correct-note', { note: 'Fremde Worte.' })).toMatchObject({ status: 400, body: { code: 'department' } })
  expect(await act(editor, 'approach', documentId, 'review')).toMatchObject({ status: 400, body: { code: 'department' } })
  expect((await act(approver, 'approach', documentId, 'correct-note', { note: 'Zeitplan angepasst!' })).status).toBe(200)
})

it('that a translation still holds is said by those who may change it', async () => {
  const documentId = await create(admin, 'approach', { title: 'Deren Radweg', department: set(other) })
  await admin.ask(`${listOf('approach')}/${documentId}?locale=en`, { method: 'PUT', body: { title: 'Their cycle path' } })
  await act(admin, 'approach', documentId, 'publish', { reason: 'Eilt.' })
  const { changedAt } = (await editor.ask(`${addressOf('approach', documentId)}/german-changes?locale=en`)).body as { changedAt: string }
  const holds = (person: Person) => person.ask(`${addressOf('approach', documentId)}/translation-holds?locale=en`, { method: 'POST', body: { changedAt } })
  expect(await holds(editor)).toMatchObject({ status: 400, body: { code: 'department' } })
  expect((await holds(admin)).status).toBe(200)
})
