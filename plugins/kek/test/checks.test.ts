import type { TestCms } from './boot-strapi.ts'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'
import { startPostgres } from './postgres.ts'

interface Found { readonly code: string, readonly severity: string, readonly field: string | null, readonly message: string }
type Service = Record<'create' | 'update' | 'publish' | 'unpublish' | 'delete', (params: object) => Promise<{ documentId: string }>>

describe.each(['SQLite', 'PostgreSQL'])('checks of drafts on %s', (kind) => {
  let cms: TestCms
  let stop: (() => Promise<void>) | undefined
  const documents = (type: string) => cms.strapi.documents(`plugin::kek.${type}` as never) as unknown as Service

  async function draft(type: string, data: object, locale?: string): Promise<string> {
    return (await documents(type).create({ data, ...(locale ? { locale } : {}) })).documentId
  }
  async function published(type: string, data: object): Promise<string> {
    const documentId = await draft(type, data)
    await documents(type).publish({ documentId })
    return documentId
  }
  async function findings(type: string, documentId: string, locale = 'de'): Promise<Found[]> {
    const { status, body } = await cms.ask(`/kek/documents/plugin::kek.${type}/${documentId}?locale=${locale}`)
    expect(status, JSON.stringify(body)).toBe(200)
    return (body as { checks: Found[] }).checks
  }
  const codes = async (...document: Parameters<typeof findings>) => (await findings(...document)).map(({ code, field }) => `${code} ${field}`)

  beforeAll(async () => {
    const postgres = kind === 'PostgreSQL' ? await startPostgres() : undefined
    stop = postgres?.stop
    cms = await bootStrapi(postgres ? { databaseUrl: postgres.url } : {})
    await documents('plan').create({ data: { title: 'Kreisentwicklungskonzept', shortTitle: 'KEK 2030', region: 'Kreis', adoptedOn: '2017-10-12', adoptedBy: 'Kreistag', horizonYear: 2030, aliases: [{ from: '/kek', to: '/konzept' }] } }).then(({ documentId }) => documents('plan').publish({ documentId }))
  })
  afterAll(async () => {
    await cms.close()
    await stop?.()
  })

  it('know whether what a draft refers to is public, not public yet, or withdrawn', async () => {
    const goal = await published('goal', { title: 'Bus und Bahn' })
    const idea = await draft('goal', { title: 'Neues Ziel' })
    const [parchim, altdorf] = [await published('place', { name: 'Parchim' }), await published('place', { name: 'Amt Altdorf' })]
    await documents('place').unpublish({ documentId: altdorf })
    const first = await draft('approach', { title: 'Rufbus', goal, places: [parchim, altdorf] })
    const second = await draft('approach', { title: 'Radweg', goal: idea })
    expect(await codes('approach', first)).toEqual(['targetNoLonger places'])
    expect(await findings('approach', second)).toEqual([expect.objectContaining({ code: 'targetUnpublished', severity: 'warning', message: expect.stringContaining('„Neues Ziel“') })])
  })

  it('know the end of an image\'s right, and the kind of a medium', async () => {
    const image = await draft('image', { title: 'Kreistag', author: 'Landkreis', licence: 'CC BY 4.0', alternativeText: 'Ein Saal.', validUntil: '2020-12-31' })
    const medium = await published('medium', { name: 'Landkreisbote', kind: 'own', editions: [{ text: 'Nord' }] })
    expect(await codes('slide', await draft('slide', { heading: 'Blatt', image }))).toEqual(['imageEnded image', 'targetUnpublished image'])
    expect(await codes('press-article', await draft('press-article', { title: 'Artikel', date: '23.08.2018', medium, edition: 'Süd' }))).toEqual(['editionUnknown edition', 'dayOfMonthly date'])
  })

  it('know the day of the decision and of public events', async () => {
    await published('event', { title: '2. Regionalforum Parchim', date: '2016-07-04', place: 'Parchim' })
    await published('event', { title: 'Am letzten Tag des Monats: 1. Jugendforum', date: '2016-06-30' })
    const slide = await draft('slide', { heading: 'Kreistag 10. Oktober 2017', text: 'Das Regionalforum in Parchim war am 5. Juli 2016. Das Jugendforum war am 29. Juni 2016.' })
    expect((await findings('slide', slide)).map(({ field, message }) => `${field} ${/bekannt ist aber der (.*?20\d\d)/.exec(message)?.[1]}`)).toEqual(['heading 12. Oktober 2017', 'text 4. Juli 2016', 'text 30. Juni 2016'])
    expect(await codes('page', await draft('page', { title: 'Seite', text: 'Das KEK 2035 gilt.' }))).toEqual(['numberDiffers text'])
  })

  it('know which pages there are', async () => {
    const approach = await draft('approach', { title: 'Bus auf Bestellung' })
    const text = '[Der Bus](/ansaetze/bus-auf-bestellung) [Das Konzept](/kek) [Der Kontakt](/en/kontakt) [Diese Seite](/verweise) [Das Impressum](/impressum)'
    const page = await draft('page', { title: 'Verweise', text })
    expect(await codes('page', page)).toEqual(['linkDead text'])
    await documents('approach').publish({ documentId: approach })
    expect(await codes('page', page)).toEqual([])
  })

  it('know which event has a calendar of its own', async () => {
    const [day, month, hidden] = [await published('event', { title: 'Bürgerdialog', date: '2018-05-03' }), await published('event', { title: 'Im Mai', date: '05/2018' }), await draft('event', { title: 'Noch geheim', date: '2018-06-03' })]
    const leadsTo = async (documentId: string) => codes('page', await draft('page', { title: 'Kalender', text: `[In den Kalender übernehmen](/prozess/termin-${documentId}.ics)` }))
    expect(await leadsTo(day)).toEqual([])
    // As on the site: what says nothing of its precision is a day.
    const silent = await published('event', { title: 'Ohne Genauigkeit', date: '2018-07-03' })
    await cms.strapi.db.connection('kek_events').where({ document_id: silent }).update({ date_precision: null })
    expect(await leadsTo(silent)).toEqual([])
    for (const documentId of [month, hidden, 'heute'])
      expect(await leadsTo(documentId)).toEqual(['linkDead text'])
  })

  it('know from which old addresses the site leads on', async () => {
    const renamed = await published('approach', { title: 'Mitfahrbank', slug: 'mitfahrbank' })
    const gone = await published('approach', { title: 'Rufbus am Sonntag', slug: 'rufbus-am-sonntag' })
    const page = await draft('page', { title: 'Alte Verweise', text: '[Die Bank](/ansaetze/mitfahrbank)' })
    await documents('approach').update({ documentId: renamed, data: { slug: 'mitfahrbaenke' } })
    await documents('approach').publish({ documentId: renamed })
    expect(await codes('page', page)).toEqual([])
    await documents('approach').unpublish({ documentId: gone })
    for (const address of ['/ansaetze/rufbus-am-sonntag', '/ansaetze/mitfahrban%', '/ansaetze/mitfahrban_'])
      expect(await codes('page', await draft('page', { title: 'Verweis', text: `[Dorthin](${address})` }))).toEqual(['linkDead text'])
  })

  it('know which status readers see, and its day', async () => {
    const documentId = await published('approach', { title: 'Wohnungen im Ortskern', implementationStatus: 'planned', statusAsOf: '2025-03-01', goal: await published('goal', { title: 'Orte mit Leben' }) })
    await documents('approach').update({ documentId, data: { implementationStatus: 'ongoing' } })
    expect(await codes('approach', documentId)).toEqual(['statusDayOld statusAsOf'])
    await documents('approach').update({ documentId, data: { statusAsOf: '2025-09-01' } })
    expect(await codes('approach', documentId)).toEqual([])
  })

  it('know which translation is older than its text, whatever else changes', async () => {
    const documentId = await published('page', { title: 'Mitmachen', text: 'So geht es.' })
    await documents('page').update({ documentId, locale: 'en', data: { title: 'Take part', text: 'This is how.' } })
    expect(await codes('page', documentId, 'en')).toEqual([])
    await documents('page').update({ documentId, locale: 'de', data: { order: 5 } })
    await documents('page').publish({ documentId, locale: 'de' })
    expect(await codes('page', documentId, 'en')).toEqual([])
    await documents('page').update({ documentId, locale: 'de', data: { text: 'So geht es jetzt.' } })
    await documents('page').publish({ documentId, locale: 'de' })
    await documents('page').update({ documentId, locale: 'de', data: { order: 6 } })
    await documents('page').publish({ documentId, locale: 'de' })
    expect(await codes('page', documentId, 'en')).toEqual(['translationStale null'])
    await documents('page').update({ documentId, locale: 'en', data: { text: 'This is how now.' } })
    expect(await codes('page', documentId, 'en')).toEqual([])
  })

  it('stand between a draft and the public, with the reason', async () => {
    const documentId = await draft('document', { title: 'Protokoll', description: 'Sitzung am 31.02.2018.' })
    const { status, body } = await cms.ask(`/kek/documents/plugin::kek.document/${documentId}/publish`, { method: 'POST', body: {} })
    expect([status, (body as { title: string }).title]).toEqual([400, expect.stringContaining('31.02.2018')])
    await documents('document').update({ documentId, data: { description: 'Sitzung am 28.02.2018.' } })
    expect((await cms.ask(`/kek/documents/plugin::kek.document/${documentId}/publish`, { method: 'POST', body: {} })).status).toBe(200)
  })

  it('ask the database for nothing that a draft does not name', async () => {
    const documentId = await draft('approach', { title: 'Ohne Tage', description: 'Ein Text ohne Tage und Verweise.' })
    const query = vi.spyOn(cms.strapi.db, 'query')
    await findings('approach', documentId)
    const asked = query.mock.calls.map(([uid]) => uid as string)
    query.mockRestore()
    for (const type of ['plan', 'event', 'place', 'goal', 'page'])
      expect(asked).not.toContain(`plugin::kek.${type}`)
  })
})
