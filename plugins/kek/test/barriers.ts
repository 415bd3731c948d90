import type { BarrierReceipt, BarrierTask } from '@kek/contract'
import type { Challenge } from 'altcha-lib'
import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import type { CmsOptions } from './harness-settings.ts'
import process from 'node:process'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { BarrierStore } from '../server/src/participation/barriers/barrier-store.ts'
import { limitedRoles } from '../server/src/roles/role-file.ts'
import { signInAs } from './accounts.ts'

interface Listed { readonly id: number, readonly reference: string, readonly dueOn: string, readonly state: string, readonly barrier: string, readonly page: string, readonly contact: string, readonly note: string | null, readonly answeredBy: { readonly name: string } | null }

/** What holds of reported barriers, on a database: the same for each kind. */
export function testBarriers(open: (options: CmsOptions) => Promise<TestCms>): void {
  const people = {} as Record<'admin' | 'freigabe' | 'redaktion' | 'presse', Person>
  let cms: TestCms

  const store = () => new BarrierStore(cms.strapi)
  const send = (body: object | string) => cms.ask('/api/kek/barrier-reports', { method: 'POST', token: null, body }) as Promise<{ status: number, body: BarrierReceipt & { title?: string, type?: string } }>
  const askTask = async () => (await cms.ask('/api/kek/barrier-reports/task', { token: null })).body as BarrierTask
  async function work(): Promise<string> {
    const challenge = (await askTask()).challenge as unknown as Challenge
    return btoa(JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) }))
  }
  async function report(barrier: string, more: object = {}): Promise<BarrierReceipt> {
    const { status, body } = await send({ barrier, proof: await work(), ...more })
    expect(status, JSON.stringify(body)).toBe(201)
    return body
  }
  async function list(person = people.freigabe): Promise<readonly Listed[]> {
    const { status, body } = await person.ask('/kek/barriers')
    expect(status).toBe(200)
    return body as readonly Listed[]
  }
  const find = async (reference: string) => (await list()).find(listed => listed.reference === reference)
  const post = (person: Person, id: number, verb: string, body: object = {}) => person.ask(`/kek/barriers/${id}/${verb}`, { method: 'POST', body })

  beforeAll(async () => {
    cms = await open({ isDemo: true })
    for (const name of ['admin', 'freigabe', 'redaktion', 'presse'] as const)
      people[name] = await signInAs(cms, name)
  })
  afterAll(() => cms.close())

  describe('a report of a barrier', () => {
    it('reaches the inbox with a number and six weeks, and holds no more than was said', async () => {
      const { reference, dueOn } = await report('Die Tabelle lässt sich nicht vorlesen.', { page: '/konzept', contact: 'muster@example.org' })
      expect(reference).toMatch(/^B-[A-Z2-9]{8}$/)
      expect(Date.parse(dueOn) - Date.parse(new Date().toISOString().slice(0, 10))).toBeGreaterThanOrEqual(42 * 86_400_000)
      expect(await find(reference)).toMatchObject({ state: 'open', dueOn, page: '/konzept', barrier: 'Die Tabelle lässt sich nicht vorlesen.', contact: 'muster@example.org', note: null })
      const row = await cms.strapi.db.query('plugin::kek.barrier-report').findOne({ where: { reference } }) as object
      expect(Object.keys(row).sort()).toEqual(['answeredAt', 'answeredBy', 'barrier', 'contact', 'dueOn', 'id', 'locale', 'note', 'page', 'proofId', 'receivedAt', 'reference'])
    })

    it('may be sent without an address to answer to', async () => {
      const { reference } = await report('Zu wenig Kontrast.')
      expect(await find(reference)).toMatchObject({ contact: '', page: '' })
    })

    it('reaches neither the ledger nor the log', async () => {
      const before = (await cms.ask('/api/kek/state', { token: null })).body
      const written: string[] = []
      const spies = (['write'] as const).flatMap(name => [vi.spyOn(process.stdout, name), vi.spyOn(process.stderr, name)])
      for (const spy of spies) {
        spy.mockImplementation((chunk) => {
          written.push(String(chunk))
          return true
        })
      }
      onTestFinished(() => {
        cms.strapi.log.level = 'error'
        for (const spy of spies)
          spy.mockRestore()
      })
      cms.strapi.log.level = 'silly'
      await report('Geheimes Wort Walfisch', { contact: 'walfisch@example.org' })
      await send({ barrier: 'Geheimes Wort Walfisch', proof: 'falsch' })
      expect(written.join('')).not.toMatch(/walfisch/i)
      expect((await cms.ask('/api/kek/state', { token: null })).body).toEqual(before)
    })

    it('sent twice is one report, and its work counts for nothing else', async () => {
      const proof = await work()
      const both = await Promise.all([send({ barrier: 'Doppelt', proof }), send({ barrier: 'Doppelt', proof })])
      expect(both.map(({ status }) => status)).toEqual([201, 201])
      expect(both[0]?.body).toEqual(both[1]?.body)
      expect(await send({ barrier: 'Etwas anderes', proof })).toMatchObject({ status: 409 })
      expect((await list()).filter(({ barrier }) => barrier === 'Doppelt')).toHaveLength(1)
    })

    it('goes without work too, with a ticket and some patience', async () => {
      const { ticket } = await askTask()
      const asked = Date.now()
      const { status, body } = await send({ barrier: 'Ohne JavaScript', ticket })
      expect(status, JSON.stringify(body)).toBe(201)
      expect(Date.now() - asked).toBeGreaterThan(2500)
      expect(await send({ barrier: 'Noch eine', ticket })).toMatchObject({ status: 409 })
    })
  })

  describe('what is no report', () => {
    it('is refused with a sentence, and kept nowhere', async () => {
      const count = (await list()).length
      const proof = await work()
      const wrong: readonly [object | string, number, RegExp][] = [
        [{ barrier: 'Ohne alles' }, 403, /nicht aus dem Formular/],
        [{ barrier: 'Gefälscht', proof: 'x' }, 403, /Prüfung/],
        [{ barrier: 'Gefälscht', ticket: `${Date.now()}.${'0'.repeat(32)}.${'0'.repeat(64)}` }, 403, /nicht aus dem Formular/],
        [{ barrier: ' ', proof }, 422, /beschreiben/],
        [{ barrier: 'x'.repeat(4001), proof }, 422, /zu lang/],
        [{ barrier: 'x', name: 'Muster', proof }, 422, /./],
        [{ barrier: 'x'.repeat(41_000), proof }, 413, /mehr/],
        [{ barrier: 'a\0b', proof }, 400, /Zeichen/],
        [[], 422, /beschreiben/],
      ]
      for (const [body, status, title] of wrong)
        expect(await send(body), JSON.stringify(body).slice(0, 60)).toMatchObject({ status, body: { type: 'about:blank', status, title: expect.stringMatching(title) } })
      expect((await list()).length).toBe(count)
    })

    it('is refused, and is no fault of the CMS, where it is nested without end', async () => {
      const answer = await fetch(`${cms.origin}/api/kek/barrier-reports`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: `${'['.repeat(19_000)}${']'.repeat(19_000)}` })
      expect(answer.status).toBe(400)
    })

    it('is known by its kind and its way', async () => {
      const ask = async (method: string, type: string) => (await fetch(`${cms.origin}/api/kek/barrier-reports`, { method, headers: { 'Content-Type': type }, ...(method === 'POST' ? { body: 'barriere=x' } : {}) })).status
      expect([await ask('POST', 'application/x-www-form-urlencoded'), await ask('POST', 'text/plain'), await ask('GET', 'application/json'), await ask('DELETE', 'application/json')]).toEqual([415, 415, 405, 405])
    })
  })

  describe('the inbox', () => {
    it('is for those who have the right, and for nobody else', async () => {
      const { reference } = await report('Nur für Befugte')
      const { id = 0 } = await find(reference) ?? {}
      for (const name of ['redaktion', 'presse'] as const) {
        for (const [path, method] of [['/kek/barriers', 'GET'], [`/kek/barriers/${id}/note`, 'POST'], [`/kek/barriers/${id}/settle`, 'POST'], [`/kek/barriers/${id}/reopen`, 'POST'], [`/kek/barriers/${id}`, 'DELETE']] as const)
          expect((await people[name].ask(path, { method, ...(method === 'POST' ? { body: {} } : {}) })).status, `${name} ${method} ${path}`).toBe(403)
      }
      expect((await cms.ask('/kek/barriers', { token: null })).status).toBe(401)
      expect((await list(people.admin)).map(listed => listed.id)).toContain(id)
      expect(limitedRoles.filter(({ participation }) => participation.includes('answerBarriers')).map(({ code }) => code)).toEqual(['kek-approver'])
    })

    it('puts the most urgent first, says what is overdue, and what is answered last', async () => {
      const late = await report('Überfällig')
      const soon = await report('Bald fällig')
      const set = (reference: string, dueOn: string) => cms.strapi.db.query('plugin::kek.barrier-report').update({ where: { reference }, data: { dueOn } })
      await set(late.reference, '2026-01-02')
      await set(soon.reference, new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10))
      const done = await report('Erledigt')
      await post(people.freigabe, (await find(done.reference))?.id ?? 0, 'settle', { note: 'Kontrast erhöht.' })
      const listed = await list()
      expect(listed.slice(0, 2)).toMatchObject([{ reference: late.reference, state: 'overdue' }, { reference: soon.reference, state: 'open' }])
      expect(listed.at(-1)).toMatchObject({ reference: done.reference, state: 'answered', note: 'Kontrast erhöht.', answeredBy: { name: expect.stringMatching(/\w/) } })
    })

    it('stops the clock once, starts it again, and keeps a note', async () => {
      const { reference, dueOn } = await report('Hin und her')
      const id = (await find(reference))?.id ?? 0
      expect((await post(people.freigabe, id, 'note', { note: 'An die Technik gegeben.' })).status).toBe(200)
      expect(await find(reference)).toMatchObject({ state: 'open', note: 'An die Technik gegeben.' })
      expect((await post(people.freigabe, id, 'settle', { note: 'Beantwortet.' })).status).toBe(200)
      expect(await post(people.freigabe, id, 'settle')).toMatchObject({ status: 409 })
      expect((await post(people.freigabe, id, 'reopen')).status).toBe(200)
      expect(await find(reference)).toMatchObject({ state: 'open', dueOn, note: 'Beantwortet.', answeredBy: null })
      expect(await post(people.freigabe, id, 'note', { note: 'x'.repeat(2001) })).toMatchObject({ status: 400 })
      expect(await post(people.freigabe, 999_999, 'settle')).toMatchObject({ status: 404 })
    })

    it('keeps the note where it is settled without a word, and empties it where somebody says so', async () => {
      const { reference } = await report('Mit Vermerk')
      const id = (await find(reference))?.id ?? 0
      await post(people.freigabe, id, 'note', { note: 'Angerufen.' })
      expect((await post(people.freigabe, id, 'settle')).body).toMatchObject({ state: 'answered', note: 'Angerufen.' })
      expect(await post(people.freigabe, id, 'note')).toMatchObject({ status: 400 })
      expect((await post(people.freigabe, id, 'note', { note: ' ' })).body).toMatchObject({ state: 'answered', note: null })
    })

    it('answers what is done with a report with this one alone', async () => {
      const { reference } = await report('Eine von vielen')
      const { id = 0 } = await find(reference) ?? {}
      for (const [verb, body] of [['note', { note: 'Notiert.' }], ['settle', {}], ['reopen', {}]] as const)
        expect((await post(people.freigabe, id, verb, body)).body).toEqual(await find(reference))
      expect((await people.freigabe.ask(`/kek/barriers/${id}`, { method: 'DELETE' })).body).toEqual({ id })
    })

    it('forgets what was answered half a year ago, and never what was not', async () => {
      const [old, fresh, open] = [await report('Alt'), await report('Neu'), await report('Offen')] as const
      const set = (reference: string, data: object) => cms.strapi.db.query('plugin::kek.barrier-report').update({ where: { reference }, data })
      await set(old.reference, { answeredAt: new Date(Date.now() - 181 * 86_400_000).toISOString() })
      await set(fresh.reference, { answeredAt: new Date(Date.now() - 179 * 86_400_000).toISOString() })
      await set(open.reference, { receivedAt: '2020-01-01T00:00:00.000Z', dueOn: '2020-02-12' })
      expect(await store().removeEnded(new Date())).toBe(1)
      expect([await find(old.reference), await find(fresh.reference), await find(open.reference)]).toMatchObject([undefined, { state: 'answered' }, { state: 'overdue' }])
    })

    it('lets go of what was no report', async () => {
      const { reference } = await report('Werbung')
      const id = (await find(reference))?.id ?? 0
      expect((await people.freigabe.ask(`/kek/barriers/${id}`, { method: 'DELETE' })).status).toBe(200)
      expect(await find(reference)).toBeUndefined()
    })

    it('takes nothing by the work of what was deleted, for as long as that work is good, and keeps nothing of it but a number', async () => {
      const proof = await work()
      const { reference } = (await send({ barrier: 'Werbung', contact: 'werbung@example.org', proof })).body
      const { ticket } = await askTask()
      const waited = (await send({ barrier: 'Werbung', ticket })).body
      for (const known of [reference, waited.reference])
        await people.freigabe.ask(`/kek/barriers/${(await find(known))?.id ?? 0}`, { method: 'DELETE' })
      expect([await send({ barrier: 'Werbung', contact: 'werbung@example.org', proof }), await send({ barrier: 'Neue Werbung', proof }), await send({ barrier: 'Werbung', ticket })].map(({ status }) => status)).toEqual([409, 409, 409])
      const spent = cms.strapi.db.query('plugin::kek.spent-proof')
      const rows = await spent.findMany({ orderBy: 'id' }) as Record<string, unknown>[]
      expect(rows.slice(-2).map(row => Object.keys(row).sort())).toEqual([1, 2].map(() => ['id', 'proofId', 'receivedAt']))
      expect(JSON.stringify(rows)).not.toMatch(/werbung/i)
      await store().removeEnded(new Date(Date.now() + 2 * 60 * 60 * 1000 + 1000))
      expect(await spent.count()).toBe(0)
    })
  })

  describe('many reports', () => {
    it('of the same work are one, and keep nobody else out', async () => {
      const proof = await work()
      const first = await send({ barrier: 'Immer wieder', proof })
      for (let round = 0; round < 130; round += 1)
        expect(await send({ barrier: 'Immer wieder', proof })).toEqual(first)
      await report('Von jemand anderem')
    })

    it('come to an end for this hour, without a word about who sent them', async () => {
      const tickets = await Promise.all(Array.from({ length: 31 }, async () => (await askTask()).ticket))
      const answers = await Promise.all(tickets.map((ticket, number) => send({ barrier: `Nummer ${number}`, ticket })))
      const refused = answers.filter(({ status }) => status !== 201)
      expect(refused.length).toBeGreaterThan(0)
      for (const answer of refused)
        expect(answer).toMatchObject({ status: 429, body: { title: expect.stringContaining('sehr viele Meldungen') } })
      // Whoever has worked for it still gets through.
      await report('Mit Arbeit')
    })
  })
}
