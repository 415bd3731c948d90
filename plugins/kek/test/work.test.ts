import type { LedgerEntry } from '@kek/contract'
import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { hashEntry } from '@kek/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { act, addressOf, create, createApproved, listOf, look, save, signInAll } from './editors.ts'

interface Item { readonly documentId: string, readonly locale: string, readonly title: string, readonly by: { readonly name: string } | null, readonly words: string | null }
type Lists = Readonly<Record<'waitingForMe' | 'sentBack' | 'myDrafts' | 'pastReview' | 'reviewSoon' | 'changedLately', readonly Item[]>>
interface Bulk { readonly results: readonly { readonly documentId: string, readonly ok: boolean, readonly before: string, readonly after: string | null, readonly reasons: readonly { readonly code: string }[] }[], readonly undo: number | null }

let cms: TestCms
let admin: Person
let editor: Person
let approver: Person
let press: Person

const entries = async () => ((await cms.ask('/api/kek/changes', { token: null })).body as { entries: LedgerEntry[] }).entries
const lastOf = async (documentId: string) => (await entries()).filter(entry => entry.documentId === documentId).at(-1)
const work = async (person: Person) => (await person.ask('/kek/work')).body as Lists
const has = (list: readonly Item[], documentId: string) => list.some(item => item.documentId === documentId)
const bulk = async (person: Person, action: string, documentIds: readonly string[], more: object = {}, type = 'approach') => (await person.ask('/kek/bulk', { method: 'POST', body: { action, documents: documentIds.map(documentId => ({ type, documentId })), ...more } })).body as Bulk
const undo = async (person: Person, id: number | null) => await person.ask(`/kek/bulk/${id}/undo`, { method: 'POST' }) as { status: number, body: Bulk }

async function published(title: string): Promise<string> {
  const documentId = await createApproved({ editor, approver }, title)
  expect((await act(approver, 'approach', documentId, 'publish')).body.state).toBe('published')
  return documentId
}

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  ;({ admin, editor, approver, press } = await signInAll(cms))
})
afterAll(() => cms.close())

