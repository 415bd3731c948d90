import type { LedgerEntry } from '@kek/contract'
import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendFile } from './accounts.ts'
import { bootStrapi } from './boot-strapi.ts'
import { act, addressOf, create, createApproved, listOf, look, save, signInAll } from './editors.ts'

let cms: TestCms
let admin: Person
let editor: Person
let approver: Person
let press: Person

const entries = async () => ((await cms.ask('/api/kek/changes', { token: null })).body as { entries: LedgerEntry[] }).entries

const approved = (title: string) => createApproved({ editor, approver }, title)

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  ;({ admin, editor, approver, press } = await signInAll(cms))
})
afterAll(() => cms.close())

describe('an approach', () => {
  it('goes from draft over review and approval to the public, with the note of its author', async () => {
    const documentId = await create(editor, 'approach', { title: 'Rufbus am Abend' })
    const draft = await look(editor, 'approach', documentId)
    expect(draft).toMatchObject({ state: 'draft', isPublic: false, version: 1, approvedHash: null, suggestedNote: 'Erstmals veröffentlicht.', title: 'Rufbus am Abend' })
    await act(editor, 'approach', documentId, 'submit', { note: 'Neu im Konzept.' })
    const { body } = await act(approver, 'approach', documentId, 'approve', { contentHash: draft.contentHash })
    expect(body).toMatchObject({ state: 'approved', approvedHash: draft.contentHash })
    expect((await act(approver, 'approach', documentId, 'publish')).body).toMatchObject({ state: 'published', isPublic: true, approvedHash: null })
    expect((await entries()).at(-1)).toMatchObject({ documentId, action: 'publish', note: 'Neu im Konzept.' })
  })

  it('loses its approval by any edit, and gets it back with exactly the content that was approved', async () => {
    const documentId = await approved('Radweg nach Dömitz')
    await save(editor, 'approach', documentId, { title: 'Radweg nach Dömitz und zurück' })
    expect(await look(approver, 'approach', documentId)).toMatchObject({ state: 'draft', approvedHash: null })
    const refused = await act(approver, 'approach', documentId, 'publish')
    expect(refused).toMatchObject({ status: 400, body: { code: 'notApproved' } })
    await save(editor, 'approach', documentId, { title: 'Radweg nach Dömitz', slug: 'radweg-nach-doemitz' })
    expect((await look(approver, 'approach', documentId)).state).toBe('approved')
  })

  it('is approved by nobody who has written it, not even by an administrator', async () => {
    const documentId = await create(admin, 'approach', { title: 'Eigenes Werk' })
    await act(admin, 'approach', documentId, 'submit')
    expect(await act(admin, 'approach', documentId, 'approve')).toMatchObject({ status: 403, body: { code: 'fourEyes' } })
    expect(await act(editor, 'approach', documentId, 'approve')).toMatchObject({ status: 403, body: { code: 'right' } })
    expect((await act(approver, 'approach', documentId, 'approve')).status).toBe(200)
  })

  it('is sent back with a comment, and not without one', async () => {
    const documentId = await create(editor, 'approach', { title: 'Noch nicht gut' })
    await act(editor, 'approach', documentId, 'submit')
    expect(await act(approver, 'approach', documentId, 'request-changes')).toMatchObject({ status: 400, body: { code: 'commentMissing' } })
    const { body } = await act(approver, 'approach', documentId, 'request-changes', { comment: 'Bitte den Träger nennen.' })
    expect(body).toMatchObject({ state: 'changesRequested', comments: [{ kind: 'changeRequest', text: 'Bitte den Träger nennen.', by: { name: 'Frida Freigabe' } }] })
    await save(editor, 'approach', documentId, { title: 'Jetzt gut' })
    const changed = await look(editor, 'approach', documentId)
    expect(changed).toMatchObject({ state: 'draft', comments: [{ isSettled: false }] })
    expect((await editor.ask(`${addressOf('approach', documentId)}/comments/${changed.comments[0]?.id}/settle`, { method: 'POST' })).body).toMatchObject({ comments: [{ isSettled: true }] })
  })

  it('is not approved in a state that the approver has not seen', async () => {
    const documentId = await create(editor, 'approach', { title: 'Erste Fassung' })
    const { contentHash } = await look(approver, 'approach', documentId)
    await save(editor, 'approach', documentId, { title: 'Zweite Fassung' })
    await act(editor, 'approach', documentId, 'submit')
    expect(await act(approver, 'approach', documentId, 'approve', { contentHash })).toMatchObject({ status: 400, body: { code: 'changedMeanwhile' } })
  })
})

