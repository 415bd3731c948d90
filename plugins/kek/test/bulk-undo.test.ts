import type { LedgerEntry } from '@kek/contract'
import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { act, create, look, save, signInAll } from './editors.ts'

interface Result { readonly ok: boolean, readonly reasons: readonly { readonly code: string }[] }
interface Bulk { readonly results: readonly Result[], readonly undo: number | null }

let cms: TestCms
let admin: Person
let editor: Person
let approver: Person
let press: Person

const bulk = async (person: Person, action: string, documentIds: readonly string[], more: object = {}, type = 'approach') => (await person.ask('/kek/bulk', { method: 'POST', body: { action, documents: documentIds.map(documentId => ({ type, documentId })), ...more } })).body as Bulk
const undo = async (person: Person, id: number | null) => ((await person.ask(`/kek/bulk/${id}/undo`, { method: 'POST' })).body as Bulk).results
const lastOf = async (documentId: string) => ((await cms.ask('/api/kek/changes', { token: null })).body as { entries: LedgerEntry[] }).entries.filter(entry => entry.documentId === documentId).at(-1)
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()
const refused = (code: string) => [{ ok: false, reasons: [{ code }] }]

async function inReview(title: string): Promise<string> {
  const documentId = await create(editor, 'approach', { title })
  await act(editor, 'approach', documentId, 'submit')
  return documentId
}

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  ;({ admin, editor, approver, press } = await signInAll(cms))
})
afterAll(() => cms.close())

it('does not take an approval back that somebody has gone on with', async () => {
  const [sentBack, published] = [await inReview('Zurückgegeben'), await inReview('Veröffentlicht')]
  const [first, second] = [await bulk(approver, 'approve', [sentBack]), await bulk(approver, 'approve', [published])]
  await act(admin, 'approach', sentBack, 'request-changes', { comment: 'Doch nicht.' })
  await act(approver, 'approach', published, 'publish')
  expect(await undo(approver, first.undo)).toMatchObject(refused('changedMeanwhile'))
  expect(await undo(approver, second.undo)).toMatchObject(refused('changedMeanwhile'))
  expect((await look(approver, 'approach', sentBack)).state).toBe('changesRequested')
  expect((await look(approver, 'approach', published)).state).toBe('published')
})

it('does not withdraw what was public before the editors\' history began', async () => {
  const documentId = await create(press, 'slide', { heading: 'Alter Bestand', text: 'Von früher.' })
  await act(press, 'slide', documentId, 'publish')
  await cms.strapi.db.query('plugin::kek.workflow-event').deleteMany({ where: { documentId } })
  await save(press, 'slide', documentId, { text: 'Von heute.' })
  const done = await bulk(press, 'publish', [documentId], {}, 'slide')
  expect(await undo(press, done.undo)).toMatchObject(refused('unknownBefore'))
  expect(await lastOf(documentId)).toMatchObject({ action: 'publish', content: { text: 'Von heute.' } })
})

it('leaves alone what was planned before', async () => {
  const documentId = await create(press, 'slide', { heading: 'Befristet', text: 'Bis übermorgen.' })
  await act(press, 'slide', documentId, 'publish')
  await act(press, 'slide', documentId, 'schedule', { what: 'withdraw', at: new Date(Date.now() + 2 * 86_400_000).toISOString() })
  await save(press, 'slide', documentId, { text: 'Neu und bis übermorgen.' })
  const done = await bulk(press, 'schedule', [documentId], { at: tomorrow() }, 'slide')
  expect((await look(press, 'slide', documentId)).scheduled).toMatchObject({ action: 'publish' })
  expect(await undo(press, done.undo)).toMatchObject([{ ok: true }])
  expect((await look(press, 'slide', documentId)).scheduled).toMatchObject({ action: 'withdraw' })
  expect(await cms.strapi.db.query('plugin::kek.workflow-event').findOne({ where: { documentId }, orderBy: { id: 'desc' } })).toMatchObject({ action: 'undo', reason: 'Rückgängig gemacht. (Planen)' })
})

it('is not offered for plans that were called off: nobody could put them back as they were', async () => {
  const documentId = await create(press, 'slide', { heading: 'Abgesagt', text: 'Text.' })
  await act(press, 'slide', documentId, 'schedule', { at: tomorrow() })
  expect(await bulk(press, 'unschedule', [documentId], {}, 'slide')).toMatchObject({ results: [{ ok: true }], undo: null })
})

it('is kept for what was done when one of several cannot be done', async () => {
  const [one, two] = [await inReview('Erster'), await create(editor, 'project', { title: 'Zweiter' })]
  await act(editor, 'project', two, 'submit')
  const { body } = await approver.ask('/kek/bulk', { method: 'POST', body: { action: 'request-changes', comment: 'Bitte Ziel nennen.', field: 'goal', documents: [{ type: 'approach', documentId: one }, { type: 'project', documentId: two }, { type: 'approach', documentId: one }] } })
  expect((body as Bulk).results).toMatchObject([{ ok: true }, { ok: false, reasons: [{ message: 'Das Feld, zu dem der Kommentar gehören soll, gibt es hier nicht.' }] }])
  expect((body as Bulk).undo).toEqual(expect.any(Number))
})

it('needs the right that the action needs, on the day on which it is taken back', async () => {
  const documentId = await create(press, 'slide', { heading: 'Nicht mehr meins', text: 'Text.' })
  const done = await bulk(press, 'publish', [documentId], {}, 'slide')
  const roleOf = async (code: string) => (await cms.strapi.db.query('admin::role').findOne({ where: { code } }) as { id: number }).id
  const setRole = async (code: string) => cms.strapi.db.query('admin::user').update({ where: { email: 'presse@kek.localhost' }, data: { roles: [await roleOf(code)] } })
  await setRole('kek-editor')
  expect(await undo(press, done.undo)).toMatchObject(refused('right'))
  await setRole('kek-press')
  expect(await lastOf(documentId)).toMatchObject({ action: 'publish' })
})
