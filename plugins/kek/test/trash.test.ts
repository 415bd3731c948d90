import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendFile, signInAs, tinyPng } from './accounts.ts'
import { bootStrapi } from './boot-strapi.ts'

type Fields = Record<string, unknown>
interface Made { readonly documentId: string, readonly slug?: string }
interface Listed { readonly id: number, readonly type: string, readonly documentId: string, readonly title: string, readonly locales: readonly string[], readonly daysLeft: number, readonly canRestore: boolean, readonly wasPublic: boolean, readonly by: { readonly name: string } | null, readonly deletedAt: string }
interface Restored { readonly documentId: string, readonly locales: readonly string[], readonly notes: readonly string[], readonly title: string }

let cms: TestCms
let administrator: Person
let press: Person

const documents = (type: string) => cms.strapi.documents(`plugin::kek.${type}` as never) as unknown as Record<'create' | 'update' | 'publish' | 'delete', (params: object) => Promise<Made>>
const make = (type: string, data: Fields, more: object = {}) => documents(type).create({ data, ...more })
const link = (...made: Made[]) => ({ set: made.map(({ documentId }) => ({ documentId })) })
const remove = (type: string, { documentId }: Made, locale = '*') => documents(type).delete({ documentId, locale })
const address = (type: string) => `/content-manager/collection-types/plugin::kek.${type}`
const titleOf = (answer: { body: unknown }) => (answer.body as { title: string }).title

async function draft(type: string, { documentId }: Made, populate: readonly string[] = [], locale: string | null = 'de'): Promise<Fields | null> {
  return await cms.strapi.db.query(`plugin::kek.${type}`).findOne({ where: { documentId, publishedAt: null, ...(locale ? { locale } : {}) }, populate: [...populate] }) as Fields | null
}
const idsOf = (value: unknown) => [value ?? []].flat().map(target => (target as Made).documentId)

const list = async (person: Person = administrator) => (await person.ask('/kek/trash')).body as Listed[]
const inTrash = async ({ documentId }: Made, person: Person = administrator) => (await list(person)).find(item => item.documentId === documentId) as Listed
async function restore(made: Made): Promise<Restored> {
  const answer = await administrator.ask(`/kek/trash/${(await inTrash(made)).id}/restore`, { method: 'POST' })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body as Restored
}

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  administrator = await signInAs(cms, 'admin')
  press = await signInAs(cms, 'presse')
})
afterAll(() => cms.close())