describe('the work lists', () => {
  it('follow a document from its author to the approver and back', async () => {
    const documentId = await create(editor, 'approach', { title: 'Wandernder Ansatz' })
    expect(has((await work(editor)).myDrafts, documentId)).toBe(true)
    await act(editor, 'approach', documentId, 'submit', { note: 'Bitte ansehen.' })
    expect(has((await work(editor)).myDrafts, documentId)).toBe(false)
    expect((await work(approver)).waitingForMe.find(item => item.documentId === documentId)).toMatchObject({ title: 'Wandernder Ansatz', by: { name: 'Rolf Redaktion' }, words: 'Bitte ansehen.' })
    expect(has((await work(press)).waitingForMe, documentId)).toBe(false)
    await act(approver, 'approach', documentId, 'request-changes', { comment: 'Träger fehlt.' })
    expect(has((await work(approver)).waitingForMe, documentId)).toBe(false)
    expect((await work(editor)).sentBack.find(item => item.documentId === documentId)).toMatchObject({ by: { name: 'Frida Freigabe' }, words: 'Träger fehlt.' })
    await save(editor, 'approach', documentId, { title: 'Wandernder Ansatz mit Träger' })
    await act(editor, 'approach', documentId, 'submit')
    await act(approver, 'approach', documentId, 'approve')
    expect(has((await work(approver)).waitingForMe, documentId)).toBe(true)
    await act(approver, 'approach', documentId, 'publish')
    expect(has((await work(approver)).waitingForMe, documentId)).toBe(false)
    expect(has((await work(editor)).sentBack, documentId)).toBe(false)
  })

  it('name a translation to those who wrote it, not to those who changed what it shares', async () => {
    const documentId = await published('Rufbus in drei Sprachen')
    const inEnglish = (body: object) => admin.ask(`${listOf('approach')}/${documentId}?locale=en`, { method: 'PUT', body })
    const drafts = async (person: Person) => (await work(person)).myDrafts.filter(item => item.documentId === documentId).map(({ locale }) => locale)
    expect((await inEnglish({ title: 'Bus on demand' })).status).toBe(200)
    expect(await drafts(admin)).toEqual(['en'])
    await save(editor, 'approach', documentId, { code: '3.1.7' })
    expect([await drafts(editor), await drafts(admin)]).toEqual([['de'], ['en']])
    expect((await admin.ask(`${addressOf('approach', documentId)}/publish?locale=en`, { method: 'POST', body: { reason: 'Übersetzt.' } })).status).toBe(200)
    await save(admin, 'approach', documentId, { code: '3.1.8' })
    expect(await drafts(admin)).toEqual(['de'])
  })

  it('have a bundle wait for those who may take it further as one, until it is public', async () => {
    const [goal, approach] = [await create(editor, 'goal', { title: 'Ziel im Paket' }), await create(editor, 'approach', { title: 'Ansatz im Paket' })]
    const items = [{ type: 'goal', documentId: goal }, { type: 'approach', documentId: approach }]
    const { body: { id } } = await editor.ask('/kek/bundles', { method: 'POST', body: { title: 'Gemeinsam', note: 'Beschluss des Kreistags.', items } }) as { body: { id: number } }
    const step = async (person: Person, action: string, body: object = {}) => expect((await person.ask(`/kek/bundles/${id}/${action}`, { method: 'POST', body })).status).toBe(200)
    const waiting = async (person: Person) => ((await person.ask('/kek/work')).body as { readonly bundles: readonly { readonly id: number }[] }).bundles.find(bundle => bundle.id === id)
    expect(await waiting(approver)).toBeUndefined()
    await act(editor, 'goal', goal, 'submit')
    // Half of a bundle waits for nobody: it goes its way as one.
    expect(await waiting(approver)).toBeUndefined()
    await step(editor, 'submit')
    expect(await waiting(approver)).toEqual({ id, title: 'Gemeinsam', state: 'inReview', stateLabel: 'In der Freigabe', count: 2, at: expect.any(String), by: { id: expect.any(Number), name: 'Rolf Redaktion' }, words: 'Beschluss des Kreistags.' })
    expect([await waiting(editor), await waiting(press)]).toEqual([undefined, undefined])
    expect((await work(approver)).waitingForMe.filter(item => [goal, approach].includes(item.documentId))).toEqual([])
    await step(approver, 'approve')
    expect(await waiting(approver)).toMatchObject({ state: 'approved', stateLabel: 'Freigegeben' })
    await step(approver, 'schedule', { at: new Date(Date.now() + 86_400_000).toISOString() })
    expect(await waiting(approver)).toBeUndefined()
    await step(approver, 'unschedule')
    expect(await waiting(approver)).toMatchObject({ state: 'approved' })
    await step(approver, 'publish')
    expect(await waiting(approver)).toBeUndefined()
  })

  it('are silent of a bundle that somebody wrote a part of who would approve it', async () => {
    const [mine, theirs] = [await create(admin, 'approach', { title: 'Von der Administration' }), await create(editor, 'approach', { title: 'Von der Redaktion' })]
    const { body: { id } } = await editor.ask('/kek/bundles', { method: 'POST', body: { title: 'Zu zweit', items: [mine, theirs].map(documentId => ({ type: 'approach', documentId })) } }) as { body: { id: number } }
    expect((await editor.ask(`/kek/bundles/${id}/submit`, { method: 'POST', body: {} })).status).toBe(200)
    const ids = async (person: Person) => ((await person.ask('/kek/work')).body as { readonly bundles: readonly { readonly id: number }[] }).bundles.map(bundle => bundle.id)
    expect(await ids(approver)).toContain(id)
    expect(await ids(admin)).not.toContain(id)
  })

  it('have what is planned wait for nobody, until it is called off', async () => {
    const documentId = await create(editor, 'approach', { title: 'Vielleicht am Montag' })
    await act(editor, 'approach', documentId, 'submit')
    await act(approver, 'approach', documentId, 'approve')
    await act(approver, 'approach', documentId, 'schedule', { at: new Date(Date.now() + 86_400_000).toISOString() })
    expect(has((await work(approver)).waitingForMe, documentId)).toBe(false)
    const jobs = (await approver.ask('/kek/schedule')).body as { id: number, documentId: string }[]
    expect((await approver.ask(`/kek/schedule/${jobs.find(job => job.documentId === documentId)?.id}/cancel`, { method: 'POST' })).status).toBe(200)
    expect((await work(approver)).waitingForMe.find(item => item.documentId === documentId)).toMatchObject({ state: 'approved' })
  })

  it('ask for a look at what was published a year ago, until somebody has looked', async () => {
    const documentId = await published('Wird alt')
    const inAYear = new Date()
    inAYear.setFullYear(inAYear.getFullYear() + 1)
    expect(Math.abs(Date.parse((await look(editor, 'approach', documentId)).reviewOn ?? '') - inAYear.getTime())).toBeLessThan(3 * 86_400_000)
    await cms.strapi.db.query('plugin::kek.workflow').updateMany({ where: { documentId }, data: { reviewOn: '2020-01-31' } })
    expect(has((await work(editor)).pastReview, documentId)).toBe(true)
    expect((await act(editor, 'approach', documentId, 'review', { on: '31.12.2019' })).status).toBe(400)
    expect((await act(press, 'approach', documentId, 'review')).status).toBe(403)
    expect((await act(editor, 'approach', documentId, 'review', { on: '01.03.2099' })).body.reviewOn).toBe('2099-03-01')
    expect(has((await work(editor)).pastReview, documentId)).toBe(false)
  })
})

