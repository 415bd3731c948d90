import type { LedgerEntry } from '@kek/contract'
import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import type { CmsOptions } from './harness-settings.ts'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { berlinDay, verifyChain } from '@kek/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sentenceOf } from './accounts.ts'
import { act, create, listOf, signInAll } from './editors.ts'

/** What holds of adopted versions, on a database: the same for each kind. */
export function testVersions(open: (options: CmsOptions) => Promise<TestCms>): void {
  let cms: TestCms
  let admin: Person
  let others: readonly Person[]

  const uid = 'plugin::kek.adopted-version' as never
  const list = listOf('adopted-version')
  const least = { title: 'Beschluss', adoptedOn: '2017-10-12', adoptedBy: 'Kreistag', resolutionNumber: 'II-2017/2394', vote: 'einstimmig' }

  const entries = async () => ((await cms.ask('/api/kek/changes', { token: null })).body as { entries: LedgerEntry[] }).entries
  const documents = () => cms.strapi.documents(uid) as unknown as Record<string, (params: object) => Promise<unknown>>
  const problemOf = (body: unknown) => sentenceOf(body) || String((body as { title?: string }).title ?? '')

  async function draft(data: object): Promise<{ readonly status: number, readonly body: unknown, readonly documentId: string, readonly saved: Readonly<Record<string, unknown>> }> {
    const { status, body } = await admin.ask(list, { method: 'POST', body: { ...least, ...data } })
    const saved = (body as { data?: Record<string, unknown> }).data ?? {}
    return { status, body, documentId: String(saved.documentId), saved }
  }

  async function publishPage(title: string): Promise<void> {
    await act(admin, 'page', await create(admin, 'page', { title }), 'publish')
  }

  beforeAll(async () => {
    cms = await open({ isDemo: true, hasRestRoutes: true })
    const people = await signInAll(cms)
    admin = people.admin
    others = Object.values(people).filter(person => person !== admin)
  })
  afterAll(() => cms.close())

  it('before anything is public there is nothing to adopt', async () => {
    const { status, body } = await draft({})
    expect([status, problemOf(body)]).toEqual([400, 'Es ist noch nichts veröffentlicht, das eine Fassung sein könnte.'])
  })

  describe('an adopted version', () => {
    it('names the newest entry where no number is given, with that one\'s hash', async () => {
      await publishPage('Eins')
      await publishPage('Zwei')
      const { saved } = await draft({ headHash: 'f'.repeat(64) })
      const [, second] = await entries()
      expect([saved.seq, saved.headHash]).toEqual([2, second?.hash])
    })

    it('names another one where its number is given, and follows when the number changes', async () => {
      const { documentId, saved } = await draft({ title: 'Früher', seq: 1 })
      const [first, second] = await entries()
      expect(saved.headHash).toBe(first?.hash)
      const { body } = await admin.ask(`${list}/${documentId}`, { method: 'PUT', body: { seq: 2, headHash: first?.hash } })
      expect((body as { data: Record<string, unknown> }).data.headHash).toBe(second?.hash)
    })

    it('is chosen with a sentence that says what a position holds, by number, by a day, or that of now', async () => {
      const ask = async (query: string) => (await admin.ask(`/kek/position${query}`)).body as Record<string, unknown>
      const [first] = await entries()
      expect(await ask('')).toMatchObject({ seq: 2, head: 2, entry: 'Seite „Zwei“ veröffentlicht', holds: expect.arrayContaining([{ label: 'Projekte', count: 0 }]), takenBy: null })
      expect(await ask('?seq=1')).toMatchObject({ seq: 1, head: 2, entry: 'Seite „Eins“ veröffentlicht' })
      expect(await ask(`?day=${first?.effectiveOn}`)).toMatchObject({ seq: 2 })
      expect(await ask('?day=2017-10-12')).toMatchObject({ status: 404, title: expect.stringContaining('Keine Stelle') })
      for (const none of ['?day=morgen', '?day=2017-02-30', '?day=2999-01-01', '?day=2017-10-12&day=2018-08-31'])
        expect(await ask(none), none).toMatchObject({ status: 400 })
      expect(await ask('?seq=77')).toMatchObject({ status: 404, title: expect.stringContaining('hat 2 Einträge') })
    })

    it.each([
      ['in the future', 99, /liegt in der Zukunft/],
      ['that there is not', 0, /gibt es nicht/],
      ['before the first', -3, /gibt es nicht/],
    ])('is refused for a position %s', async (_, seq, sentence) => {
      const { status, body } = await draft({ seq })
      expect([status, problemOf(body)]).toEqual([400, expect.stringMatching(sentence)])
    })

    it('is not published while what the system has to fill in is missing, though no form asks for it', async () => {
      const { documentId } = await draft({ title: 'Unvollständig' })
      const before = await entries()
      for (const data of [{ headHash: null }, { seq: null, headHash: null }]) {
        await cms.strapi.db.query(uid).updateMany({ where: { documentId }, data })
        expect((await act(admin, 'adopted-version', documentId, 'publish')).status).toBe(400)
      }
      expect(await entries()).toEqual(before)
    })

    it('is made by administrators alone', async () => {
      for (const person of others) {
        const { status } = await person.ask(list, { method: 'POST', body: { ...least, title: 'Angemaßt' } })
        expect(status).toBe(403)
      }
      const { status } = await cms.ask('/api/kek/adopted-versions', { method: 'POST', body: { data: least }, token: null })
      expect([401, 403]).toContain(status)
    })
  })

  describe('a published version', () => {
    let documentId: string

    beforeAll(async () => {
      ({ documentId } = await draft({ title: 'Beschluss 2017', seq: 1 }))
      const { status, body } = await act(admin, 'adopted-version', documentId, 'publish', { note: 'Vom Kreistag beschlossen' })
      expect([status, body]).toEqual([200, expect.anything()])
    })

    it('is public through the ledger, as a position with its hash', async () => {
      const all = await entries()
      expect(all.at(-1)).toMatchObject({ type: 'adopted-version', action: 'publish', content: { seq: 1, headHash: all[0]?.hash, title: 'Beschluss 2017', slug: 'beschluss-2017', vote: 'einstimmig' } })
      expect(verifyChain(all).isWhole).toBe(true)
    })

    it('stands in the state that the site begins with', async () => {
      const { entries: now } = (await cms.ask('/api/kek/state', { token: null })).body as { entries: LedgerEntry[] }
      expect(now.filter(({ type }) => type === 'adopted-version')).toMatchObject([{ documentId, content: { seq: 1, title: 'Beschluss 2017' } }])
    })

    it('shares its position with no other', async () => {
      const { status, body } = await draft({ title: 'Noch ein Name', seq: 1 })
      expect([status, problemOf(body)]).toEqual([400, expect.stringContaining('schon einen Namen: „Beschluss 2017“')])
    })

    it('is not taken from by a draft that was made before', async () => {
      await publishPage('Drei')
      const early = await draft({ title: 'Erster Entwurf' })
      const late = await draft({ title: 'Zweiter Entwurf', seq: early.saved.seq })
      expect((await act(admin, 'adopted-version', early.documentId, 'publish')).status).toBe(200)
      const { status, body } = await act(admin, 'adopted-version', late.documentId, 'publish')
      expect([status, problemOf(body)]).toEqual([400, expect.stringContaining('schon einen Namen: „Erster Entwurf“')])
    })

    it('is changed, withdrawn and deleted by no way of the panel', async () => {
      const before = await entries()
      const ways: readonly (readonly [string, string, object?])[] = [
        ['PUT', `${list}/${documentId}`, { title: 'Anders' }],
        ['PUT', `${list}/${documentId}`, { seq: 2 }],
        ['POST', `${list}/${documentId}/actions/publish`, { title: 'Anders' }],
        ['POST', `${list}/${documentId}/actions/publish`, {}],
        ['POST', `${list}/${documentId}/actions/unpublish`, {}],
        ['POST', `${list}/${documentId}/actions/unpublish`, { discardDraft: true }],
        ['POST', `${list}/${documentId}/actions/discard`, {}],
        ['POST', `${list}/actions/bulkPublish`, { documentIds: [documentId] }],
        ['POST', `${list}/actions/bulkUnpublish`, { documentIds: [documentId] }],
        ['POST', `${list}/actions/bulkDelete`, { documentIds: [documentId] }],
        ['DELETE', `${list}/${documentId}`],
        ['POST', `/kek/documents/plugin::kek.adopted-version/${documentId}/publish`, { note: 'Noch einmal' }],
        ['POST', `/kek/documents/plugin::kek.adopted-version/${documentId}/withdraw`, { reason: 'Weg damit' }],
        ['POST', `/kek/documents/plugin::kek.adopted-version/${documentId}/schedule`, { at: '2099-01-01T10:00', what: 'withdraw' }],
        ['POST', `/kek/documents/plugin::kek.adopted-version/${documentId}/restore`, { version: 1 }],
        ['POST', `/kek/documents/plugin::kek.adopted-version/${documentId}/correct-note`, { note: 'Anders gesagt' }],
      ]
      for (const [method, path, body] of ways) {
        const answer = await admin.ask(path, { method, ...(body ? { body } : {}) })
        expect([method, path, answer.status, problemOf(answer.body)]).toEqual([method, path, 400, expect.stringMatching(/bleibt, wie sie ist/)])
      }
      expect(await entries()).toEqual(before)
      expect(await documents().findOne?.({ documentId })).toMatchObject({ title: 'Beschluss 2017', seq: 1 })
    })

    it('is changed, withdrawn and deleted by no way of bulk actions', async () => {
      const before = await entries()
      for (const action of ['publish', 'withdraw']) {
        const { body } = await admin.ask('/kek/bulk', { method: 'POST', body: { action, documents: [{ type: 'adopted-version', documentId }], reason: 'Viele', note: 'Viele' } })
        expect(JSON.stringify(body)).toMatch(/bleibt, wie sie ist/)
      }
      expect(await entries()).toEqual(before)
    })

    it('is changed, withdrawn and deleted by no script', async () => {
      const before = await entries()
      for (const [action, params] of [['update', { data: { title: 'Anders' } }], ['publish', {}], ['unpublish', {}], ['discardDraft', {}], ['delete', {}]] as const)
        await expect(documents()[action]?.({ documentId, ...params }), action).rejects.toThrow(/bleibt, wie sie ist/)
      const rows = cms.strapi.db.query(uid)
      await expect(rows.updateMany({ where: { documentId }, data: { title: 'Anders' } })).rejects.toThrow()
      await expect(rows.deleteMany({ where: { documentId } })).rejects.toThrow()
      expect(await entries()).toEqual(before)
      expect(await documents().findOne?.({ documentId, status: 'published' })).toMatchObject({ title: 'Beschluss 2017' })
    })

    it('is changed and deleted by no token of the API', async () => {
      const { accessKey } = await cms.strapi.service('admin::api-token').create({ name: 'Versuch', description: '', type: 'full-access', lifespan: null }) as { accessKey: string }
      const before = await entries()
      for (const [method, path, data] of [['PUT', `/${documentId}`, { title: 'Anders' }], ['PUT', `/${documentId}?status=published`, { title: 'Anders' }], ['DELETE', `/${documentId}`, undefined], ['POST', '', least]] as const) {
        const { status } = await cms.ask(`/api/kek/adopted-versions${path}`, { method, body: data && { data }, token: accessKey })
        expect([method, path, status]).toEqual([method, path, 400])
      }
      expect(await entries()).toEqual(before)
    })
  })

  describe('an import with a version', () => {
    const page = (key: string, effectiveOn: string) => ({ type: 'page', key, effectiveOn, note: null, data: { title: `Seite ${key}` } })
    const version = (more: object = {}) => ({ type: 'adopted-version', key: 'v', effectiveOn: '2026-11-26', note: null, upTo: '2026-11-26', data: { ...least, title: 'Eingelesen', ...more } })
    async function run(...items: readonly object[]) {
      const path = join(cms.dataFolder, 'import.json')
      await writeFile(path, JSON.stringify({ format: 'kek-import/1', documents: items }))
      return cms.strapi.plugin('kek').service('importer').run(path) as Promise<{ readonly key: string, readonly result: string, readonly reason?: string }[]>
    }

    it('into a ledger with later entries leaves out a day whose state no position holds, and says why', async () => {
      const [, outcome] = await run(page('alt', '2017-10-12'), { ...version(), upTo: '2017-10-12', effectiveOn: '2017-10-12' })
      expect(outcome).toMatchObject({ result: 'kept', reason: expect.stringContaining('Keine Stelle des Verzeichnisses enthält den Stand vom 12.10.2017') })
    })

    it('finds the position of a day, once, and leaves it alone ever after', async () => {
      const today = berlinDay((await entries()).at(-1)?.at ?? '')
      const upTo = { upTo: today, effectiveOn: today }
      const before = await entries()
      expect(await run(page('alt', '2017-10-12'), { ...version(), ...upTo })).toMatchObject([{ result: 'unchanged' }, { result: 'created' }])
      const after = await entries()
      expect(after.at(-1)?.content).toMatchObject({ seq: before.length, headHash: before.at(-1)?.hash })
      expect(await run({ ...version(), ...upTo })).toMatchObject([{ result: 'unchanged' }])
      expect(await run({ ...version({ vote: 'mehrheitlich' }), ...upTo })).toMatchObject([{ result: 'kept', reason: expect.stringContaining('bleibt, wie sie ist') }])
      expect(await entries()).toEqual(after)
    })

    it('is refused where something else than a version names such a day', async () => {
      await expect(run({ ...page('neu', '2017-10-12'), upTo: '2017-10-12' })).rejects.toThrow(/den haben nur Fassungen/)
    })
  })
}
