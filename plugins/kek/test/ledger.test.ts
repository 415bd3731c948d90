import type { LedgerAnswer, LedgerEntry } from '@kek/contract'
import type { TestCms } from './boot-strapi.ts'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashJson, LedgerAnswer as LedgerAnswerSchema, verifyChain } from '@kek/contract'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bootStrapi } from './boot-strapi.ts'

let cms: TestCms

const pdf = (text: string) => Buffer.from(`%PDF-1.4\n% ${text}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`)
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const changes = async (query = '') => (await cms.ask(`/api/kek/changes${query}`, { token: null })).body as LedgerAnswer
const base = (type: string) => `/content-manager/collection-types/plugin::kek.${type}`
const act = (type: string, documentId: string, action: string, body: unknown = {}) => cms.ask(`${base(type)}/${documentId}/actions/${action}`, { method: 'POST', body })
const mediaPath = (hash: string) => join(cms.dataFolder, 'media', hash)
const media = (hash: string) => fetch(`${cms.origin}/api/kek/media/${hash}`)

async function publish(type: string, body: unknown): Promise<LedgerEntry> {
  const answer = await cms.ask(`${base(type)}/actions/publish`, { method: 'POST', body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return (await changes('?limit=1000')).entries.at(-1) as LedgerEntry
}

async function upload(bytes: Buffer, name: string): Promise<number> {
  const filepath = join(cms.dataFolder, name)
  await writeFile(filepath, bytes)
  const [file] = await cms.strapi.plugin('upload').service('upload').upload({ data: { fileInfo: { name } }, files: { filepath, originalFilename: name, mimetype: 'application/pdf', size: bytes.length } }) as [{ id: number }]
  await rm(filepath)
  return file.id
}

beforeAll(async () => {
  cms = await bootStrapi()
})
afterAll(() => cms.close())

describe('what the public may ask', () => {
  it('entries have the form of the contract, and lead from the first to the head', async () => {
    await publish('department', { name: 'Fachdienst Bauen' })
    const answer = LedgerAnswerSchema.parse(await changes())
    expect(verifyChain(answer.entries)).toEqual({ isWhole: true, head: { seq: answer.seq, hash: answer.headHash } })
    expect(answer.entries.every(entry => hashJson(entry.content) === entry.contentHash)).toBe(true)
  })

  it('state has the newest entry per document, an ETag, and answers 304', async () => {
    const first = await fetch(`${cms.origin}/api/kek/state`)
    const { entries, headHash } = await first.json() as LedgerAnswer
    expect(new Set(entries.map(entry => entry.documentId)).size).toBe(entries.length)
    expect(first.headers.get('etag')).toBe(`"${headHash}"`)
    const again = await fetch(`${cms.origin}/api/kek/state`, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  it('state comes with Brotli to those who take it, once it is made, and is the same', async () => {
    const read = (coding: string) => fetch(`${cms.origin}/api/kek/state`, { headers: { 'Accept-Encoding': coding } })
    const plain = await (await read('identity')).text()
    const answer = await vi.waitUntil(async () => {
      const known = await read('gzip, br')
      return known.headers.get('content-encoding') === 'br' ? known : undefined
    }, { timeout: 10_000 })
    expect(await answer.text()).toBe(plain)
    expect((await read('gzip')).headers.get('content-encoding')).toBe('gzip')
  })

  it('changes in pages are complete', async () => {
    await publish('department', { name: 'Fachdienst Schule' })
    const whole = (await changes()).entries
    const paged: LedgerEntry[] = []
    while (paged.length < whole.length)
      paged.push(...(await changes(`?after=${paged.length}&limit=1`)).entries)
    expect(paged).toEqual(whole)
  })

  it('a waiting reader gets an entry when it is written', async () => {
    const { seq } = await changes()
    const waiting = changes(`?after=${seq}&wait=20`)
    const entry = await publish('department', { name: 'Fachdienst Straßen' })
    expect((await waiting).entries).toEqual([entry])
  })

  it('a waiting reader gets an empty list when nothing comes', async () => {
    const { seq } = await changes()
    expect((await changes(`?after=${seq}&wait=1`)).entries).toEqual([])
  })

  it('a reader that has seen more than there is hears of it at once', async () => {
    const { seq } = await changes(`?after=${100_000}&wait=30`)
    expect(seq).toBeLessThan(100_000)
  })

  it.each(['after=-1', 'after=abc', 'after=1.5', 'after=99999999999', 'wait=1e9', 'wait=-1', 'wait=31', 'limit=0', 'limit=1001', 'after=1&after=2'])('%s is a mistake that is explained', async (query) => {
    const answer = await fetch(`${cms.origin}/api/kek/changes?${query}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, expect.stringContaining('application/problem+json')])
    expect(await answer.json()).toMatchObject({ status: 400, title: expect.stringContaining('ganze Zahl') })
  })

  it.each(['/api/kek/unbekannt', '/api/kek/media/x/y', '/api/kek/'])('%s is answered as a problem (RFC 9457)', async (path) => {
    const answer = await fetch(cms.origin + path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, expect.stringContaining('application/problem+json')])
    expect(await answer.json()).toMatchObject({ status: 404, title: 'Unter dieser Adresse gibt es nichts.' })
  })

  it('nothing can be written there', async () => {
    const answer = await fetch(`${cms.origin}/api/kek/state`, { method: 'DELETE' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('published files', () => {
  it('are served by hash once published, stay when replaced, and go with a withdrawal', async () => {
    const [first, second] = [pdf('erste Fassung'), pdf('zweite Fassung')]
    const fileId = await upload(first, 'artikel.pdf')
    expect((await media(sha256(first))).status).toBe(404)
    const entry = await publish('press-article', { title: 'Mit Datei', date: '2018-08-23', rights: 'own', file: fileId })
    expect(entry.content?.file).toMatchObject({ sha256: sha256(first), name: 'artikel.pdf', mime: 'application/pdf', size: first.length })
    const served = await media(sha256(first))
    expect(served.status).toBe(200)
    expect(Buffer.from(await served.arrayBuffer()).equals(first)).toBe(true)

    await cms.ask(`${base('press-article')}/${entry.documentId}`, { method: 'PUT', body: { file: await upload(second, 'artikel.pdf') } })
    expect((await media(sha256(second))).status).toBe(404)
    await act('press-article', entry.documentId, 'publish')
    expect([(await media(sha256(first))).status, (await media(sha256(second))).status]).toEqual([200, 200])

    await act('press-article', entry.documentId, 'unpublish')
    expect([(await media(sha256(first))).status, (await media(sha256(second))).status]).toEqual([404, 404])
  })

  it.each(['quotation', 'linkOnly'])('stay in the CMS when the rights are „%s“', async (rights) => {
    const bytes = pdf(`nicht zu zeigen: ${rights}`)
    const entry = await publish('press-article', { title: 'Ohne Rechte', date: '2018', rights, file: await upload(bytes, 'fremd.pdf') })
    expect(entry.content?.file).toBeNull()
    expect((await media(sha256(bytes))).status).toBe(404)
  })

  it('go when the right to show them ends: by its last day, or by a newer state without it', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format()
    const [dated, changed] = [pdf('bis heute'), pdf('bis zum Widerruf')]
    const article = await publish('press-article', { title: 'Bis heute', date: '2018', rights: 'licensed', rightsUntil: today, file: await upload(dated, 'bis-heute.pdf') })
    const other = await publish('press-article', { title: 'Bis zum Widerruf', date: '2018', rights: 'licensed', file: await upload(changed, 'widerruf.pdf') })
    expect([(await media(sha256(dated))).status, (await media(sha256(changed))).status]).toEqual([200, 200])
    await cms.ask(`${base('press-article')}/${article.documentId}`, { method: 'PUT', body: { rightsUntil: '2019-12-31' } })
    await cms.ask(`${base('press-article')}/${other.documentId}`, { method: 'PUT', body: { rights: 'quotation' } })
    expect([(await media(sha256(dated))).status, (await media(sha256(changed))).status]).toEqual([200, 200])
    await act('press-article', article.documentId, 'publish')
    await act('press-article', other.documentId, 'publish')
    expect([(await media(sha256(dated))).status, (await media(sha256(changed))).status]).toEqual([404, 404])
  })

  it('end each by its own right, whatever stands in their place today', async () => {
    const [lent, own] = [pdf('geliehen'), pdf('eigen')]
    const entry = await publish('press-article', { title: 'Erst geliehen, dann eigen', date: '2018', rights: 'licensed', rightsUntil: '2019-12-31', file: await upload(lent, 'geliehen.pdf') })
    await cms.ask(`${base('press-article')}/${entry.documentId}`, { method: 'PUT', body: { rights: 'own', rightsUntil: null, file: await upload(own, 'eigen.pdf') } })
    await act('press-article', entry.documentId, 'publish')
    expect([(await media(sha256(lent))).status, (await media(sha256(own))).status]).toEqual([404, 200])
  })

  it.each(['..%2f..%2fetc%2fpasswd', 'x', '0'.repeat(64), 'A'.repeat(64)])('%s is no published file', async (name) => {
    expect((await media(name)).status).toBe(404)
  })
})

describe('relations', () => {
  it('come from the draft: what is not public yet appears by itself later', async () => {
    const goal = await cms.ask(base('goal'), { method: 'POST', body: { title: 'Noch nicht öffentlich' } })
    const { documentId } = (goal.body as { data: { documentId: string } }).data
    const entry = await publish('approach', { title: 'Hängt an einem Entwurf', goal: { connect: [{ documentId }] } })
    expect(entry.content?.goal).toBe(documentId)
  })

  it('keep their order', async () => {
    const ids: string[] = []
    for (const name of ['Plau am See', 'Grabow', 'Lübz'])
      ids.push((await publish('place', { name, kind: 'municipality' })).documentId)
    const wanted = [ids[2], ids[0], ids[1]]
    const entry = await publish('approach', { title: 'An drei Orten', places: { connect: wanted.map(documentId => ({ documentId })) } })
    expect(entry.content?.places).toEqual(wanted)
  })
})

describe('erasing by law', () => {
  it('takes files along that nothing else names, also where it was ended half way', async () => {
    const [own, shared] = [pdf('nur hier'), pdf('auch anderswo')]
    const article = (title: string, file: number) => publish('press-article', { title, date: '2018', rights: 'own', file })
    const first = await article('Nur hier', await upload(own, 'nur-hier.pdf'))
    const second = await article('Geteilt', await upload(shared, 'geteilt.pdf'))
    await article('Auch geteilt', await upload(shared, 'geteilt-2.pdf'))
    const ledger = cms.strapi.plugin('kek').service('ledger') as { erase: (hash: string, reason: string) => Promise<boolean> }
    // Ended half way: the content is marked, the files are still there.
    await cms.strapi.db.connection('kek_ledger_contents').where('content_hash', first.contentHash).update({ content: null, erased_at: new Date().toISOString() })
    await cms.strapi.db.connection('kek_ledger_head').increment('erasures', 1)
    // The editors' history still had it.
    expect(await ledger.erase(first.contentHash, 'Antrag')).toBe(true)
    expect(await ledger.erase(first.contentHash, 'Antrag')).toBe(false)
    expect(await ledger.erase(second.contentHash, 'Antrag')).toBe(true)
    expect([existsSync(mediaPath(sha256(own))), existsSync(mediaPath(sha256(shared)))]).toEqual([false, true])
    expect((await media(sha256(shared))).status).toBe(200)
  })

  it('takes the content away everywhere, keeps the chain whole, and tells copies', async () => {
    const entry = await publish('contact', { role: 'Auskunft', person: 'Erika Muster' })
    const before = await changes()
    await cms.strapi.plugin('kek').service('ledger').erase(entry.contentHash, 'Antrag nach Art. 17 DSGVO')
    const after = await changes()
    expect(after.erasures).toBe(before.erasures + 1)
    expect(after.entries.find(({ seq }) => seq === entry.seq)).toEqual({ ...entry, content: null })
    expect(verifyChain(after.entries)).toMatchObject({ isWhole: true })
    expect(JSON.stringify((await cms.ask('/api/kek/state', { token: null })).body)).not.toContain('Erika Muster')
    expect(await cms.strapi.plugin('kek').service('ledger').verify()).toMatchObject({ isWhole: true })
    const again = await act('contact', entry.documentId, 'publish')
    expect(again).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('weil das Gesetz es verlangt') } } })
    expect((await act('contact', entry.documentId, 'publish', { person: 'Vorname Name' })).status).toBe(200)
  })
})
