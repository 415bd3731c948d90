import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'

let cms: TestCms

const base = (type: string) => `/content-manager/collection-types/plugin::kek.${type}`
const create = (type: string, body: unknown) => cms.ask(base(type), { method: 'POST', body })
const update = (type: string, documentId: string, body: unknown) => cms.ask(`${base(type)}/${documentId}`, { method: 'PUT', body })
const data = (answer: { body: unknown }) => (answer.body as { data: Record<string, unknown> & { documentId: string } }).data
const refusal = (answer: { status: number, body: unknown }) => ({ status: answer.status, message: (answer.body as { error: { message: string } }).error.message })

beforeAll(async () => {
  cms = await bootStrapi()
  const terms = (words: Record<string, string>) => Object.entries(words).map(([key, label]) => ({ key, label }))
  await cms.ask('/content-manager/single-types/plugin::kek.plan', { method: 'PUT', body: { title: 'Konzept', shortTitle: 'KEK', region: 'Kreis', timeClasses: terms({ short: 'kurzfristig', long: 'langfristig' }), statuses: terms({ ongoing: 'läuft' }) } })
})
afterAll(() => cms.close())

describe('the address of a page', () => {
  it('comes from the title when left empty, with a number where it is taken', async () => {
    const first = await create('page', { title: 'Straßen & Übergänge', slug: '' })
    const second = await create('page', { title: 'Straßen & Übergänge' })
    expect([data(first).slug, data(second).slug]).toEqual(['strassen-uebergaenge', 'strassen-uebergaenge-2'])
  })

  it('stays when the title changes, and can be typed anew', async () => {
    const { documentId } = data(await create('page', { title: 'Alter Titel' }))
    expect(data(await update('page', documentId, { title: 'Neuer Titel' })).slug).toBe('alter-titel')
    expect(data(await update('page', documentId, { slug: 'neue-adresse' })).slug).toBe('neue-adresse')
    expect(data(await update('page', documentId, { slug: '' })).slug).toBe('neuer-titel')
  })

  it('is refused when it is taken, by whom it says, and when the site needs it itself', async () => {
    await create('page', { title: 'Impressum' })
    expect(refusal(await create('page', { title: 'Anderes', slug: 'impressum' }))).toEqual({ status: 400, message: expect.stringContaining('schon vergeben (an „Impressum“)') })
    for (const slug of ['presse', 'daten', 'teilen', 'media', 'vorschau', 'stand', 'fassungen', 'gestaltung', 'en', 'leichte-sprache'])
      expect([slug, refusal(await create('page', { title: 'Presse', slug })).status]).toEqual([slug, 400])
    expect(data(await create('page', { title: 'Presse' })).slug).toBe('presse-2')
  })

  it('is shared by a translation', async () => {
    const { documentId } = data(await create('page', { title: 'Barrierefreiheit' }))
    const translated = await cms.ask(`${base('page')}/${documentId}?locale=en`, { method: 'PUT', body: { title: 'Accessibility', locale: 'en' } })
    expect(data(translated).slug).toBe('barrierefreiheit')
  })
})

describe('dates', () => {
  it.each([
    ['23/08/2018', undefined, '2018-08-23', 'day'],
    ['09/2018', undefined, '2018-09-01', 'month'],
    ['September 2018', 'day', '2018-09-01', 'month'],
    ['2018', undefined, '2018-01-01', 'year'],
    ['2018-09-01', 'month', '2018-09-01', 'month'],
    ['2018-09-17', 'month', '2018-09-01', 'month'],
    ['2018-08-23', undefined, '2018-08-23', 'day'],
  ])('%s with precision %s', async (date, datePrecision, stored, precision) => {
    const article = data(await create('press-article', { title: `Vom ${date}`, date, ...(datePrecision ? { datePrecision } : {}) }))
    expect([article.date, article.datePrecision]).toEqual([stored, precision])
  })

  it.each(['31.02.2018', 'gestern', '08/23/2018', 'Herbst 2016', 20180823])('%s is refused as the date of an article, in words that help', async (date) => {
    expect(refusal(await create('press-article', { title: 'Ohne Datum', date }))).toEqual({ status: 400, message: expect.stringMatching(/nicht zu verstehen.*09\/2018/) })
  })

  it.each(['31.02.2026', '03/2026', 'gestern'])('%s is refused where only a day will do, and nothing is made of it', async (statusAsOf) => {
    expect(refusal(await create('approach', { title: 'Rufbus', statusAsOf }))).toEqual({ status: 400, message: expect.stringMatching(/als Stand vom nicht zu verstehen.*als Tag eingeben/) })
  })

  it('and precision fit each other when only one of them is changed', async () => {
    const { documentId } = data(await create('press-article', { title: 'Vom September', date: '09/2018' }))
    expect(data(await update('press-article', documentId, { date: '2018-09-01' }))).toMatchObject({ date: '2018-09-01', datePrecision: 'month' })
    expect(data(await update('press-article', documentId, { date: '2018-09-23' }))).toMatchObject({ date: '2018-09-23', datePrecision: 'day' })
    expect(data(await update('press-article', documentId, { datePrecision: 'year' }))).toMatchObject({ date: '2018-01-01', datePrecision: 'year' })
  })

  it('an event may be known by its season', async () => {
    expect(data(await create('event', { title: 'Zukunftskonferenz', date: 'Herbst 2016' }))).toMatchObject({ date: '2016-09-01', datePrecision: 'season' })
  })

  it('are read inside repeated groups of fields too', async () => {
    const approach = data(await create('approach', { title: 'Mit Meilenstein', milestones: [{ title: 'Fertig', date: '05/2019' }] }))
    expect(approach.milestones).toMatchObject([{ date: '2019-05-01', datePrecision: 'month' }])
    const wrong = await create('approach', { title: 'Mit Meilenstein', milestones: [{ title: 'Gut', date: '2019' }, { title: 'Schlecht', date: 'bald' }] })
    expect(refusal(await create('approach', { title: 'Mit Lücke', milestones: [null] }))).toEqual({ status: 400, message: expect.stringContaining('„Meilensteine“ ist ein Eintrag leer') })
    expect(wrong.body).toMatchObject({ error: { details: { errors: [{ path: ['milestones', '1', 'date'] }] } } })
  })
})

