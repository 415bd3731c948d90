import type { LedgerEntry } from '@kek/contract'
import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import type { CmsOptions } from './harness-settings.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, addressOf, create, listOf, look, save, signInAll } from './editors.ts'

interface GermanChanges { readonly isStale: boolean, readonly changedAt: string | null, readonly changes: readonly { readonly field: string, readonly label: string, readonly before: string | null, readonly after: string | null }[] }
interface Work { readonly staleTranslations: readonly { readonly documentId: string, readonly locale: string, readonly title: string, readonly words: string }[] }

/** What holds of translations, on a database: the same for each kind. */
export function testTranslations(open: (options: CmsOptions) => Promise<TestCms>): void {
  let cms: TestCms
  let admin: Person
  let editor: Person
  let press: Person
  let documentId = ''

  const german = async (locale = 'en') => (await editor.ask(`${addressOf('page', documentId)}/german-changes?locale=${locale}`)).body as GermanChanges
  const staleFor = async (person: Person) => ((await person.ask('/kek/work')).body as Work).staleTranslations.filter(item => item.documentId === documentId)
  const isStaleInList = async (locale: string) => ((await editor.ask('/kek/states', { method: 'POST', body: { type: 'page', locale, documentIds: [documentId] } })).body as { isStale: boolean }[])[0]?.isStale
  const write = (locale: string, data: object) => editor.ask(`${listOf('page')}/${documentId}?locale=${locale}`, { method: 'PUT', body: data })
  /** Publishes a German text that differs from the one before. */
  async function changeGerman(data: object): Promise<void> {
    expect((await save(admin, 'page', documentId, data)).status).toBe(200)
    expect((await act(admin, 'page', documentId, 'publish')).status).toBe(200)
  }

  beforeAll(async () => {
    cms = await open({ isDemo: true })
    ;({ admin, editor, press } = await signInAll(cms))
    documentId = await create(admin, 'page', { title: 'Bus', text: 'Der Bus fährt um acht.' })
    expect((await act(admin, 'page', documentId, 'publish')).status).toBe(200)
    expect((await write('en', { title: 'Bus', text: 'The bus leaves at eight.' })).status).toBe(200)
  })
  afterAll(() => cms.close())

  describe('a translation', () => {
    it('is as new as the German text at first, and no German text is compared with itself', async () => {
      expect(await german()).toMatchObject({ isStale: false, changes: [] })
      expect(await german('de')).toMatchObject({ isStale: false, changes: [] })
      expect([await staleFor(editor), await isStaleInList('en'), await isStaleInList('de')]).toEqual([[], false, false])
    })

    it('lags behind once the German text was published anew: editors read what is different, in the form, in lists and on the start page', async () => {
      await changeGerman({ text: 'Der Bus fährt um neun.' })
      const { isStale, changes } = await german()
      expect(isStale).toBe(true)
      expect(changes).toMatchObject([{ field: 'text', label: 'Text', before: 'Der Bus fährt um acht.', after: 'Der Bus fährt um neun.' }])
      expect(await staleFor(editor)).toMatchObject([{ locale: 'en', title: 'Bus', words: 'Geändert auf Deutsch: Text' }])
      expect(await isStaleInList('en')).toBe(true)
      expect(await staleFor(press), 'wer Seiten nicht schreibt').toEqual([])
    })

    it('lags behind by every change since, until it is written anew', async () => {
      await changeGerman({ title: 'Rufbus' })
      expect((await german()).changes.map(({ field }) => field)).toEqual(['title', 'text'])
      await write('en', { text: 'The bus leaves at nine.' })
      expect([(await german()).isStale, await staleFor(editor), await isStaleInList('en')]).toEqual([false, [], false])
    })

    it('does not lag behind by what all languages share', async () => {
      await changeGerman({ order: 7 })
      expect([(await german()).isStale, await staleFor(editor)]).toEqual([false, []])
    })

    it('holds again when somebody who may write it says so', async () => {
      await changeGerman({ text: 'Der Bus fährt um 9 Uhr.' })
      expect(await staleFor(editor)).toHaveLength(1)
      const seen = await german()
      const holds = (person: Person, locale: string) => person.ask(`${addressOf('page', documentId)}/translation-holds?locale=${locale}`, { method: 'POST', body: { changedAt: seen.changedAt } })
      expect((await holds(press, 'en')).status).toBe(403)
      expect((await holds(editor, 'de')).status).toBe(404)
      expect((await holds(editor, 'de-simple')).status).toBe(404)
      expect((await holds(editor, 'en')).body).toMatchObject({ isStale: false })
      expect([await staleFor(editor), await isStaleInList('en')]).toEqual([[], false])
      await changeGerman({ text: 'Der Bus fährt um 10 Uhr.' })
      expect((await german()).changes).toMatchObject([{ before: 'Der Bus fährt um 9 Uhr.', after: 'Der Bus fährt um 10 Uhr.' }])
    })

    it('is not said to hold by who looked before the German text changed once more', async () => {
      const seen = await german()
      await changeGerman({ text: 'Der Bus fährt um elf.' })
      const holds = (changedAt: string | null) => editor.ask(`${addressOf('page', documentId)}/translation-holds?locale=en`, { method: 'POST', body: { changedAt } })
      expect(await holds(seen.changedAt)).toMatchObject({ status: 409, body: { title: expect.stringContaining('noch einmal geändert') } })
      expect((await german()).isStale).toBe(true)
      expect((await holds((await german()).changedAt)).status).toBe(200)
      expect((await german()).isStale).toBe(false)
    })

    it('is looked up together with all others: more of them are no more questions to the database', async () => {
      expect((await write('de-simple', { title: 'Bus', text: 'Der Bus.' })).status).toBe(200)
      await changeGerman({ text: 'Der Bus fährt um zwölf.' })
      expect(await staleFor(editor)).toHaveLength(2)
      let asked = 0
      const count = () => void (asked += 1)
      const stop = cms.strapi.db.lifecycles.subscribe({ models: ['plugin::kek.translation-check'], beforeFindOne: count, beforeFindMany: count })
      await staleFor(editor)
      stop()
      expect(asked).toBe(1)
    })

    it('goes to the public alone: its German original keeps the relations that it has, and shows them', async () => {
      const field = await create(admin, 'field', { title: 'Mobilität' })
      const goal = await create(admin, 'goal', { title: 'Gut unterwegs', field: { set: [{ documentId: field }] } })
      for (const [type, id] of [['field', field], ['goal', goal]] as const)
        expect((await act(admin, type, id, 'publish', { reason: 'Anfang' })).status).toBe(200)
      const inEnglish = await admin.ask(`${listOf('goal')}/${goal}?locale=en`, { method: 'PUT', body: { title: 'On the move' } })
      expect(inEnglish.status, JSON.stringify(inEnglish.body)).toBe(200)
      expect((await admin.ask(`${addressOf('goal', goal)}/publish?locale=en`, { method: 'POST', body: { reason: 'Übersetzt' } })).status).toBe(200)
      const { entries } = (await cms.ask('/api/kek/state', { token: null })).body as { entries: readonly LedgerEntry[] }
      expect(entries.filter(entry => entry.documentId === goal)).toMatchObject([{ locale: 'de', content: { title: 'Gut unterwegs', field } }, { locale: 'en', content: { title: 'On the move' } }])
      const draft = await cms.strapi.db.query('plugin::kek.goal').findOne({ where: { documentId: goal, locale: 'de', publishedAt: null }, populate: ['field'] }) as { readonly field: { readonly documentId: string } | null }
      expect(draft.field?.documentId).toBe(field)
    })

    it('is named to whoever releases the German page, where it takes over what all languages share', async () => {
      const named = async () => (await look(admin, 'page', documentId)).alsoChanges
      expect((await admin.ask(`${addressOf('page', documentId)}/publish?locale=en`, { method: 'POST', body: {} })).status).toBe(200)
      await save(admin, 'page', documentId, { text: 'Der Bus fährt um eins.' })
      expect(await named(), 'Der Text gehört der Sprache.').toEqual([])
      await save(admin, 'page', documentId, { order: 8 })
      expect(await named(), 'In Leichter Sprache ist nichts veröffentlicht.').toEqual(['en'])
      expect((await act(admin, 'page', documentId, 'publish')).body.alsoChanges).toEqual([])
      const { entries } = (await cms.ask('/api/kek/state', { token: null })).body as { entries: readonly LedgerEntry[] }
      expect(entries.filter(entry => entry.documentId === documentId).map(({ locale, content }) => [locale, content?.order])).toEqual([['de', 8], ['en', 8]])
    })

    it('of what is not public in German lags behind nothing', async () => {
      expect((await act(admin, 'page', documentId, 'withdraw', { reason: 'Weg.' })).status).toBe(200)
      expect(await german()).toEqual({ isStale: false, changedAt: null, changes: [] })
      expect(await staleFor(editor)).toEqual([])
    })
  })
}