describe('a list', () => {
  it('is told where its documents stand, as each of them says itself, without those that are not there', async () => {
    const [draft, inReview, approved, changed, done] = [await create(editor, 'approach', { title: 'Erst geschrieben' }), await create(editor, 'approach', { title: 'Eingereicht' }), await create(editor, 'approach', { title: 'Gut so' }), await published('Öffentlich und geändert'), await published('Öffentlich')]
    await act(editor, 'approach', inReview, 'submit')
    await act(editor, 'approach', approved, 'submit')
    await act(approver, 'approach', approved, 'approve')
    await save(editor, 'approach', changed, { title: 'Öffentlich und noch einmal geändert' })
    const withdrawn = await published('Weg')
    await act(approver, 'approach', withdrawn, 'withdraw')
    const planned = await create(editor, 'approach', { title: 'Ab übermorgen' })
    await act(editor, 'approach', planned, 'submit')
    await act(approver, 'approach', planned, 'approve')
    await act(approver, 'approach', planned, 'schedule', { at: new Date(Date.now() + 2 * 86_400_000).toISOString() })
    const ids = [draft, inReview, approved, changed, done, withdrawn, planned]
    const { status, body } = await press.ask('/kek/states', { method: 'POST', body: { type: 'approach', documentIds: [...ids, 'gibt-es-nicht'] } })
    expect(status).toBe(200)
    expect((body as { state: string }[]).map(({ state }) => state)).toEqual(['draft', 'inReview', 'approved', 'draft', 'published', 'withdrawn', 'scheduled'])
    for (const { documentId, state } of body as { documentId: string, state: string }[])
      expect((await look(editor, 'approach', documentId)).state).toBe(state)
  })

  it('that is none is refused', async () => {
    for (const body of [{ type: 'user', documentIds: [] }, { type: 'approach' }, { type: 'approach', documentIds: [1] }, { type: 'approach', documentIds: [], locale: 'fr' }, { type: 'approach', documentIds: Array.from({ length: 101 }, String) }])
      expect((await editor.ask('/kek/states', { method: 'POST', body })).status).toBe(400)
  })
})

