import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sentenceOf } from './accounts.ts'
import { bootStrapi } from './boot-strapi.ts'
import { signInAll } from './editors.ts'

let cms: TestCms
let people: Awaited<ReturnType<typeof signInAll>>
const address = '/content-manager/single-types/plugin::kek.theme'
const save = (person: Person, data: object) => person.ask(address, { method: 'PUT', body: data })
const publish = (person: Person) => person.ask(`${address}/actions/publish`, { method: 'POST', body: {} })
const published = async () => (await cms.ask('/api/kek/state', { token: null })).body as { entries: readonly { type: string, content: Readonly<Record<string, unknown>> }[] }

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  people = await signInAll(cms)
})
afterAll(() => cms.close())

it('does not become public with colours that cannot be read, and says which and how much is missing', async () => {
  expect((await save(people.admin, { title: 'Gestaltung', look: 'lup', amber: '#f2b83b' })).status).toBeLessThan(300)
  const refused = await publish(people.admin)
  expect(refused.status).toBe(400)
  expect(sentenceOf(refused.body)).toContain('„weiße Schrift“ auf „Bernstein“')
  expect(sentenceOf(refused.body)).toContain('Kontrast 1,7, nötig 4,5')
  expect((await published()).entries.some(({ type }) => type === 'theme')).toBe(false)
})

it('becomes public with colours that can, through the ledger like everything', async () => {
  expect((await save(people.admin, { title: 'Gestaltung', look: 'moor', amber: '#7a4700' })).status).toBeLessThan(300)
  expect((await publish(people.admin)).status).toBe(200)
  expect((await published()).entries.filter(({ type }) => type === 'theme').map(({ content }) => content)).toMatchObject([{ look: 'moor', amber: '#7a4700', brand: null }])
})

it('is told while it is being written', async () => {
  const documentId = ((await people.admin.ask(address)).body as { data: { documentId: string } }).data.documentId
  const { body } = await people.admin.ask(`/kek/documents/plugin::kek.theme/${documentId}/check`, { method: 'POST', body: { data: { title: 'Gestaltung', look: 'lup', brand: '#ffff00' } } })
  expect(JSON.stringify(body)).toContain('weakContrast')
})

it('is read by everybody and changed by the administration alone', async () => {
  for (const person of [people.editor, people.approver, people.press]) {
    expect((await person.ask(address)).status).toBe(200)
    expect((await save(person, { look: 'lup' })).status).toBe(403)
    expect((await publish(person)).status).toBe(403)
  }
})
