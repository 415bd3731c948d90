import type { PreviewAnswer } from '@kek/contract'
import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { createHash } from 'node:crypto'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sendFile, signInAs, tinyPng } from './accounts.ts'
import { bootStrapi } from './boot-strapi.ts'

const site = 'https://kek.example.de'
const people = {} as Record<'admin' | 'redaktion' | 'freigabe' | 'presse', Person>
let cms: TestCms

const list = (type: string) => `/content-manager/collection-types/plugin::kek.${type}`
const address = (type: string, documentId: string, rest: string, locale = 'de') => `/kek/documents/plugin::kek.${type}/${documentId}/${rest}?locale=${locale}`
const tokenOf = (url: string) => url.slice(`${site}/vorschau/`.length)
const open = async (token: string, query = '') => await cms.ask(`/api/kek/preview/${token}${query}`, { token: null }) as { status: number, body: PreviewAnswer & { title?: string } }

async function create(person: Person, type: string, data: object): Promise<string> {
  const { status, body } = await person.ask(list(type), { method: 'POST', body: data })
  expect(status, JSON.stringify(body)).toBe(201)
  return (body as { data: { documentId: string } }).data.documentId
}
const save = (type: string, documentId: string, data: object) => people.admin.ask(`${list(type)}/${documentId}`, { method: 'PUT', body: data })

interface Made { readonly id: number, readonly url: string, readonly token: string, readonly expiresAt: string }
async function make(person: Person, kind: 'share' | 'preview', type: string, documentId: string, body: object = {}, locale = 'de'): Promise<Made> {
  const made = await person.ask(address(type, documentId, kind, locale), { method: 'POST', body }) as { status: number, body: Made }
  expect(made.status, JSON.stringify(made.body)).toBe(200)
  return { ...made.body, token: tokenOf(made.body.url) }
}
const links = async (type: string, documentId: string) => (await people.redaktion.ask(address(type, documentId, 'shares'))).body as readonly Readonly<Record<string, unknown>>[]
const rows = async () => await cms.strapi.db.query('plugin::kek.share-link').findMany({}) as Readonly<Record<string, unknown>>[]

beforeAll(async () => {
  process.env.KEK_SITE_URL = site
  cms = await bootStrapi({ isDemo: true })
  for (const name of ['admin', 'redaktion', 'freigabe', 'presse'] as const)
    people[name] = await signInAs(cms, name)
})
afterAll(async () => {
  await cms.close()
  delete process.env.KEK_SITE_URL
})

