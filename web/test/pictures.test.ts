import sharp from 'sharp'
import { expect, it } from 'vitest'
import { ask } from './http-client.ts'
import { usePublishedSite } from './published-site.ts'

const published = usePublishedSite()
const get = (path: string, headers: Readonly<Record<string, string>> = {}) => ask(published.site.port, path, headers)

async function publishPicture(documentId: string, bytes: Buffer, name: string, mime: string, width: number | null, more: object = {}) {
  const file = published.ledger.addFile(bytes, name, mime, width === null ? null : { width, height: width })
  published.ledger.publish('image', documentId, { title: name, alternativeText: name, isDecorative: false, author: 'Erika Beispiel', licence: 'CC BY 4.0', file, ...more })
  await published.settle()
  return file
}

const photo = (width: number, background = '#2b6b3d') => sharp({ create: { width, height: width / 2, channels: 3, background } }).jpeg().toBuffer()

it('offers a picture in several widths, and makes them when they are asked for', async () => {
  const { sha256 } = await publishPicture('wald', await photo(2400), 'Wald.jpg', 'image/jpeg', 2400)
  const [, sourceSet = ''] = new RegExp(`srcset="([^"]*${sha256}[^"]*)"`).exec((await get('/bildnachweis')).text) ?? []
  const candidates = sourceSet.split(', ').map(candidate => candidate.split(' '))
  expect(candidates.map(([, width]) => width)).toEqual(['320w', '720w', '1080w', '1600w'])
  for (const [address = '', width = ''] of candidates) {
    const { status, headers, body } = await get(address)
    expect({ status, type: headers['content-type'], cache: headers['cache-control'], policy: headers['content-security-policy'] })
      .toEqual({ status: 200, type: 'image/webp', cache: 'public, max-age=31536000, immutable', policy: 'sandbox; default-src \'none\'' })
    expect((await sharp(body).metadata()).width).toBe(Number.parseInt(width))
    expect(await get(address, { 'if-none-match': String(headers.etag) })).toMatchObject({ status: 304 })
  }
})

it('gives a picture that cannot be read as it is', async () => {
  const { sha256 } = await publishPicture('kaputt', Buffer.from('kein Bild'), 'kaputt.png', 'image/png', 900)
  for (const address of [`/media/${sha256}/720.webp`, `/media/${sha256}/720.webp`, `/media/${sha256}/320.webp`])
    expect(await get(address)).toMatchObject({ status: 200, text: 'kein Bild', headers: { 'content-type': 'image/png' } })
})

it('gives a file that is really called so as it is', async () => {
  const bytes = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#7a4700' } }).webp().toBuffer()
  const { sha256 } = await publishPicture('gleichnamig', bytes, '720.webp', 'image/webp', 900)
  expect((await get(`/media/${sha256}/720.webp`)).body.equals(bytes)).toBe(true)
  expect((await sharp((await get(`/media/${sha256}/320.webp`)).body).metadata()).width).toBe(320)
})

it('makes none of what is no picture, and gives none of what is no longer public', async () => {
  const { sha256 } = await publishPicture('fort', await photo(800, '#003366'), 'fort.jpg', 'image/jpeg', 800)
  const text = published.ledger.addFile(Buffer.from('%PDF-1.7'), 'a.pdf', 'application/pdf')
  published.ledger.publish('document', 'text', { title: 'A', kind: 'other', file: text })
  await published.settle()
  expect((await get(`/media/${sha256}/720.webp`)).status).toBe(200)
  expect((await get(`/media/${text.sha256}/720.webp`)).headers['content-type']).toBe('application/pdf')
  published.ledger.withdraw('image', 'fort', null)
  await published.settle()
  expect((await get(`/media/${sha256}/720.webp`)).status).toBe(404)
})
