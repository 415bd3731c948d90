import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signInAs } from './accounts.ts'
import { bootStrapi } from './boot-strapi.ts'
import { act, create, look } from './editors.ts'

interface Listed { readonly id: number, readonly title: string, readonly status: string, readonly mayChange: boolean, readonly at: string }
interface ScheduleService {
  add: (job: object, now?: Date) => Promise<{ id: number }>
  runDue: () => Promise<unknown>
  stop: () => Promise<void>
}

let cms: TestCms
let schedule: ScheduleService
let approver: Person
let editor: Person
let press: Person
const address = '/kek/schedule'

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  schedule = cms.strapi.plugin('kek').service('schedule')
  await schedule.stop()
  approver = await signInAs(cms, 'freigabe')
  editor = await signInAs(cms, 'redaktion')
  press = await signInAs(cms, 'presse')
})
beforeEach(async () => {
  await cms.strapi.db.query('plugin::kek.schedule-job').deleteMany({})
})
afterAll(() => cms.close())

/** Plans a page's publication, by the first account there is. */
async function plan(title: string, at: string, now?: Date): Promise<{ readonly id: number, readonly documentId: string }> {
  const { documentId } = await cms.strapi.documents('plugin::kek.page' as never).create({ data: { title } } as never) as unknown as { documentId: string }
  const { id } = await schedule.add({ target: { type: 'page', documentId, locale: 'de' }, action: 'publish', at, terms: { note: 'Neu' }, contentHash: null, byUser: 1 }, now)
  return { id, documentId }
}

const inOneYear = new Date().getFullYear() + 1
const listAs = async (person: Person, query = '') => (await person.ask(`${address}${query}`)).body as Listed[]

describe('the list of what is planned', () => {
  it('says in words what happens to what and when, to everybody who is signed in', async () => {
    const { id, documentId } = await plan('Über uns', `${inOneYear}-12-01T08:00`)
    const [listed, ...more] = await listAs(editor)
    expect(more).toEqual([])
    expect(listed).toMatchObject({
      id,
      documentId,
      kind: 'document',
      type: 'page',
      title: 'Über uns',
      localeLabel: 'Deutsch',
      actionLabel: 'Veröffentlichung',
      at: `${inOneYear}-12-01T07:00:00.000Z`,
      when: expect.stringMatching(/^\p{L}+, 1\. Dezember \d{4}, 8:00 Uhr$/u),
      day: `${inOneYear}-12-01`,
      time: '8:00',
      statusLabel: 'geplant',
      note: 'Neu',
      by: { id: 1, name: expect.stringContaining(' ') },
      mayChange: false,
    })
    expect((await cms.ask(address, { token: null })).status).toBe(401)
  })

  it('shows a month with what was done in it, and leaves out what was cancelled', async () => {
    const now = new Date()
    const done = await plan('Heute', new Date(now.getTime() - 1000).toISOString(), new Date(0 + now.getTime() - 60_000))
    await schedule.runDue()
    const cancelled = await plan('Abgesagt', `${inOneYear}-12-01T08:00`)
    await approver.ask(`${address}/${cancelled.id}/cancel`, { method: 'POST' })
    expect(await listAs(editor)).toEqual([])
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(now.getTime() - 1000))
    expect(await listAs(editor, `?from=${day}&to=${day}`)).toMatchObject([{ id: done.id, status: 'done', mayChange: false }])
    expect(await listAs(editor, `?from=${inOneYear}-12-01&to=${inOneYear}-12-31`)).toEqual([])
    expect(await editor.ask(`${address}?from=gestern&to=heute`)).toMatchObject({ status: 400, body: { title: expect.stringContaining('JJJJ-MM-TT') } })
  })
})