describe('words of the plan\'s own lists', () => {
  it('are accepted as key and as people write them', async () => {
    expect(data(await create('approach', { title: 'Eins', timeClass: 'short', implementationStatus: 'läuft' }))).toMatchObject({ timeClass: 'short', implementationStatus: 'ongoing' })
    expect(data(await create('approach', { title: 'Zwei', timeClass: 'Langfristig' })).timeClass).toBe('long')
  })

  it('are refused when the list does not have them, and the list is said', async () => {
    expect(refusal(await create('approach', { title: 'Drei', timeClass: 'sofort' }))).toEqual({ status: 400, message: expect.stringContaining('kurzfristig, langfristig') })
  })

  it('an approach takes its status under the short name of the contract as well', async () => {
    const made = data(await create('approach', { title: 'Kurzer Name', status: 'ongoing' }))
    expect(made.implementationStatus).toBe('ongoing')
    expect(data(await update('approach', made.documentId, { title: 'Kurzer Name', status: 'läuft' })).implementationStatus).toBe('ongoing')
  })
})

describe('the place in the tree', () => {
  it('is written for pickers and follows a move and a rename', async () => {
    const field = data(await create('field', { title: 'Lebenswerte Orte' }))
    const goal = data(await create('goal', { code: '3.1', title: 'Gesundheit', field: { connect: [{ documentId: field.documentId }] } }))
    const approach = data(await create('approach', { code: '3.1.1', title: 'Praxen', goal: { connect: [{ documentId: goal.documentId }] } }))
    const path = async () => (await cms.strapi.db.query('plugin::kek.approach').findOne({ where: { documentId: approach.documentId, publishedAt: null } }) as { treePath: string }).treePath
    expect(await path()).toBe('3.1.1 Praxen ‹ 3.1 Gesundheit ‹ Lebenswerte Orte')
    await update('field', field.documentId, { title: 'Gute Orte' })
    expect(await path()).toBe('3.1.1 Praxen ‹ 3.1 Gesundheit ‹ Gute Orte')
    await update('goal', goal.documentId, { field: { set: [] } })
    expect(await path()).toBe('3.1.1 Praxen ‹ 3.1 Gesundheit')
    await cms.ask(`${base('goal')}/${goal.documentId}`, { method: 'DELETE' })
    expect(await path()).toBe('3.1.1 Praxen')
  })

  it('cannot be below itself, at any distance', async () => {
    const upper = data(await create('goal', { title: 'Oben' }))
    const middle = data(await create('goal', { title: 'Mitte', parent: { connect: [{ documentId: upper.documentId }] } }))
    const lower = data(await create('goal', { title: 'Unten', parent: { connect: [{ documentId: middle.documentId }] } }))
    for (const { documentId } of [upper, middle, lower])
      expect(refusal(await update('goal', upper.documentId, { title: 'Oben', parent: { connect: [{ documentId }] } }))).toEqual({ status: 400, message: expect.stringContaining('sein eigenes Oberziel') })
    const stored = await cms.strapi.db.query('plugin::kek.goal').findOne({ where: { documentId: upper.documentId, publishedAt: null }, populate: ['parent'] }) as { parent: unknown }
    expect(stored.parent).toBeNull()
  })
})

describe('bad input gets a German sentence, nothing is stored', () => {
  it.each([
    ['a NUL character', { title: 'kaputt\0' }],
    ['half a surrogate pair', { title: 'kaputt\uD800' }],
    ['too long a title', { title: 'x'.repeat(400) }],
    ['a value that the list does not have', { title: 'Artikel', rights: 'gestohlen' }],
    ['a number that is none', { title: 'Artikel', page: 'elf' }],
    ['a relation to something that does not exist', { title: 'Artikel', medium: { connect: [{ documentId: 'gibtesnichtgibtesnichtxx' }] } }],
  ])('%s', async (_name, body) => {
    const before = await cms.strapi.db.query('plugin::kek.press-article').count()
    const answer = refusal(await create('press-article', body))
    expect(answer.status).toBe(400)
    expect(answer.message).toMatch(/„|Verweis/)
    expect(await cms.strapi.db.query('plugin::kek.press-article').count()).toBe(before)
  })

  it('HTML in a title is text', async () => {
    expect(data(await create('page', { title: '<script>alert(1)</script>' }))).toMatchObject({ title: '<script>alert(1)</script>', slug: 'script-alert-1-script' })
  })

  it('an address of a program does not get published', async () => {
    const { documentId } = data(await create('press-article', { title: 'Artikel', date: '2018', publisherUrl: 'javascript:alert(1)' }))
    expect(refusal(await cms.ask(`${base('press-article')}/${documentId}/actions/publish`, { method: 'POST', body: {} }))).toEqual({ status: 400, message: '„Adresse beim Verlag“ hat nicht die richtige Form.' })
  })

  it('what is missing for publishing is named', async () => {
    const { documentId } = data(await create('press-article', { title: 'Ohne Datum' }))
    expect(refusal(await cms.ask(`${base('press-article')}/${documentId}/actions/publish`, { method: 'POST', body: {} }))).toEqual({ status: 400, message: '„Datum“ fehlt noch.' })
  })
})