describe('a link to show', () => {
  it('shows the version that was saved when it was made, and no later edit', async () => {
    const documentId = await create(people.redaktion, 'approach', { title: 'Erste Fassung' })
    const { url, token, expiresAt } = await make(people.redaktion, 'share', 'approach', documentId)
    expect(url).toMatch(/^https:\/\/kek\.example\.de\/vorschau\/[0-9a-f]{64}$/)
    await save('approach', documentId, { title: 'Zweite Fassung' })
    const { status, body } = await open(token)
    expect(status).toBe(200)
    expect(body).toMatchObject({ kind: 'share', expiresAt, entries: [{ type: 'approach', documentId, locale: 'de', action: 'publish', title: 'Erste Fassung', version: 1, content: { title: 'Erste Fassung' } }] })
  })

  it('is kept as a hash alone', async () => {
    const documentId = await create(people.redaktion, 'approach', { title: 'Geheim' })
    const { token } = await make(people.redaktion, 'share', 'approach', documentId)
    expect(JSON.stringify(await rows())).not.toContain(token)
    const [row] = (await rows()).slice(-1)
    expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect((await open(String(row?.tokenHash))).status).toBe(404)
  })

  it('ends after 14 days, or when it was asked to', async () => {
    const documentId = await create(people.redaktion, 'approach', { title: 'Zwei Wochen' })
    const standard = await make(people.redaktion, 'share', 'approach', documentId)
    const short = await make(people.redaktion, 'share', 'approach', documentId, { days: 1 })
    const days = (until: string) => (Date.parse(until) - Date.now()) / 86_400_000
    expect(days(standard.expiresAt)).toBeCloseTo(14, 2)
    expect(days(short.expiresAt)).toBeCloseTo(1, 2)
    await cms.strapi.db.query('plugin::kek.share-link').update({ where: { id: short.id }, data: { expiresAt: new Date(Date.now() - 1).toISOString() } })
    expect(await open(short.token)).toMatchObject({ status: 410, body: { title: expect.stringContaining('abgelaufen') } })
    expect((await open(standard.token)).status).toBe(200)
    const refused = await people.redaktion.ask(address('approach', documentId, 'share'), { method: 'POST', body: { days: 1000 } })
    expect(refused).toMatchObject({ status: 400, body: { title: expect.stringContaining('1 bis 90 Tage') } })
  })

  it('is closed from the next request on when it is taken back', async () => {
    const documentId = await create(people.redaktion, 'approach', { title: 'Zurück' })
    const { id, token } = await make(people.redaktion, 'share', 'approach', documentId)
    expect((await open(token)).status).toBe(200)
    expect(await people.freigabe.ask(`/kek/shares/${id}/revoke`, { method: 'POST' })).toMatchObject({ status: 200, body: { id, state: 'revoked' } })
    expect(await open(token)).toMatchObject({ status: 410, body: { title: expect.stringContaining('zurückgenommen') } })
    expect(await links('approach', documentId)).toMatchObject([{ id, state: 'revoked', madeBy: { name: expect.stringContaining('Redaktion') } }])
  })

  it('is listed with how often it was followed; looking at the pages behind it does not count', async () => {
    const documentId = await create(people.redaktion, 'approach', { title: 'Gezählt' })
    const { token } = await make(people.redaktion, 'share', 'approach', documentId)
    expect(await links('approach', documentId)).toMatchObject([{ openedCount: 0, lastOpenedAt: null, version: 1, state: 'open' }])
    await Promise.all(Array.from({ length: 12 }, () => open(token, '?opening=1')))
    await open(token)
    const [link] = await links('approach', documentId)
    expect(link).toMatchObject({ openedCount: 12, lastOpenedAt: expect.stringMatching(/^2/) })
    expect(JSON.stringify(link)).not.toContain(token)
  })

  it('does not bring back what was erased by law', async () => {
    const documentId = await create(people.admin, 'page', { title: 'Mit einem Namen', slug: 'mit-namen' })
    const { token } = await make(people.admin, 'share', 'page', documentId)
    expect((await people.admin.ask(`${list('page')}/${documentId}/actions/publish`, { method: 'POST', body: {} })).status).toBe(200)
    const { body } = await cms.ask('/api/kek/state', { token: null }) as { body: { entries: { documentId: string, contentHash: string }[] } }
    const hash = body.entries.find(entry => entry.documentId === documentId)?.contentHash
    expect((await open(token)).status).toBe(200)
    await (cms.strapi.plugin('kek').service('ledger') as unknown as { erase: (hash: string | undefined, reason: string) => Promise<boolean> }).erase(hash, 'Probe')
    expect(await open(token)).toMatchObject({ status: 410, body: { title: expect.stringContaining('gibt es nicht mehr') } })
  })

  it('ends with its document', async () => {
    const documentId = await create(people.admin, 'approach', { title: 'Gelöscht' })
    const { token } = await make(people.admin, 'share', 'approach', documentId)
    await people.admin.ask(`${list('approach')}/${documentId}`, { method: 'DELETE' })
    expect((await open(token)).status).toBe(410)
  })

  it('shows with a translation the German draft that it hangs on, while that is not public', async () => {
    const documentId = await create(people.admin, 'approach', { title: 'Deutsch' })
    await people.admin.ask(`${list('approach')}/${documentId}?locale=en`, { method: 'PUT', body: { title: 'English' } })
    const { token } = await make(people.admin, 'share', 'approach', documentId, {}, 'en')
    expect((await open(token)).body.entries.map(({ locale, title }) => `${locale} ${title}`)).toEqual(['en English', 'de Deutsch'])
    expect(await people.admin.ask(address('approach', documentId, 'share', 'de-simple'), { method: 'POST' })).toMatchObject({ status: 404 })
  })
})

