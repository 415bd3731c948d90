import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendFile, sentenceOf, signInAs, tinyPng } from './accounts.ts'
import { bootStrapi } from './boot-strapi.ts'

const realPdf = new Uint8Array(readFileSync(fileURLToPath(new URL('../../../demo/files/press/press-01.pdf', import.meta.url))))
const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

let cms: TestCms
let press: Person
const send = (name: string, bytes: string | Uint8Array<ArrayBuffer>, more: Partial<Parameters<typeof sendFile>[1]> = {}) => sendFile(cms, { token: press.token, name, bytes, ...more })
const first = (body: unknown) => [body].flat()[0] as { id: number, name: string, ext: string, mime: string, url: string }
const leftovers = () => readdirSync(join(cms.dataFolder, 'incoming'))
const libraryCount = () => cms.strapi.db.query('plugin::upload.file').count({})

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true, hasRestRoutes: true })
  press = await signInAs(cms, 'presse')
})
afterAll(() => cms.close())

describe('a file', () => {
  it('is taken when its bytes are what its name says', async () => {
    const { status, body } = await send('Zeitung.pdf', realPdf)
    expect(status).toBe(201)
    expect(first(body)).toMatchObject({ name: 'Zeitung.pdf', mime: 'application/pdf', ext: '.pdf' })
    expect((await send('Bild.png', tinyPng)).status).toBe(201)
    expect((await send('Liste.csv', 'Ort;Zahl\nParchim;3\n')).status).toBe(201)
  })

  const refusals: readonly (readonly [string, string, string | Uint8Array<ArrayBuffer>, RegExp])[] = [
    ['a PDF that is none', 'falsch.pdf', '<html><body>Hallo</body></html>', /^Die Datei „falsch\.pdf“ ist kein PDF\./],
    ['an SVG with a script', 'bild.svg', script, /SVG-Dateien können Skripte enthalten.*PNG oder WebP/],
    ['an SVG under another name', 'bild.txt', script, /SVG-Dateien können Skripte enthalten/],
    ['a web page', 'seite.html', '<!doctype html><script>1</script>', /Webseiten können Skripte enthalten/],
    ['a program', 'los.exe', 'MZ\0\0', /Programme werden nicht angenommen/],
    ['a program called PDF', 'los.pdf', 'MZ\u0090\0\u0003\0', /ist kein PDF/],
    ['a picture called PDF', 'bild.pdf', tinyPng, /ist kein PDF, sondern ein PNG-Bild\. Bitte mit der Endung „\.png“/],
    ['what has no ending', 'LIESMICH', 'Text', /Dateien dieser Art werden nicht angenommen/],
    ['nothing', 'leer.pdf', '', /leer/],
    ['a broken picture', 'kaputt.png', tinyPng.slice(0, 40), /^Das Bild „kaputt\.png“ ist beschädigt/],
    ['a Word file that is only a ZIP', 'brief.docx', Buffer.concat([Buffer.from([0x50, 0x4B, 5, 6]), Buffer.alloc(18)]), /ist kein Word-Dokument/],
  ]
  for (const [what, name, bytes, sentence] of refusals) {
    it(`is refused when it is ${what}, with a reason and nothing kept`, async () => {
      const before = await libraryCount()
      const { status, body } = await send(name, bytes)
      expect(sentenceOf(body)).toMatch(sentence)
      expect(status).toBe(400)
      expect(await libraryCount()).toBe(before)
    })
  }

  it('is known by a clean name, without the folders of the computer it came from', async () => {
    const { status, body } = await send('C:\\Users\\meyer\\geheim\\Zei\u202Etung\u0007 1.pdf', realPdf)
    expect(status).toBe(201)
    expect(first(body).name).toBe('Zei tung 1.pdf')
    const named = await send('a.pdf', realPdf, { info: { name: '../../etc/passwd' } })
    expect(first(named.body).name).toBe('passwd.pdf')
  })
})