describe('moving and cancelling', () => {
  it('is for those who may publish', async () => {
    const { id } = await plan('Über uns', `${inOneYear}-12-01T08:00`)
    for (const person of [editor, press]) {
      expect(await person.ask(`${address}/${id}/cancel`, { method: 'POST' })).toMatchObject({ status: 403, body: { title: expect.stringContaining('gehört nicht zu Ihrer Rolle') } })
      expect((await person.ask(`${address}/${id}/move`, { method: 'POST', body: { at: `${inOneYear}-12-02T08:00` } })).status).toBe(403)
    }
    expect(await approver.ask(`${address}/${id}/move`, { method: 'POST', body: { at: `02.12.${inOneYear} 9:30` } })).toMatchObject({ status: 200, body: { id, at: `${inOneYear}-12-02T08:30:00.000Z`, mayChange: true } })
    expect(await approver.ask(`${address}/${id}/cancel`, { method: 'POST' })).toMatchObject({ status: 200, body: { status: 'cancelled' } })
    expect(await approver.ask(`${address}/${id}/cancel`, { method: 'POST' })).toMatchObject({ status: 400, body: { title: 'Diese Planung ist schon aufgehoben.' } })
    expect(await listAs(approver)).toEqual([])
  })

  it('is refused with a sentence for a time that is none, and for what is not there or done', async () => {
    const { id } = await plan('Über uns', `${inOneYear}-12-01T08:00`)
    for (const body of [{}, { at: 5 }, { at: 'morgen' }, { at: '2020-01-01T08:00' }])
      expect(await approver.ask(`${address}/${id}/move`, { method: 'POST', body })).toMatchObject({ status: 400, body: { title: expect.stringMatching(/kein Zeitpunkt|schon vorbei/) } })
    for (const unknown of ['999999', 'x', '1.5'])
      expect((await approver.ask(`${address}/${unknown}/cancel`, { method: 'POST' })).status).toBe(404)
    await cms.strapi.db.query('plugin::kek.schedule-job').update({ where: { id }, data: { status: 'done' } })
    expect(await approver.ask(`${address}/${id}/cancel`, { method: 'POST' })).toMatchObject({ status: 400, body: { title: expect.stringContaining('schon ausgeführt') } })
  })

  it('lets what has failed wait again', async () => {
    const { id } = await plan('Über uns', `${inOneYear}-12-01T08:00`)
    await cms.strapi.db.query('plugin::kek.schedule-job').update({ where: { id }, data: { status: 'failed', failure: 'Der Titel fehlt.' } })
    expect(await listAs(approver)).toMatchObject([{ id, status: 'failed', failure: 'Der Titel fehlt.', mayChange: true }])
    await approver.ask(`${address}/${id}/move`, { method: 'POST', body: { at: `${inOneYear}-12-02 08:00` } })
    expect(await listAs(approver)).toMatchObject([{ id, status: 'waiting', failure: null }])
  })
})

describe('the workflow and the page „Geplant“', () => {
  const statusOf = async (documentId: string) => (await look(approver, 'approach', documentId)).state

  it('agree: what is called off there is approved again, what is moved after a failure is planned again, and the list of all that was done names both', async () => {
    const documentId = await create(editor, 'approach', { title: 'Radweg' })
    await act(editor, 'approach', documentId, 'submit')
    await act(approver, 'approach', documentId, 'approve')
    const planIt = async () => {
      expect((await act(approver, 'approach', documentId, 'schedule', { at: `01.12.${inOneYear} 08:00` })).body.state).toBe('scheduled')
      return (await listAs(approver))[0]?.id
    }
    await approver.ask(`${address}/${await planIt()}/cancel`, { method: 'POST' })
    expect(await statusOf(documentId)).toBe('approved')
    const id = await planIt()
    await cms.strapi.db.query('plugin::kek.schedule-job').update({ where: { id }, data: { status: 'failed', failure: 'Etwas stand im Weg.' } })
    expect(await statusOf(documentId)).toBe('approved')
    await approver.ask(`${address}/${id}/move`, { method: 'POST', body: { at: `02.12.${inOneYear} 08:00` } })
    expect(await statusOf(documentId)).toBe('scheduled')
    const events = await cms.strapi.db.query('plugin::kek.workflow-event').findMany({ where: { documentId, reason: { $notNull: true } }, orderBy: { id: 'asc' } }) as { action: string, reason: string, userId: number | null }[]
    expect(events).toMatchObject([
      { action: 'unschedule', reason: expect.stringContaining('aufgehoben, war geplant für'), userId: expect.any(Number) },
      { action: 'schedule', reason: expect.stringContaining('verschoben auf'), userId: expect.any(Number) },
    ])
  })
})
