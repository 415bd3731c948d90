import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { act, addressOf, create, save, signInAll } from './editors.ts'

interface Told { readonly seq: number, readonly action: string, readonly by: { readonly name: string } | null, readonly version: number | null, readonly note: string | null, readonly isNotePublic: boolean, readonly isMajor: boolean | null, readonly isPastRule: boolean, readonly reason: string | null, readonly corrections: readonly object[] }

let cms: TestCms
let admin: Person
let editor: Person
let approver: Person

const told = async (person: Person, type: string, documentId: string) => (await person.ask(`${addressOf(type, documentId)}/publications`)).body as Told[]

async function release(documentId: string, words: object): Promise<void> {
  expect((await act(editor, 'approach', documentId, 'submit', words)).status).toBe(200)
  expect((await act(approver, 'approach', documentId, 'approve')).status).toBe(200)
  expect((await act(approver, 'approach', documentId, 'publish')).status).toBe(200)
}

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  ;({ admin, editor, approver } = await signInAll(cms))
})
afterAll(() => cms.close())

describe('the publications of a document', () => {
  it('are told newest first, with their notes, also those that are the county\'s own', async () => {
    const documentId = await create(editor, 'approach', { title: 'Erzählter Ansatz' })
    expect(await told(editor, 'approach', documentId)).toEqual([])
    await release(documentId, { note: 'Neu im Konzept.', isMajor: true })
    await save(editor, 'approach', documentId, { title: 'Erzählter Ansatz, verbessert' })
    await release(documentId, { note: 'Nur ein Komma.', isNotePublic: false, isMajor: false })
    expect((await act(approver, 'approach', documentId, 'withdraw', { mode: 'gone', reason: 'Doppelt erfasst.' })).status).toBe(200)
    expect(await told(editor, 'approach', documentId)).toMatchObject([
      { action: 'withdraw', by: { name: 'Frida Freigabe' }, note: 'Doppelt erfasst.' },
      { action: 'publish', by: { name: 'Frida Freigabe' }, version: 2, note: 'Nur ein Komma.', isNotePublic: false, isMajor: false, corrections: [] },
      { action: 'publish', by: { name: 'Frida Freigabe' }, version: 1, note: 'Neu im Konzept.', isNotePublic: true, isMajor: true, isPastRule: false, corrections: [] },
    ])
  })

  it('stay one each when a note is corrected, which is told too', async () => {
    const documentId = await create(editor, 'approach', { title: 'Berichtigter Ansatz' })
    await release(documentId, { note: 'Neu im Konzpt.' })
    expect((await act(editor, 'approach', documentId, 'correct-note', { note: 'Neu im Konzept.' })).status).toBe(200)
    const list = await told(editor, 'approach', documentId)
    expect(list).toMatchObject([{ action: 'publish', by: { name: 'Frida Freigabe' }, note: 'Neu im Konzept.', isNotePublic: true }])
    expect(list[0]?.corrections).toHaveLength(1)
  })

  it('say what became of the page, as the document itself does', async () => {
    const target = await create(editor, 'approach', { title: 'Ansatz, der bleibt' })
    await release(target, { note: 'Neu.' })
    const [staying, leading] = [await create(editor, 'approach', { title: 'Ansatz mit Hinweis' }), await create(editor, 'approach', { title: 'Ansatz, der weiterleitet' })]
    for (const documentId of [staying, leading])
      await release(documentId, { note: 'Neu.' })
    const { body: before } = await editor.ask(addressOf('approach', staying)) as { body: { pageUrl: string, withdrawal: null } }
    expect(before.withdrawal).toBeNull()
    expect((await act(approver, 'approach', staying, 'withdraw', { mode: 'notice', reason: 'Überholt.' })).body).toMatchObject({ state: 'withdrawn', pageUrl: before.pageUrl, withdrawal: { kind: 'notice', reason: 'Überholt.', target: null } })
    expect((await act(approver, 'approach', leading, 'withdraw', { mode: 'redirect', reason: 'Zusammengelegt.', target: { type: 'approach', documentId: target } })).body).toMatchObject({ pageUrl: null, withdrawal: { kind: 'redirect', reason: 'Zusammengelegt.', target: { type: 'approach', documentId: target, title: 'Ansatz, der bleibt' } } })
    expect(await told(editor, 'approach', staying)).toMatchObject([{ action: 'withdraw', withdrawal: { kind: 'notice', target: null } }, { action: 'publish', withdrawal: null }])
    expect(await told(editor, 'approach', leading)).toMatchObject([{ withdrawal: { kind: 'redirect', target: { title: 'Ansatz, der bleibt' } } }, { withdrawal: null }])
  })

  it('say why one went past the rule of two people', async () => {
    const documentId = await create(admin, 'approach', { title: 'Eiliger Ansatz' })
    expect((await act(admin, 'approach', documentId, 'publish', { reason: 'Hochwasser', note: 'Sofort gültig.' })).status).toBe(200)
    expect(await told(editor, 'approach', documentId)).toMatchObject([{ by: { name: 'Anja Administration' }, isPastRule: true, reason: 'Hochwasser', note: 'Sofort gültig.' }])
  })
})