describe('every way into the library', () => {
  it('looks into the bytes: replacing', async () => {
    const { id } = first((await send('Original.pdf', realPdf)).body)
    expect((await send('neu.pdf', realPdf, { path: `/upload?id=${id}` })).status).toBe(200)
    const html = await send('neu.pdf', '<html>', { path: `/upload?id=${id}` })
    expect([html.status, sentenceOf(html.body)]).toEqual([400, expect.stringMatching(/ist kein PDF/)])
    const other = await send('neu.png', tinyPng, { path: `/upload?id=${id}` })
    expect([other.status, sentenceOf(other.body)]).toEqual([400, expect.stringMatching(/nur durch eine Datei derselben Art/)])
    const replaced = await cms.ask(`/upload/files/${id}/replace`, { method: 'POST', token: press.token, body: {} })
    expect(replaced.status).toBeLessThan(500)
  })

  it('looks into the bytes: one file at a time, and the content API with a token', async () => {
    expect((await send('falsch.pdf', 'x', { path: '/upload/files' })).status).toBe(400)
    const administrator = await signInAs(cms, 'admin')
    const made = await administrator.ask('/admin/api-tokens', { method: 'POST', body: { name: 'Probe', description: '', type: 'full-access', lifespan: null, permissions: null } })
    const token = (made.body as { data?: { accessKey?: string } }).data?.accessKey ?? ''
    const { status, body } = await send('falsch.pdf', 'x', { path: '/api/upload', token })
    expect([status, sentenceOf(body)]).toEqual([400, expect.stringMatching(/ist kein PDF/)])
    expect((await send('gut.pdf', realPdf, { path: '/api/upload', token })).status).toBe(201)
  })

  it('keeps nothing of several files when one is refused', async () => {
    const before = await libraryCount()
    const form = new FormData()
    form.append('files', new File([realPdf], 'gut.pdf'))
    form.append('files', new File(['x'], 'schlecht.pdf'))
    const answer = await fetch(`${cms.origin}/upload`, { method: 'POST', body: form, headers: { Authorization: `Bearer ${press.token}` } })
    expect(answer.status).toBe(400)
    expect(await libraryCount()).toBe(before)
  })

  it('gives a renamed file its ending back', async () => {
    const { id } = first((await send('Alt.pdf', realPdf)).body)
    const { status, body } = await cms.ask(`/upload?id=${id}`, { method: 'POST', token: press.token, body: { fileInfo: { name: 'Neu.html' } } })
    expect(status).toBe(200)
    expect(first(body).name).toBe('Neu.html.pdf')
  })

  it('lets nobody change files of others', async () => {
    const { id } = first((await send('Presse.pdf', realPdf)).body)
    const editor = await signInAs(cms, 'redaktion')
    expect((await send('neu.pdf', realPdf, { path: `/upload?id=${id}`, token: editor.token })).status).toBe(403)
    const approver = await signInAs(cms, 'freigabe')
    expect((await send('neu.pdf', realPdf, { token: approver.token })).status).toBe(403)
  })
})

describe('what is too large', () => {
  it('is answered with 413 and a sentence while 300 MB are on their way, in little memory and with nothing left over', async () => {
    const memory = process.memoryUsage().rss
    const status = await sendLarge({ 'Content-Length': String(300 * 1024 * 1024) })
    expect(status).toMatch(/^HTTP\/1\.1 413[\s\S]*Erlaubt sind höchstens 50 MB/)
    expect(process.memoryUsage().rss - memory).toBeLessThan(100 * 1024 * 1024)
    expect(leftovers()).toEqual([])
  })

  it('is answered with 413 also when its length is not said beforehand', async () => {
    expect(await sendLarge({ 'Transfer-Encoding': 'chunked' })).toMatch(/^HTTP\/1\.1 413[\s\S]*Erlaubt sind höchstens 50 MB/)
    await expect.poll(leftovers).toEqual([])
  })
})