describe('what is deleted', () => {
  it('comes back under its old id with every field, as a draft', async () => {
    const { body } = await sendFile(cms, { token: administrator.token, name: 'rathaus.png', bytes: tinyPng })
    const file = (body as { id: number }[])[0]?.id
    const image = await make('image', { title: 'Rathaus', file, author: 'Kreis', isDecorative: true, validUntil: '2030-01-01' })
    const field = await make('field', { title: 'Orte', image: link(image), strengths: [{ text: 'Viel Platz', asOf: '2016-01-01', source: null }, { text: 'Zweitens', asOf: null, source: 'Analyse' }] })
    const before = [await draft('image', image, ['file', 'createdBy']), await draft('field', field, ['image', 'strengths'])] as const
    await documents('field').publish({ documentId: field.documentId })
    await remove('field', field)
    await remove('image', image)
    expect([await draft('field', field), await draft('image', image)]).toEqual([null, null])
    expect(await inTrash(field)).toMatchObject({ title: 'Orte', locales: ['de'], daysLeft: 30, wasPublic: true })
    expect(await inTrash(image)).toMatchObject({ title: 'Rathaus', wasPublic: false })
    expect(await restore(image)).toMatchObject({ documentId: image.documentId, title: 'Rathaus', notes: [] })
    expect(await restore(field)).toMatchObject({ documentId: field.documentId, locales: ['de'] })
    const after = [await draft('image', image, ['file', 'createdBy']), await draft('field', field, ['image', 'strengths'])] as const
    expect(after[0]).toMatchObject({ title: 'Rathaus', author: 'Kreis', isDecorative: true, validUntil: '2030-01-01', createdAt: before[0]?.createdAt, file: { id: file } })
    expect(after[1]).toMatchObject({ title: 'Orte', slug: before[1]?.slug, createdAt: before[1]?.createdAt, strengths: [{ text: 'Viel Platz', asOf: '2016-01-01' }, { text: 'Zweitens', source: 'Analyse' }] })
    expect(idsOf(after[1]?.image)).toEqual([image.documentId])
    expect(await cms.strapi.db.query('plugin::kek.field').count({ where: { documentId: field.documentId, publishedAt: { $notNull: true } } })).toBe(0)
    expect([await inTrash(field), await inTrash(image)]).toEqual([undefined, undefined])
  })

  it('says with the deletion who did it', async () => {
    const { documentId } = ((await administrator.ask(address('page'), { method: 'POST', body: { title: 'Von der Verwaltung' } })).body as { data: Made }).data
    expect((await administrator.ask(`${address('page')}/${documentId}`, { method: 'DELETE' })).status).toBe(200)
    expect((await inTrash({ documentId })).by?.name).toMatch(/\p{L}{3}/u)
  })

  it('comes through the bulk door as well', async () => {
    const pages = [await make('page', { title: 'Eins' }), await make('page', { title: 'Zwei' })]
    expect((await administrator.ask(`${address('page')}/actions/bulkDelete`, { method: 'POST', body: { documentIds: pages.map(({ documentId }) => documentId) } })).status).toBe(200)
    for (const page of pages)
      expect((await restore(page)).documentId).toBe(page.documentId)
  })

  it('comes back although a word has left the plan\'s lists since', async () => {
    const plan = await make('plan', { title: 'Konzept', timeClasses: [{ key: 'short', label: 'kurzfristig' }] })
    const approach = await make('approach', { title: 'Mit Zeitklasse', timeClass: 'short', goal: link(await make('goal', { title: 'Ziel' })) })
    await remove('approach', approach)
    await documents('plan').update({ documentId: plan.documentId, data: { timeClasses: [{ key: 'long', label: 'langfristig' }] } })
    await restore(approach)
    expect(await draft('approach', approach)).toMatchObject({ timeClass: 'short', treePath: 'Mit Zeitklasse ‹ Ziel' })
    await remove('plan', plan)
    expect((await restore(plan)).documentId).toBe(plan.documentId)
  })

  it('is published by nothing that was planned before', async () => {
    const page = await make('page', { title: 'Geplant' })
    const schedule = cms.strapi.plugin('kek').service('schedule') as { add: (job: object) => Promise<{ id: number }> }
    const { id } = await schedule.add({ target: { type: 'page', documentId: page.documentId, locale: 'de' }, action: 'publish', at: new Date(Date.now() + 86_400_000).toISOString(), terms: {}, contentHash: null, byUser: null })
    await remove('page', page)
    await restore(page)
    expect(await cms.strapi.db.query('plugin::kek.schedule-job').findOne({ where: { id } })).toMatchObject({ status: 'cancelled' })
  })

  it('gets a new address when somebody has taken the old one, and it is said', async () => {
    const page = await make('page', { title: 'Impressum' })
    await remove('page', page)
    await make('page', { title: 'Impressum' })
    expect((await restore(page)).notes).toEqual(['Die Adresse „impressum“ ist inzwischen vergeben: Das Wiederhergestellte hat eine neue bekommen.'])
    expect(await draft('page', page)).toMatchObject({ title: 'Impressum', slug: 'impressum-2' })
  })

  it('comes back once, and not beside another plan', async () => {
    const plan = await cms.strapi.db.query('plugin::kek.plan').findOne({ where: { publishedAt: null } }) as Made
    await remove('plan', plan)
    const { id } = await inTrash(plan)
    const other = await make('plan', { title: 'Neues Konzept' })
    const refused = await administrator.ask(`/kek/trash/${id}/restore`, { method: 'POST' })
    expect([refused.status, titleOf(refused)]).toEqual([400, expect.stringContaining('davon kann es nur eines geben')])
    await remove('plan', other)
    const both = await Promise.all([1, 2].map(() => administrator.ask(`/kek/trash/${id}/restore`, { method: 'POST' })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
  })
})

describe('relations to what is deleted', () => {
  let places: Made[]
  let approach: Made
  const shown = async () => idsOf((await draft('approach', approach, ['places']))?.places)
  const all = () => places.map(({ documentId }) => documentId)
  beforeEach(async () => {
    places = [await make('place', { name: 'Parchim' }), await make('place', { name: 'Sternberg' }), await make('place', { name: 'Lübz' })]
    approach = await make('approach', { title: 'Praxen', places: link(...places) })
  })

  it('come back at their old place, and the other draft does not look edited', async () => {
    const { updatedAt } = await draft('approach', approach) as Fields
    await remove('place', places[1] as Made)
    expect(await shown()).toHaveLength(2)
    expect((await restore(places[1] as Made)).notes).toEqual([])
    expect(await shown()).toEqual(all())
    expect((await draft('approach', approach))?.updatedAt).toEqual(updatedAt)
  })

  it('and the deletion itself are in the history, with who did it', async () => {
    const [gone] = places as [Made]
    const history = async ({ documentId }: Made, type: string) => ((await administrator.ask(`/kek/documents/plugin::kek.${type}/${documentId}/history`)).body as { action: string, by: { name: string } | null }[])
    await administrator.ask(`${address('place')}/${gone.documentId}`, { method: 'DELETE' })
    expect((await history(approach, 'approach')).map(({ action }) => action)).toEqual(['delete', 'create'])
    await restore(gone)
    const [newest] = await history(approach, 'approach')
    expect([newest?.action, newest?.by?.name]).toEqual(['undelete', expect.stringContaining('Admin')])
    const events = await cms.strapi.db.query('plugin::kek.workflow-event').findMany({ where: { documentId: gone.documentId }, orderBy: { id: 'asc' } }) as { action: string, version: number }[]
    expect(events.map(({ action, version }) => [action, version])).toEqual([['delete', 1], ['undelete', 1]])
  })

  it('come back in whichever order both ends do', async () => {
    for (const order of ['target first', 'source first']) {
      for (const restored of ['target first', 'source first']) {
        const [gone] = places as [Made]
        const deletions = [() => remove('place', gone), () => remove('approach', approach)]
        for (const work of order === 'target first' ? deletions : deletions.reverse())
          await work()
        const returns = restored === 'target first' ? [gone, approach] : [approach, gone]
        for (const made of returns)
          await restore(made)
        expect(await shown(), `${order}, ${restored}`).toEqual(all())
      }
    }
  })

  it('do not push away what stands there by now', async () => {
    const [old, other] = [await make('department', { name: 'Kreisplanung' }), await make('department', { name: 'Bauamt' })]
    await documents('approach').update({ documentId: approach.documentId, data: { department: link(old) } })
    await remove('department', old)
    await documents('approach').update({ documentId: approach.documentId, data: { department: link(other) } })
    expect((await restore(old)).notes).toEqual(['In Handlungsansatz „Praxen“ (Zuständiger Fachdienst) steht inzwischen etwas anderes: Dort wurde nichts geändert.'])
    expect(idsOf((await draft('approach', approach, ['department']))?.department)).toEqual([other.documentId])
  })

  it('do not put a goal below itself', async () => {
    const upper = await make('goal', { title: 'Oben' })
    const lower = await make('goal', { title: 'Unten', parent: link(upper) })
    const top = await make('goal', { title: 'Spitze' })
    await documents('goal').update({ documentId: upper.documentId, data: { parent: link(top) } })
    await remove('goal', upper)
    await documents('goal').update({ documentId: top.documentId, data: { parent: link(lower) } })
    expect((await restore(upper)).notes).toEqual([expect.stringContaining('Ein Ziel stünde sonst unter sich selbst')])
    expect((await draft('goal', lower, ['parent']))?.parent).toBeNull()
  })

  it('to what is gone for good are said', async () => {
    const [gone] = places as [Made]
    await remove('approach', approach)
    await remove('place', gone)
    await administrator.ask(`/kek/trash/${(await inTrash(gone)).id}`, { method: 'DELETE' })
    expect((await restore(approach)).notes).toEqual(['„Räumlicher Schwerpunkt“: Ein Verweis führte zu etwas, das es nicht mehr gibt.'])
  })
})

describe('translations', () => {
  const english = (type: string, { documentId }: Made, data: Fields) => documents(type).update({ documentId, locale: 'en', data })

  it('come back with the document, each with its own texts and relations', async () => {
    const field = await make('field', { title: 'Orte' })
    await english('field', field, { title: 'Places' })
    const approach = await make('approach', { title: 'Zahnärzte', code: '3.1', field: link(field) })
    await english('approach', approach, { title: 'Practices', field: link(field) })
    await remove('approach', approach)
    expect((await inTrash(approach)).locales).toEqual(['de', 'en'])
    expect(await restore(approach)).toMatchObject({ locales: ['de', 'en'], notes: [] })
    for (const [locale, title] of [['de', 'Zahnärzte'], ['en', 'Practices']] as const)
      expect(await draft('approach', approach, ['field'], locale)).toMatchObject({ title, code: '3.1', slug: 'zahnaerzte', field: { documentId: field.documentId } })
  })

  it('are deleted and brought back alone, and take what all languages share from the document', async () => {
    const field = await make('field', { title: 'Orte' })
    await english('field', field, { title: 'Places' })
    const approach = await make('approach', { title: 'Praxen', code: '1' })
    await english('approach', approach, { title: 'Practices', field: link(field) })
    await remove('field', field, 'en')
    await remove('approach', approach, 'en')
    await documents('approach').update({ documentId: approach.documentId, data: { code: '2' } })
    expect((await inTrash(approach)).locales).toEqual(['en'])
    await restore(approach)
    await restore(field)
    expect(await draft('approach', approach, ['field'], 'en')).toMatchObject({ title: 'Practices', code: '2', field: { documentId: field.documentId } })
    expect(await draft('field', field, [], 'en')).toMatchObject({ title: 'Places' })
  })

  it('deleted one after the other come back in any order, with the latest of what they share', async () => {
    const page = await make('page', { title: 'Seite', order: 1 })
    await english('page', page, { title: 'Page' })
    await remove('page', page, 'en')
    await documents('page').update({ documentId: page.documentId, data: { order: 7 } })
    await remove('page', page, 'de')
    const both = (await list()).filter(({ documentId }) => documentId === page.documentId)
    for (const { id } of [...both].sort((one, other) => one.id - other.id))
      await administrator.ask(`/kek/trash/${id}/restore`, { method: 'POST' })
    expect([await draft('page', page), await draft('page', page, [], 'en')]).toMatchObject([{ title: 'Seite', order: 7 }, { title: 'Page', order: 7 }])
  })

  it('written anew meanwhile are not written over', async () => {
    const page = await make('page', { title: 'Seite' })
    await english('page', page, { title: 'Page' })
    await remove('page', page, 'en')
    await english('page', page, { title: 'New page' })
    const answer = await administrator.ask(`/kek/trash/${(await inTrash(page)).id}/restore`, { method: 'POST' })
    expect([answer.status, titleOf(answer)]).toEqual([400, expect.stringContaining('gibt es inzwischen wieder (Englisch)')])
    expect(await draft('page', page, [], 'en')).toMatchObject({ title: 'New page' })
  })
})

describe('the trash', () => {
  it('lets the press office bring back its own drafts, still its own afterwards, and nothing of others', async () => {
    const { documentId } = ((await press.ask(address('press-article'), { method: 'POST', body: { title: 'Eigener Artikel', date: '2018' } })).body as { data: Made }).data
    expect((await press.ask(`${address('press-article')}/${documentId}`, { method: 'DELETE' })).status).toBe(200)
    const others = await make('medium', { name: 'Amtsblatt' })
    await administrator.ask(`${address('medium')}/${others.documentId}`, { method: 'DELETE' })
    const own = await inTrash({ documentId }, press)
    expect([own.canRestore, (await inTrash(others, press)).canRestore]).toEqual([true, false])
    const refused = await press.ask(`/kek/trash/${(await inTrash(others, press)).id}/restore`, { method: 'POST' })
    expect([refused.status, titleOf(refused)]).toEqual([403, 'Zurückholen kann nur, wer es gelöscht hat, oder die Administration.'])
    expect((await press.ask(`/kek/trash/${own.id}`, { method: 'DELETE' })).status).toBe(403)
    expect((await press.ask(`/kek/trash/${own.id}/restore`, { method: 'POST' })).status).toBe(200)
    expect((await press.ask(`${address('press-article')}/${documentId}`, { method: 'DELETE' })).status).toBe(200)
  })

  it('is for people with an account only', async () => {
    for (const [path, method] of [['/kek/trash', 'GET'], ['/kek/trash/1/restore', 'POST'], ['/kek/trash/1', 'DELETE']] as const)
      expect((await cms.ask(path, { method, token: null })).status, path).toBe(401)
    expect((await administrator.ask('/kek/trash/99999/restore', { method: 'POST' })).status).toBe(404)
    expect((await administrator.ask('/kek/trash/abc/restore', { method: 'POST' })).status).toBe(404)
  })

  it('forgets after thirty days, to the moment, and not before', async () => {
    const [page, other] = [await make('page', { title: 'Bald weg' }), await make('page', { title: 'Bleibt' })]
    await remove('page', page)
    const { deletedAt } = await inTrash(page)
    const { removeEnded } = cms.strapi.plugin('kek').service('trash') as { removeEnded: (now: Date) => Promise<number> }
    const end = Date.parse(deletedAt) + 30 * 24 * 60 * 60 * 1000
    await removeEnded(new Date(end - 1))
    expect(await inTrash(page)).toBeDefined()
    expect(await removeEnded(new Date(end))).toBeGreaterThan(0)
    expect(await inTrash(page)).toBeUndefined()
    expect(await draft('page', other)).toMatchObject({ title: 'Bleibt' })
  })

  it('keeps nothing of what is erased by law, however much it was edited since it was public', async () => {
    const entries = async () => ((await cms.ask('/api/kek/state', { token: null })).body as { entries: { documentId: string, contentHash: string, locale: string }[] }).entries
    const page = await make('page', { title: 'Name einer Person' })
    await documents('page').update({ documentId: page.documentId, locale: 'en', data: { title: 'Harmless' } })
    await documents('page').publish({ documentId: page.documentId })
    const { contentHash } = (await entries()).find(({ documentId }) => documentId === page.documentId) as { contentHash: string }
    await documents('page').update({ documentId: page.documentId, data: { title: 'Name einer Person!' } })
    await remove('page', page)
    const { erase } = cms.strapi.plugin('kek').service('ledger') as { erase: (hash: string, reason: string) => Promise<boolean> }
    expect(await erase(contentHash, 'Antrag')).toBe(true)
    expect(await inTrash(page)).toMatchObject({ locales: ['en'], title: 'Harmless' })
    const stored = await cms.strapi.db.query('plugin::kek.trash-item').findMany({}) as { content: string }[]
    expect(stored.filter(({ content }) => content.includes('Name einer Person'))).toEqual([])
  })
})
