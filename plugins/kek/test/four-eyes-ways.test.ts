import type { LedgerEntry } from '@kek/contract'
import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { act, create, listOf, save, signInAll } from './editors.ts'

let cms: TestCms
let admin: Person
let editor: Person
let approver: Person

const list = listOf('approach')
const publicTitles = async (documentId: string) => ((await cms.ask('/api/kek/state', { token: null })).body as { entries: LedgerEntry[] }).entries.filter(entry => entry.documentId === documentId && entry.action === 'publish').map(({ content }) => content?.title)

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  ;({ admin, editor, approver } = await signInAll(cms))
})
afterAll(() => cms.close())

/** Every address of the content manager by which something can become public, however the language is written. */
function waysOf(documentId: string): readonly (readonly [string, object])[] {
  const languages = ['', '?locale=de', '?locale=en', '?locale=*', '?locale[]=de&locale[]=en']
  return languages.flatMap(query => [
    [`${list}/${documentId}/actions/publish${query}`, {}],
    [`${list}/${documentId}/actions/publish${query}`, { title: 'Mit dem Veröffentlichen geändert' }],
    [`${list}/actions/bulkPublish${query}`, { documentIds: [documentId] }],
    [`${list}/actions/publish${query}`, { title: 'Neu und gleich öffentlich' }],
    [`${list}${query}`, { title: 'Als öffentlich angelegt', status: 'published', publishedAt: '2020-01-01T00:00:00.000Z' }],
    [`${list}/clone/${documentId}${query}`, { status: 'published', publishedAt: '2020-01-01T00:00:00.000Z' }],
    [`${list}/auto-clone/${documentId}${query}`, {}],
    [`${list}/${documentId}/actions/discard${query}`, {}],
  ] as const)
}

it('what nobody has approved becomes public by no way of the content manager', async () => {
  const documentId = await create(editor, 'approach', { title: 'Nicht freigegeben' })
  await editor.ask(`${list}/${documentId}?locale=en`, { method: 'PUT', body: { title: 'Not approved' } })
  for (const person of [editor, approver]) {
    for (const [path, body] of waysOf(documentId)) {
      const { status } = await person.ask(path, { method: 'POST', body })
      expect([path, status < 500]).toEqual([path, true])
    }
    await person.ask(`${list}/${documentId}`, { method: 'PUT', body: { status: 'published', publishedAt: '2020-01-01T00:00:00.000Z' } })
  }
  expect(((await cms.ask('/api/kek/state', { token: null })).body as { entries: unknown[] }).entries).toEqual([])
})

it('what is public is not withdrawn by those who only edit, by no way of the content manager', async () => {
  const documentId = await create(editor, 'approach', { title: 'Öffentlich' })
  await act(editor, 'approach', documentId, 'submit')
  await act(approver, 'approach', documentId, 'approve')
  await act(approver, 'approach', documentId, 'publish')
  await save(editor, 'approach', documentId, { title: 'Geändert' })
  for (const query of ['', '?locale=de', '?locale=*', '?locale[]=de']) {
    for (const [method, path, body] of [['POST', `${list}/${documentId}/actions/unpublish${query}`, { discardDraft: true }], ['POST', `${list}/actions/bulkUnpublish${query}`, { documentIds: [documentId] }], ['POST', `${list}/actions/bulkDelete${query}`, { documentIds: [documentId] }], ['DELETE', `${list}/${documentId}${query}`, undefined]] as const)
      expect([path, [400, 403, 404].includes((await editor.ask(path, { method, body })).status)]).toEqual([path, true])
  }
  expect(await publicTitles(documentId)).toEqual(['Öffentlich'])
})

it('an administrator\'s publication by the content manager is listed until a second person has confirmed it, also of many at once', async () => {
  const documentId = await create(admin, 'approach', { title: 'Viele auf einmal' })
  expect((await admin.ask(`${list}/actions/bulkPublish`, { method: 'POST', body: { documentIds: [documentId] } })).status).toBe(200)
  expect(await publicTitles(documentId)).toEqual(['Viele auf einmal'])
  const { body } = await approver.ask('/kek/past-rule')
  expect((body as { documentId: string }[]).some(entry => entry.documentId === documentId)).toBe(true)
})