describe('many at once', () => {
  it('says first what would happen, then does what can be done, and takes it back', async () => {
    const [first, second] = [await create(editor, 'approach', { title: 'Erster' }), await create(editor, 'approach', { title: 'Zweiter' })]
    await act(editor, 'approach', second, 'submit')
    const trial = await bulk(editor, 'submit', [first, second, 'gibt-es-nicht'], { isTrial: true })
    expect(trial.results.map(({ ok, after }) => [ok, after])).toEqual([[true, 'In der Freigabe'], [false, null], [false, null]])
    expect((await look(editor, 'approach', first)).state).toBe('draft')
    const done = await bulk(editor, 'submit', [first, second])
    expect(done.results.map(({ ok }) => ok)).toEqual([true, false])
    expect((await look(editor, 'approach', first)).state).toBe('inReview')
    expect((await undo(approver, done.undo)).status).toBe(404)
    expect((await undo(editor, done.undo)).body.results.map(({ ok }) => ok)).toEqual([true])
    expect((await look(editor, 'approach', first)).state).toBe('draft')
    expect((await look(editor, 'approach', second)).state).toBe('inReview')
    expect((await undo(editor, done.undo)).status).toBe(404)
  })

  it('takes publications back: what was public is public again, what was not is gone, and the drafts stay', async () => {
    const [old, fresh] = [await published('Alter Stand'), await create(editor, 'approach', { title: 'Ganz neu' })]
    await save(editor, 'approach', old, { title: 'Neuer Stand' })
    for (const documentId of [old, fresh]) {
      await act(editor, 'approach', documentId, 'submit')
      await act(approver, 'approach', documentId, 'approve')
    }
    const done = await bulk(approver, 'publish', [old, fresh])
    expect(done.results.map(({ ok }) => ok)).toEqual([true, true])
    expect((await lastOf(old))?.content?.title).toBe('Neuer Stand')
    expect((await undo(approver, done.undo)).body.results.map(({ ok }) => ok)).toEqual([true, true])
    expect(await lastOf(old)).toMatchObject({ action: 'publish', content: { title: 'Alter Stand' } })
    expect(await lastOf(fresh)).toMatchObject({ action: 'withdraw' })
    expect(await look(editor, 'approach', old)).toMatchObject({ title: 'Neuer Stand', state: 'approved' })
    expect(await look(editor, 'approach', fresh)).toMatchObject({ title: 'Ganz neu', state: 'approved' })
  })

  it('says when something has to come along', async () => {
    const documentId = await create(editor, 'approach', { title: 'Ohne Freigabe' })
    const trial = await bulk(admin, 'publish', [documentId], { isTrial: true })
    expect(trial.results).toMatchObject([{ ok: true, needs: ['reason'] }])
    expect((await bulk(admin, 'publish', [documentId])).results).toMatchObject([{ ok: false, reasons: [{ code: 'reasonMissing' }] }])
  })

  it('does not publish once more what is public already', async () => {
    const documentId = await published('Steht schon da')
    const before = await lastOf(documentId)
    expect((await bulk(approver, 'publish', [documentId])).results).toMatchObject([{ ok: false, after: null, reasons: [{ code: 'unchanged' }] }])
    expect(await lastOf(documentId)).toEqual(before)
  })

  it('does not take back what somebody has gone on with', async () => {
    const documentId = await create(editor, 'approach', { title: 'Geht weiter' })
    const done = await bulk(editor, 'submit', [documentId])
    await save(admin, 'approach', documentId, { title: 'Ist weitergegangen' })
    expect((await undo(editor, done.undo)).body.results).toMatchObject([{ ok: false, reasons: [{ code: 'changedMeanwhile' }] }])
  })
})

describe('a change note', () => {
  it('is corrected by a further entry, and the chain stays whole', async () => {
    const documentId = await create(editor, 'approach', { title: 'Mit Tippfehler' })
    await act(editor, 'approach', documentId, 'submit', { note: 'Zeitplan angepast.' })
    await act(approver, 'approach', documentId, 'approve')
    await act(approver, 'approach', documentId, 'publish')
    const first = await lastOf(documentId)
    expect((await act(press, 'approach', documentId, 'correct-note', { note: 'Fremd.' })).status).toBe(403)
    expect((await act(editor, 'approach', documentId, 'correct-note', { note: 'Zeitplan angepasst.' })).body.state).toBe('published')
    const corrected = await lastOf(documentId)
    expect(corrected).toMatchObject({ note: 'Zeitplan angepasst.', contentHash: first?.contentHash, effectiveOn: first?.effectiveOn, action: 'publish' })
    expect(corrected?.hash).toBe(corrected && hashEntry(corrected))
  })

  it('that is internal never reaches the public', async () => {
    const documentId = await create(editor, 'approach', { title: 'Intern vermerkt' })
    await act(editor, 'approach', documentId, 'submit', { note: 'Nach Rüge des Rechnungsprüfungsamts.', isNotePublic: false, isMajor: false })
    await act(approver, 'approach', documentId, 'approve')
    await act(approver, 'approach', documentId, 'publish')
    expect((await lastOf(documentId))?.note).toBeNull()
    const event = await cms.strapi.db.query('plugin::kek.workflow-event').findOne({ where: { documentId, action: 'publish' } })
    expect(event).toMatchObject({ note: 'Nach Rüge des Rechnungsprüfungsamts.', isNotePublic: false, isMajor: false })
  })

  it('that nobody has written says by itself which fields changed, for the county\'s own record', async () => {
    const documentId = await published('Selbst erklärend')
    await save(editor, 'approach', documentId, { title: 'Selbsterklärend', description: 'Neu.' })
    expect((await look(editor, 'approach', documentId)).suggestedNote).toBe('Geändert: Titel, Beschreibung.')
  })
})

