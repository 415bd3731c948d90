import { describe, expect, it } from 'vitest'
import { ask } from './http-client.ts'
import { documentIdOf } from './import-content.ts'
import { usePublishedSite } from './published-site.ts'

const published = usePublishedSite()
const get = (path: string, headers: Readonly<Record<string, string>> = {}) => ask(published.site.port, path, headers)

async function withdraw(type: 'approach' | 'goal' | 'page' | 'press-article', documentId: string, note: string | null, content: Readonly<Record<string, unknown>> | null): Promise<void> {
  published.ledger.withdraw(type, documentId, note, { content, effectiveOn: '2026-11-20' })
  await published.settle()
}

describe('a page that was withdrawn', () => {
  it('and stays says so on top and in its title, and asks search engines to forget it', async () => {
    await published.publish('approach', 'probe', { title: 'Mitfahrbank', goal: 'praxen', slug: 'mitfahrbank' })
    const before = await get('/ansaetze/mitfahrbank')
    expect(before.text).not.toContain('noindex')
    await withdraw('approach', documentIdOf('approach', 'probe'), 'Im Rufbus aufgegangen & erledigt', { kind: 'notice' })
    const { status, text } = await get('/ansaetze/mitfahrbank', { 'if-none-match': before.headers.etag ?? '' })
    expect(status).toBe(200)
    expect(text).toMatch(/Zurückgezogen am <time datetime="2026-11-20">20\. November 2026<\/time>:<\/b> <span>Im Rufbus aufgegangen &amp; erledigt<\/span>/)
    expect(text.indexOf('Zurückgezogen am')).toBeLessThan(text.indexOf('<h1'))
    expect(text).toContain('<title>Zurückgezogen: Mitfahrbank – ')
    expect(text).toContain('<meta name="robots" content="noindex">')
    for (const list of ['/', '/konzept', '/konzept/lebenswerte-orte', '/ziele/praxen-auf-dem-land', '/ansaetze/aerztliche-versorgung-mit-dem-bus', '/suche?q=Mitfahrbank'])
      expect((await get(list)).text).not.toContain('href="/ansaetze/mitfahrbank"')
  })

  it('and stays says so in every language', async () => {
    expect((await get('/en/ansaetze/mitfahrbank')).text).toMatch(/Withdrawn on <time datetime="2026-11-20">20 November 2026<\/time>:<\/b> <span lang="de">Im Rufbus/)
  })

  it('and stays gives out the file of a press article as long as its right lasts', async () => {
    const file = published.ledger.addFile(Buffer.from('%PDF eigen'), 'eigen.pdf', 'application/pdf')
    const ended = published.ledger.addFile(Buffer.from('%PDF geliehen'), 'geliehen.pdf', 'application/pdf')
    published.ledger.publish('press-article', 'eigen', { title: 'Eigen', date: '2018-08-23', rights: 'own', slug: 'eigen', file })
    published.ledger.publish('press-article', 'geliehen', { title: 'Geliehen', date: '2018-08-23', rights: 'licensed', rightsUntil: '2019-12-31', slug: 'geliehen', file: ended })
    await withdraw('press-article', 'eigen', null, { kind: 'notice' })
    await withdraw('press-article', 'geliehen', null, { kind: 'notice' })
    expect((await get('/presse/eigen')).text).toContain(`/media/${file.sha256}/eigen.pdf`)
    expect((await get('/presse/geliehen')).text).not.toMatch(/="\/media\//)
    expect([(await get(`/media/${file.sha256}/eigen.pdf`)).status, (await get(`/media/${ended.sha256}/geliehen.pdf`)).status]).toEqual([200, 404])
    expect((await get('/presse')).text).not.toContain('href="/presse/eigen"')
  })

  it('and leads on is answered with one 301, in the language it was asked in', async () => {
    published.ledger.publish('page', 'von', { title: 'Von', slug: 'von' })
    published.ledger.publish('page', 'nach', { title: 'Nach', slug: 'nach' })
    published.ledger.publish('page', 'nach', { title: 'Nach', slug: 'nach-neu' })
    await withdraw('page', 'von', 'Zusammengelegt', { kind: 'redirect', type: 'page', documentId: 'nach' })
    expect(await get('/von')).toMatchObject({ status: 301, headers: { location: '/nach-neu' } })
    expect(await get('/en/von')).toMatchObject({ status: 301, headers: { location: '/en/nach-neu' } })
    expect((await get('/nach-neu')).status).toBe(200)
  })

  it('and would lead in a circle, or to what is gone, is gone with its reason', async () => {
    await withdraw('page', 'nach', 'Auch weg', { kind: 'redirect', type: 'page', documentId: 'von' })
    const circle = await get('/von')
    expect(circle).toMatchObject({ status: 410, text: expect.stringContaining('Zusammengelegt') })
    await withdraw('page', 'nach', 'Auch weg', null)
    expect(await get('/von')).toMatchObject({ status: 410, text: expect.stringContaining('Zusammengelegt') })
    expect(await get('/nach-neu')).toMatchObject({ status: 410, text: expect.stringContaining('Auch weg') })
  })

  it('in a way that this version does not know is gone', async () => {
    await published.publish('page', 'kuenftig', { title: 'Künftig', slug: 'kuenftig' })
    await withdraw('page', documentIdOf('page', 'kuenftig'), 'Siehe Archiv', { kind: 'archive' })
    expect(await get('/kuenftig')).toMatchObject({ status: 410, text: expect.stringContaining('Siehe Archiv') })
  })
})

describe('a note that is put into better words', () => {
  it('makes a page no younger', async () => {
    published.ledger.publish('page', 'notiz', { title: 'Notiz', slug: 'notiz' }, { note: 'Nue', effectiveOn: '2018-08-31' })
    await published.settle()
    const line = /<div class="publication">.*?<\/div>/s
    const before = line.exec((await get('/notiz')).text)?.[0]
    expect(before).toContain('31. August 2018')
    expect(before).toContain('Nue')
    published.ledger.publish('page', 'notiz', { title: 'Notiz', slug: 'notiz' }, { note: 'Neu' })
    await published.settle()
    expect(line.exec((await get('/notiz')).text)?.[0]).toBe(before?.replaceAll('Nue', 'Neu'))
  })
})