describe('past the rule of two people', () => {
  it('publishes an administrator, with a reason, and it is listed until another one has confirmed it', async () => {
    const documentId = await create(admin, 'approach', { title: 'Eilt sehr' })
    expect(await act(admin, 'approach', documentId, 'publish')).toMatchObject({ status: 400, body: { code: 'reasonMissing' } })
    expect((await act(admin, 'approach', documentId, 'publish', { reason: 'Hochwasser', note: 'Sofort gültig.' })).body.state).toBe('published')
    const { body } = await approver.ask('/kek/past-rule')
    const listed = (body as { id: number, documentId: string, reason: string }[]).find(entry => entry.documentId === documentId)
    expect(listed).toMatchObject({ reason: 'Hochwasser', version: 1 })
    expect((await look(editor, 'approach', documentId)).pastRule).toMatchObject({ by: { name: 'Anja Administration' }, reason: 'Hochwasser', isConfirmed: false })
    expect((await admin.ask(`/kek/past-rule/${listed?.id}/confirm`, { method: 'POST' })).status).toBe(403)
    expect((await editor.ask(`/kek/past-rule/${listed?.id}/confirm`, { method: 'POST' })).status).toBe(403)
    expect((await approver.ask(`/kek/past-rule/${listed?.id}/confirm`, { method: 'POST' })).status).toBe(200)
    expect((await look(editor, 'approach', documentId)).pastRule).toMatchObject({ isConfirmed: true })
    expect(((await approver.ask('/kek/past-rule')).body as { documentId: string }[]).some(entry => entry.documentId === documentId)).toBe(false)
  })

  it('gets nobody else, by none of Strapi\'s own addresses', async () => {
    const documentId = await create(editor, 'approach', { title: 'Unbesehen' })
    const before = (await entries()).length
    for (const person of [editor, approver, press]) {
      for (const [path, body] of [[`/${documentId}/actions/publish`, {}], ['/actions/bulkPublish', { documentIds: [documentId] }]] as const)
        expect([400, 403], path).toContain((await person.ask(listOf('approach') + path, { method: 'POST', body })).status)
    }
    expect((await entries()).length).toBe(before)
  })

  it('an administrator who uses Strapi\'s own address is listed as well', async () => {
    const documentId = await create(admin, 'goal', { title: 'Über die Schnittstelle' })
    expect((await admin.ask(`${listOf('goal')}/${documentId}/actions/publish`, { method: 'POST', body: {} })).status).toBe(200)
    expect(((await approver.ask('/kek/past-rule')).body as { documentId: string, reason: string | null }[]).find(entry => entry.documentId === documentId)).toMatchObject({ reason: null })
  })
})

describe('a press article', () => {
  it('goes out by the press office alone', async () => {
    const documentId = await create(press, 'press-article', { title: 'Kreis legt vor', date: '23.08.2018', rights: 'quotation' })
    const { allowed } = await look(press, 'press-article', documentId)
    expect(allowed.find(({ action }) => action === 'publish')).toMatchObject({ ok: true, needs: [] })
    expect((await act(press, 'press-article', documentId, 'publish')).body.state).toBe('published')
    await save(press, 'press-article', documentId, { title: 'Kreis legt nach' })
    expect((await press.ask(`${listOf('press-article')}/${documentId}/actions/publish`, { method: 'POST', body: {} })).status).toBe(200)
    expect((await act(press, 'press-article', documentId, 'withdraw', { reason: 'Doppelt erfasst.' })).body).toMatchObject({ state: 'withdrawn', isPublic: false })
    expect((await entries()).at(-1)).toMatchObject({ documentId, action: 'withdraw', note: 'Doppelt erfasst.' })
  })
})

describe('the history', () => {
  it('holds every state with its author, and brings any of them back and forth', async () => {
    const documentId = await create(editor, 'approach', { title: 'Eins' })
    await save(admin, 'approach', documentId, { title: 'Zwei', description: 'Mit Text.' })
    await save(editor, 'approach', documentId, { title: 'Drei' })
    const versions = async () => (await editor.ask(`${addressOf('approach', documentId)}/history`)).body as { version: number, actionLabel: string, by: { name: string } | null }[]
    expect((await versions()).map(({ version, by }) => [version, by?.name])).toEqual([[3, 'Rolf Redaktion'], [2, 'Anja Administration'], [1, 'Rolf Redaktion']])
    expect((await act(editor, 'approach', documentId, 'restore', { version: 1 })).body).toMatchObject({ title: 'Eins', version: 4 })
    expect((await act(editor, 'approach', documentId, 'restore', { version: 3 })).body).toMatchObject({ title: 'Drei', version: 5 })
    expect((await versions())[0]).toMatchObject({ actionLabel: 'aus Fassung 3 wiederhergestellt' })
    const { body } = await editor.ask(`${addressOf('approach', documentId)}/versions/2`)
    expect(body).toMatchObject({ content: { title: 'Zwei', description: 'Mit Text.' } })
  })
})

describe('what was deleted', () => {
  it('comes back by its own address too, as the draft it was', async () => {
    const documentId = await create(press, 'press-article', { title: 'Versehentlich gelöscht', date: '2018', rights: 'quotation' })
    expect((await press.ask(`${listOf('press-article')}/${documentId}`, { method: 'DELETE' })).status).toBe(200)
    expect((await act(editor, 'press-article', documentId, 'restore')).status).toBe(403)
    expect((await act(press, 'press-article', documentId, 'restore')).body).toMatchObject({ state: 'draft', title: 'Versehentlich gelöscht' })
  })
})

