import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { act, create, look, save, signInAll } from './editors.ts'

let cms: TestCms
let editor: Person
let approver: Person
let press: Person

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()
const jobsOf = async (documentId: string) => await cms.strapi.db.query('plugin::kek.schedule-job').findMany({ where: { documentId } }) as { id: number, status: string }[]

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  ;({ editor, approver, press } = await signInAll(cms))
})
afterAll(() => cms.close())

it('a plan that has failed does not bring an approval back by being moved', async () => {
  const documentId = await create(editor, 'approach', { title: 'Fassung A' })
  await act(editor, 'approach', documentId, 'submit')
  await act(approver, 'approach', documentId, 'approve')
  await act(approver, 'approach', documentId, 'schedule', { at: tomorrow() })
  // The content is changed and put back, then refused, changed, submitted and put back once more.
  await save(editor, 'approach', documentId, { title: 'Fassung B' })
  await save(editor, 'approach', documentId, { title: 'Fassung A' })
  expect((await act(approver, 'approach', documentId, 'request-changes', { comment: 'Doch nicht so.' })).status).toBe(200)
  await save(editor, 'approach', documentId, { title: 'Fassung C' })
  await act(editor, 'approach', documentId, 'submit')
  await save(editor, 'approach', documentId, { title: 'Fassung A' })
  const [job] = await jobsOf(documentId)
  expect(job?.status).toBe('failed')
  await approver.ask(`/kek/schedule/${job?.id}/move`, { method: 'POST', body: { at: tomorrow() } })
  expect((await look(approver, 'approach', documentId)).state).toBe('draft')
  expect(await act(approver, 'approach', documentId, 'publish')).toMatchObject({ status: 400, body: { code: 'notApproved' } })
})

it('a withdrawal that will not be possible is refused when it is planned, not when its time has come', async () => {
  const documentId = await create(press, 'slide', { heading: 'Ohne eigene Seite', text: 'Text.' })
  await act(press, 'slide', documentId, 'publish')
  const plan = (body: object) => act(press, 'slide', documentId, 'schedule', { what: 'withdraw', at: tomorrow(), ...body })
  expect(await plan({ mode: 'redirect' })).toMatchObject({ status: 400, body: { code: 'targetMissing' } })
  expect(await plan({ mode: 'notice' })).toMatchObject({ status: 400, body: { code: 'noPageOfItsOwn' } })
  expect(await jobsOf(documentId)).toEqual([])
  expect((await plan({})).status).toBe(200)
})