describe('files where none belong', () => {
  it('are not even stored: other addresses, nobody signed in', async () => {
    expect((await send('a.pdf', realPdf, { path: '/content-manager/collection-types/plugin::kek.page' })).status).toBe(415)
    expect((await send('a.pdf', realPdf, { token: null })).status).toBe(401)
    expect(leftovers()).toEqual([])
  })

  it('are removed when they come under another name, or the token is worth nothing', async () => {
    expect((await send('a.pdf', realPdf, { field: 'fremd' })).body).toMatchObject({ error: { status: 400, message: 'Es ist keine Datei angekommen, oder sie ist leer.' } })
    expect((await send('a.pdf', realPdf, { token: 'erfunden' })).status).toBe(401)
    expect((await send('falsch.pdf', 'x')).status).toBe(400)
    await expect.poll(leftovers).toEqual([])
  })
})

describe('a file of the library', () => {
  it('is opened by the address that the panel gives, and by no other', async () => {
    const { url } = first((await send('Nur-für-uns.pdf', realPdf)).body)
    const [path = '', query = ''] = url.split('?')
    const statusOf = async (address: string) => (await fetch(cms.origin + address)).status
    const opened = await fetch(cms.origin + url)
    expect([opened.status, Buffer.from(await opened.arrayBuffer()).equals(realPdf)]).toEqual([200, true])
    const bent = [path, path.replace('uploads', '%75ploads'), `/${path}`, path.replace('/uploads', '/./uploads'), path.replace('/uploads', '/x/../uploads'), `${path}?${query}x`, `${path}?${query.replace(/bis=\d/, 'bis=9')}`]
    expect(await Promise.all(bent.map(statusOf))).toEqual(bent.map(() => 404))
  })

  it('has such an address in lists, in forms, and for its previews', async () => {
    const { id } = first((await send('Vorschau.png', tinyPng)).body)
    const one = (await cms.ask(`/upload/files/${id}`, { token: press.token })).body as { url: string }
    expect((await fetch(cms.origin + one.url)).status).toBe(200)
    const made = (await cms.ask('/content-manager/collection-types/plugin::kek.press-article', { token: press.token, method: 'POST', body: { title: 'Mit Anlage', date: '2018', file: first((await send('Anlage.pdf', realPdf)).body).id } })).body as { data: { documentId: string } }
    const form = (await cms.ask(`/content-manager/collection-types/plugin::kek.press-article/${made.data.documentId}`, { token: press.token })).body as { data: { file: { url: string } } }
    expect((await fetch(cms.origin + form.data.file.url)).status).toBe(200)
  })
})

/** Sends a form with a file of 300 MB of zeros, as far as the other side lets it, and gives what it answers. */
function sendLarge(length: Readonly<Record<string, string>>): Promise<string> {
  const { port } = new URL(cms.origin)
  const head = `--grenze\r\nContent-Disposition: form-data; name="files"; filename="gross.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n`
  const block = Buffer.alloc(1024 * 1024)
  const isChunked = 'Transfer-Encoding' in length
  const wrap = (bytes: Buffer) => isChunked ? Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]) : bytes
  return new Promise((resolve, reject) => {
    let answer = ''
    let sent = 0
    const socket = connect(Number(port), '127.0.0.1')
    const finish = () => {
      socket.destroy()
      resolve(answer)
    }
    socket.on('data', (chunk) => {
      answer += chunk.toString()
      if (answer.includes('50 MB'))
        finish()
    })
    socket.on('close', finish)
    socket.on('error', cause => answer ? finish() : reject(cause))
    const pump = () => {
      while (!socket.destroyed && sent < 300) {
        sent += 1
        if (!socket.write(wrap(block)))
          return socket.once('drain', pump)
      }
    }
    const headers = { 'Host': '127.0.0.1', 'Authorization': `Bearer ${press.token}`, 'Content-Type': 'multipart/form-data; boundary=grenze', ...length }
    socket.write(`POST /upload HTTP/1.1\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
    socket.write(wrap(Buffer.from(head)))
    pump()
  })
}