describe('erasure by law', () => {
  it('takes the words of a comment, by an administrator alone', async () => {
    const documentId = await create(editor, 'approach', { title: 'Mit Kommentar' })
    await editor.ask(`${addressOf('approach', documentId)}/comments`, { method: 'POST', body: { text: 'Frau Muster hat angerufen.' } })
    const [comment] = (await look(editor, 'approach', documentId)).comments
    const erase = (person: Person) => person.ask(`${addressOf('approach', documentId)}/comments/${comment?.id}/erase`, { method: 'POST' })
    expect((await erase(editor)).status).toBe(403)
    expect((await erase(admin)).body).toMatchObject({ comments: [{ text: 'Von der Administration entfernt.' }] })
  })

  it('reaches the history as well, and such a version cannot come back', async () => {
    const documentId = await create(editor, 'approach', { title: 'Name eines Bürgers' })
    const { contentHash } = await look(editor, 'approach', documentId)
    await save(editor, 'approach', documentId, { title: 'Ohne Namen' })
    expect(await cms.strapi.plugin('kek').service('ledger').erase(contentHash, 'Art. 17 DSGVO')).toBe(true)
    const stored = await cms.strapi.db.query('plugin::kek.draft-content').findMany({}) as { content: string | null }[]
    expect(stored.some(({ content }) => content?.includes('Name eines Bürgers'))).toBe(false)
    expect(await act(editor, 'approach', documentId, 'restore', { version: 1 })).toMatchObject({ status: 400, body: { code: 'erased' } })
    expect((await editor.ask(`${addressOf('approach', documentId)}/versions/1`)).body).toMatchObject({ content: null })
  })
})

describe('a file', () => {
  it('that is replaced in the library takes the approval away, and an older version brings the older bytes back', async () => {
    const upload = async (name: string, bytes: string, path = '/upload') => (await sendFile(cms, { token: press.token, path, name, bytes })).body as { id: number }[]
    const [file] = await upload('stand.txt', 'Erster Stand')
    const documentId = await create(press, 'document', { title: 'Sachstand', kind: 'other', file: file?.id })
    await act(press, 'document', documentId, 'submit')
    const before = await act(approver, 'document', documentId, 'approve')
    expect(before.body.state).toBe('approved')
    await upload('stand.txt', 'Zweiter Stand', `/upload?id=${file?.id}`)
    const after = await look(approver, 'document', documentId)
    expect(after).toMatchObject({ state: 'draft', approvedHash: null, version: 2 })
    expect((await act(press, 'document', documentId, 'restore', { version: 1 })).body.contentHash).toBe(before.body.contentHash)
  })
})

describe('responsibility', () => {
  it('lets a department\'s editor change its own approaches and no others, and only administrators hand them over', async () => {
    const [own, other] = [await create(admin, 'department', { name: 'Fachdienst 60' }), await create(admin, 'department', { name: 'Fachdienst 40' })]
    const set = (documentId: string) => ({ set: [{ documentId }] })
    const mine = await create(admin, 'approach', { title: 'Meiner', department: set(own) })
    const theirs = await create(admin, 'approach', { title: 'Deren', department: set(other) })
    const { body: users } = await admin.ask('/kek/members')
    const rolf = (users as { id: number, email: string }[]).find(({ email }) => email.startsWith('redaktion'))
    expect((await editor.ask(`/kek/members/${rolf?.id}`, { method: 'POST', body: { departments: [other] } })).status).toBe(403)
    expect((await admin.ask(`/kek/members/${rolf?.id}`, { method: 'POST', body: { departments: [own] } })).status).toBe(200)
    expect((await save(editor, 'approach', mine, { title: 'Meiner, geändert' })).status).toBe(200)
    const refused = await save(editor, 'approach', theirs, { title: 'Gekapert' })
    expect(refused).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('gehört einem anderen Fachdienst') } } })
    expect((await save(editor, 'approach', mine, { department: set(other) })).status).toBe(400)
    expect((await editor.ask(listOf('approach'), { method: 'POST', body: { title: 'Für andere', department: set(other) } })).status).toBe(400)
    expect((await act(editor, 'approach', theirs, 'submit')).status).toBe(400)
    expect((await look(editor, 'approach', theirs)).allowed.find(({ action }) => action === 'edit')).toMatchObject({ ok: false, reasons: [{ code: 'department' }] })
    expect((await save(admin, 'approach', mine, { department: set(other) })).status).toBe(200)
    await admin.ask(`/kek/members/${rolf?.id}`, { method: 'POST', body: { departments: [] } })
    expect((await save(editor, 'approach', theirs, { title: 'Wieder zentral' })).status).toBe(200)
  })
})
