import type { FieldChange } from '@kek/contract'
import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signInAs } from './accounts.ts'
import { bootStrapi } from './boot-strapi.ts'

interface Difference { readonly from: unknown, readonly to: unknown, readonly changes: readonly FieldChange[] }

const list = '/content-manager/collection-types/plugin::kek.project'
let cms: TestCms
let editor: Person
let documentId = ''

const address = (about: string) => `/kek/documents/plugin::kek.project/${documentId}${about}`
const compare = async (from: string, to: string) => await editor.ask(address(`/diff?from=${from}&to=${to}`)) as { readonly status: number, readonly body: Difference }

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  editor = await signInAs(cms, 'redaktion')
  const place = await cms.strapi.documents('plugin::kek.place' as never).create({ data: { name: 'Parchim' } } as never) as { documentId: string }
  const made = await editor.ask(list, { method: 'POST', body: { title: 'Rufbus', summary: 'Fährt am Abend.', partner: 'Der Kreis' } })
  documentId = (made.body as { data: { documentId: string } }).data.documentId
  const changed = await editor.ask(`${list}/${documentId}`, { method: 'PUT', body: { summary: 'Fährt am späten Abend.', partner: null, kind: 'idea', places: { connect: [{ documentId: place.documentId }] } } })
  expect(changed.status, JSON.stringify(changed.body)).toBe(200)
})
afterAll(() => cms.close())

it('two versions differ field by field, in words', async () => {
  const { status, body } = await compare('1', '2')
  expect(status).toBe(200)
  expect(body).toMatchObject({ from: { version: 1 }, to: { version: 2 } })
  expect(body.changes).toMatchObject([
    { label: 'Art', before: 'Projektbeispiel', after: 'Projektidee' },
    { label: 'Kurztext', words: [{ op: 'same' }, { op: 'added', text: 'späten ' }, { op: 'same' }] },
    { label: 'Orte', items: [{ op: 'added', label: 'Parchim' }] },
    { label: 'Träger', before: 'Der Kreis', after: null },
  ])
})

it('the newest version and what is written now are the same', async () => {
  expect((await compare('2', 'draft')).body.changes).toEqual([])
})

it('a state that does not exist is refused', async () => {
  expect([(await compare('1', '9')).status, (await compare('x', '1')).status]).toEqual([404, 404])
})

it('what was never public begins at nothing: all of it is new', async () => {
  expect((await compare('published', 'draft')).body).toMatchObject({ from: 'nothing', changes: expect.arrayContaining([expect.objectContaining({ field: 'title', before: null })]) })
})

it('nobody compares who is not signed in', async () => {
  expect((await cms.ask(address('/diff?from=1&to=2'), { token: null })).status).toBe(401)
})

it('a form is told which content it was opened with', async () => {
  const { contentHash } = (await editor.ask(address(''))).body as { contentHash: string }
  const opened = await fetch(`${cms.origin}${list}/${documentId}`, { headers: { Authorization: `Bearer ${editor.token}` } })
  expect(opened.headers.get('X-KEK-Content-Hash')).toBe(contentHash)
  expect((await opened.json() as { data: { documentId: string } }).data.documentId).toBe(documentId)
})