describe('a preview of the panel', () => {
  it('shows the newest saved version each time, for a working day', async () => {
    const documentId = await create(people.redaktion, 'approach', { title: 'Erst so' })
    const { token } = await make(people.presse, 'preview', 'approach', documentId)
    await save('approach', documentId, { title: 'Dann so' })
    const { body } = await open(token)
    expect(body).toMatchObject({ kind: 'preview', entries: [{ title: 'Dann so', version: 2 }] })
    expect(Date.parse(body.expiresAt) - Date.now()).toBeLessThan(8 * 3_600_000)
    expect(await links('approach', documentId)).toEqual([])
  })

  it('may be framed by the panel alone', async () => {
    const documentId = await create(people.redaktion, 'approach', { title: 'Rahmen' })
    const { token } = await make(people.redaktion, 'preview', 'approach', documentId)
    const { frameAncestors } = (await open(token)).body
    expect(frameAncestors.every(origin => /^http:\/\/(?:127\.0\.0\.1|localhost):\d+$/.test(origin))).toBe(true)
  })

  it('is there for what is half written', async () => {
    const documentId = await create(people.redaktion, 'event', {})
    const { token } = await make(people.redaktion, 'preview', 'event', documentId)
    expect((await open(token)).body.entries).toMatchObject([{ title: '', content: { title: null, date: null } }])
  })

  it('gives the files that the draft names, and no others', async () => {
    const { body } = await sendFile(cms, { token: people.admin.token, name: 'bild.png', bytes: tinyPng })
    const [file] = body as { id: number }[]
    const documentId = await create(people.admin, 'image', { title: 'Bild', author: 'Probe', file: file?.id })
    const { token } = await make(people.admin, 'share', 'image', documentId)
    const { sha256 } = (await open(token)).body.entries[0]?.content?.file as { sha256: string }
    const found = await fetch(`${cms.origin}/api/kek/preview/${token}/media/${sha256}`)
    expect({ status: found.status, type: found.headers.get('content-type'), cache: found.headers.get('cache-control') }).toEqual({ status: 200, type: 'image/png', cache: 'no-store' })
    expect(createHash('sha256').update(new Uint8Array(await found.arrayBuffer())).digest('hex')).toBe(sha256)
    expect((await fetch(`${cms.origin}/api/kek/media/${sha256}`)).status).toBe(404)
    expect((await fetch(`${cms.origin}/api/kek/preview/${token}/media/${'0'.repeat(64)}`)).status).toBe(404)
    expect((await fetch(`${cms.origin}/api/kek/preview/${'0'.repeat(64)}/media/${sha256}`)).status).toBe(404)
  })

  it('never shows a file that the rights do not allow', async () => {
    const { body } = await sendFile(cms, { token: people.admin.token, name: 'scan.png', bytes: tinyPng })
    const documentId = await create(people.presse, 'press-article', { title: 'Scan', date: '2018-09-01', rights: 'quotation', file: (body as { id: number }[])[0]?.id })
    const { token } = await make(people.presse, 'share', 'press-article', documentId)
    expect((await open(token)).body.entries[0]?.content?.file).toBeNull()
  })

  it('shows a file no longer than the right to it lasts, however long the link does', async () => {
    const { body } = await sendFile(cms, { token: people.admin.token, name: 'lizenz.png', bytes: tinyPng })
    const [file] = body as { id: number }[]
    const kinds = [['press-article', { title: 'Bis gestern', date: '2018-09-01', rights: 'licensed', rightsUntil: '2019-12-31', file: file?.id }], ['image', { title: 'Bis gestern', author: 'Probe', validUntil: '2019-12-31', file: file?.id }]] as const
    for (const [type, data] of kinds) {
      const documentId = await create(people.admin, type, data)
      const { token } = await make(people.admin, 'share', type, documentId)
      const { sha256 } = (await open(token)).body.entries[0]?.content?.file as { sha256: string }
      expect((await fetch(`${cms.origin}/api/kek/preview/${token}/media/${sha256}`)).status).toBe(404)
    }
  })
})

describe('who may show what', () => {
  it('is whoever may edit or publish it; to look oneself, reading is enough', async () => {
    const documentId = await create(people.redaktion, 'approach', { title: 'Rechte' })
    const share = async (person: Person) => (await person.ask(address('approach', documentId, 'share'), { method: 'POST', body: {} })).status
    expect(await Promise.all([share(people.redaktion), share(people.freigabe), share(people.admin), share(people.presse)])).toEqual([200, 200, 200, 403])
    const { id } = await make(people.redaktion, 'share', 'approach', documentId)
    expect((await people.presse.ask(address('approach', documentId, 'shares'))).status).toBe(403)
    expect((await people.presse.ask(`/kek/shares/${id}/revoke`, { method: 'POST' })).status).toBe(403)
    expect((await people.presse.ask(address('approach', documentId, 'preview'), { method: 'POST' })).status).toBe(200)
  })

  it('is nobody without an account', async () => {
    const documentId = await create(people.redaktion, 'approach', { title: 'Ohne Konto' })
    for (const [path, method] of [['share', 'POST'], ['preview', 'POST'], ['shares', 'GET']] as const)
      expect((await cms.ask(address('approach', documentId, path), { method, token: null })).status).toBe(401)
  })

  it.each(['', 'abc', '0'.repeat(64), 'A'.repeat(64), '%00', '\'%20OR%201=1'])('has no way in with „%s“ for a token', async (token) => {
    expect((await open(token)).status).toBe(404)
  })

  it('leaves no token in the log of requests', async () => {
    const documentId = await create(people.redaktion, 'approach', { title: 'Protokoll' })
    const { token } = await make(people.redaktion, 'share', 'approach', documentId)
    const log = vi.spyOn(cms.strapi.log, 'http')
    await open(token)
    await open(`${token}/media/${token}`)
    await cms.ask('/_health', { token: null })
    const lines = log.mock.calls.map(call => JSON.stringify(call))
    log.mockRestore()
    expect(lines.some(line => line.includes('_health'))).toBe(true)
    expect(lines.filter(line => line.includes('preview'))).toEqual([])
  })

  it('reads and does nothing else', async () => {
    const answer = await fetch(`${cms.origin}/api/kek/preview/${'0'.repeat(64)}`, { method: 'DELETE' })
    expect({ status: answer.status, allow: answer.headers.get('allow') }).toEqual({ status: 405, allow: 'GET, HEAD' })
    const unknown = await fetch(`${cms.origin}/api/kek/preview/${'0'.repeat(64)}`)
    expect(Object.fromEntries(['cache-control', 'x-robots-tag', 'referrer-policy', 'content-type'].map(name => [name, unknown.headers.get(name)]))).toEqual({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer', 'content-type': 'application/problem+json' })
  })
})