describe('a planned publication', () => {
  const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()
  const makeDue = (documentId: string) => cms.strapi.db.query('plugin::kek.schedule-job').updateMany({ where: { documentId }, data: { at: new Date(Date.now() - 1000).toISOString() } })
  const runDue = () => cms.strapi.plugin('kek').service('schedule').runDue() as Promise<unknown>

  it('happens when its time has come, as what was approved', async () => {
    const documentId = await create(editor, 'approach', { title: 'Ab morgen' })
    await act(editor, 'approach', documentId, 'submit')
    await act(approver, 'approach', documentId, 'approve')
    expect(await act(approver, 'approach', documentId, 'schedule')).toMatchObject({ status: 400, body: { code: 'atMissing' } })
    expect((await act(approver, 'approach', documentId, 'schedule', { at: tomorrow() })).body).toMatchObject({ state: 'scheduled', scheduled: { action: 'publish' } })
    await makeDue(documentId)
    await runDue()
    expect(await look(editor, 'approach', documentId)).toMatchObject({ state: 'published', scheduled: null })
  })

  it('does not happen to what was changed since, and whoever looks sees that', async () => {
    const documentId = await create(editor, 'approach', { title: 'Geplant' })
    await act(editor, 'approach', documentId, 'submit')
    await act(approver, 'approach', documentId, 'approve')
    await act(approver, 'approach', documentId, 'schedule', { at: tomorrow() })
    await save(editor, 'approach', documentId, { title: 'Schnell noch geändert' })
    expect(await look(editor, 'approach', documentId)).toMatchObject({ state: 'draft', scheduled: null })
    const { body } = await approver.ask('/kek/schedule')
    expect(JSON.stringify(body)).toContain('nachdem er dafür vorgesehen war')
    await makeDue(documentId)
    await runDue()
    expect(await lastOf(documentId)).toBeUndefined()
  })

  it('is called off, and the approval stands', async () => {
    const documentId = await create(editor, 'approach', { title: 'Doch nicht' })
    await act(editor, 'approach', documentId, 'submit')
    await act(approver, 'approach', documentId, 'approve')
    await act(approver, 'approach', documentId, 'schedule', { at: tomorrow() })
    expect((await act(approver, 'approach', documentId, 'unschedule')).body).toMatchObject({ state: 'approved', scheduled: null })
  })

  it('can be a withdrawal', async () => {
    const documentId = await published('Gilt bis morgen')
    expect((await act(approver, 'approach', documentId, 'schedule', { at: tomorrow(), what: 'withdraw', reason: 'Abgelaufen.' })).body).toMatchObject({ state: 'published', scheduled: { action: 'withdraw' } })
    await makeDue(documentId)
    await runDue()
    expect(await lastOf(documentId)).toMatchObject({ action: 'withdraw', note: 'Abgelaufen.' })
  })
})

describe('the checks', () => {
  it('stand in the way of publishing, with the field and what to do, and warnings do not', async () => {
    const documentId = await create(press, 'slide', { heading: 'Jugendforum_gc', text: 'Mehr dazu [hier](/gibt-es-nicht).' })
    const { checks, allowed } = await look(press, 'slide', documentId)
    expect(checks.map(({ field }) => field)).toEqual(expect.arrayContaining(['heading', 'text']))
    const isBlocked = checks.some(({ severity }) => severity === 'error')
    expect(allowed.find(({ action }) => action === 'publish')?.ok).toBe(!isBlocked)
    expect((await act(press, 'slide', documentId, 'publish')).status).toBe(isBlocked ? 400 : 200)
  })
})
