// @ts-check
import { Buffer } from 'node:buffer'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { copySite } from './copy-site.mjs'

/** @typedef {{ status?: number, type?: string, body?: string | Buffer, location?: string }} Reply */
/** @type {Record<string, Reply>} */
const front = { '/': {}, '/en': {}, '/leichte-sprache': {}, '/favicon.ico': { type: 'image/x-icon', body: 'i' }, '/healthz': { type: 'application/json', body: '{"seq":7,"headHash":"abc"}' } }

/**
 * @param {Record<string, Reply>} pages
 * @param {() => void} [onRequest]
 */
async function serve(pages, onRequest = () => {}) {
  const server = createServer((request, response) => {
    onRequest()
    const { status = 200, type = 'text/html; charset=utf-8', body = 'Seite', location } = pages[request.url ?? ''] ?? { status: 404 }
    response.writeHead(status, { 'content-type': type, ...location ? { location } : {} }).end(body)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`
}

async function newFolder() {
  const parent = await mkdtemp(join(tmpdir(), 'kek-kopie-'))
  onTestFinished(() => rm(parent, { recursive: true }))
  return join(parent, 'kopie')
}

/** @param {string} folder */
const listFiles = async folder => (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
const ours = ['.kek-kopie.json', 'LIESMICH.txt', '_/nicht-in-der-kopie/index.html', 'en/index.html', 'favicon.ico', 'index.html', 'leichte-sprache/index.html']

describe('a copy of the site', () => {
  it('has everything that links lead to, once, with the bytes of files', async () => {
    const bytes = Buffer.from([0, 255, 10, 13])
    const origin = await serve({ ...front, '/': { body: '<a href="/a">a</a><a href="/a?seite=2">b</a>' }, '/a': { body: '<a href="/media/0/x.pdf">x</a><a href="/suche?q=x">y</a>' }, '/a?seite=2': { body: '<a href="/">z</a>' }, '/media/0/x.pdf': { type: 'application/pdf', body: bytes } })
    const folder = await newFolder()
    expect(await copySite(origin, folder)).toMatchObject({ missing: [], seq: 7 })
    expect(await listFiles(folder)).toEqual([...ours, 'a/_/seite-2/index.html', 'a/index.html', 'media/0/x.pdf'].sort())
    expect(await readFile(join(folder, 'media/0/x.pdf'))).toEqual(bytes)
    expect(await readFile(join(folder, 'a/_/seite-2/index.html'), 'utf8')).toBe('<a href="../../../">z</a>')
    expect(await readFile(join(folder, 'LIESMICH.txt'), 'utf8')).toContain('Eintrag 7, Hash abc')
  })

  it('leads on where the site leads on, and names what the site does not have', async () => {
    const origin = await serve({ ...front, '/': { body: '<a href="/alt">a</a><a href="/weg">b</a>' }, '/alt': { status: 301, location: '/neu' }, '/neu': {} })
    const folder = await newFolder()
    expect((await copySite(origin, folder)).missing).toEqual(['/weg'])
    expect(await readFile(join(folder, 'alt/index.html'), 'utf8')).toContain('content="0; url=../neu/"')
    expect(await readFile(join(folder, 'LIESMICH.txt'), 'utf8')).toContain('    /weg\n')
  })

  it('replaces an earlier copy, with nothing left of it', async () => {
    const folder = await newFolder()
    await copySite(await serve({ ...front, '/': { body: '<a href="/a">a</a>' }, '/a': {} }), folder)
    await copySite(await serve(front), folder)
    expect(await listFiles(folder)).toEqual(ours)
  })

  it('touches no folder that holds something else', async () => {
    const folder = await newFolder()
    await mkdir(folder)
    await writeFile(join(folder, 'brief.txt'), 'wichtig')
    await expect(copySite(await serve(front), folder)).rejects.toThrow('ist nicht leer')
    expect(await listFiles(folder)).toEqual(['brief.txt'])
  })

  it.each([
    ['a page that fails', { '/a': { status: 503 } }, 'eine Kopie mit Lücken'],
    ['an address that promises a page and gives something else', { '/a': { type: 'application/json' } }, 'passt nicht zu seiner Adresse'],
    ['no site', { '/healthz': { type: 'text/html' } }, 'keine Website von KEK'],
  ])('does not come to be with %s', async (_, pages, sentence) => {
    const folder = await newFolder()
    await expect(copySite(await serve({ ...front, '/': { body: '<a href="/a">a</a>' }, ...pages }), folder)).rejects.toThrow(sentence)
    expect(await readdir(join(folder, '..'))).toEqual([])
  })

  it('is never put together from two states', async () => {
    const pages = { ...front }
    let requests = 0
    const origin = await serve(pages, () => {
      requests += 1
      if (requests === 3)
        pages['/healthz'] = { type: 'application/json', body: '{"seq":8,"headHash":"def"}' }
    })
    await expect(copySite(origin, await newFolder())).rejects.toThrow('aus zwei Ständen')
  })
})
