import { describe, expect, it } from 'vitest'
import { ask } from './http-client.ts'
import { usePublishedSite } from './published-site.ts'

const published = usePublishedSite()
const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') => ask(published.site.port, path, headers, method)
const bytes = Buffer.from(Array.from({ length: 10_000 }, (_, index) => index % 251))

async function publishFile(documentId: string, name: string, mime: string, content = bytes) {
  const file = published.ledger.addFile(content, name, mime)
  published.ledger.publish('document', documentId, { title: name, kind: 'other', file })
  await published.settle()
  return { file, address: `/media/${file.sha256}/${encodeURIComponent(name)}` }
}

describe('a published file', () => {
  it('comes whole, under its human name, kept for ever, and runs nothing', async () => {
    const { file, address } = await publishFile('a', 'Beschluss März 2018.pdf', 'application/pdf')
    const answer = await get(address)
    expect(answer.status).toBe(200)
    expect(answer.body.equals(bytes)).toBe(true)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '10000',
      'content-disposition': 'inline; filename="Beschluss M_rz 2018.pdf"; filename*=UTF-8\'\'Beschluss%20M%C3%A4rz%202018.pdf',
      'cache-control': 'public, max-age=31536000, immutable',
      'accept-ranges': 'bytes',
      'etag': `"${file.sha256}"`,
      'content-security-policy': expect.stringContaining('default-src \'none\''),
      'x-content-type-options': 'nosniff',
    })
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  it('comes in parts', async () => {
    const { file, address } = await publishFile('b', 'b.pdf', 'application/pdf')
    const part = await get(address, { range: 'bytes=100-199' })
    expect(part).toMatchObject({ status: 206, headers: { 'content-range': 'bytes 100-199/10000', 'content-length': '100' } })
    expect(part.body.equals(bytes.subarray(100, 200))).toBe(true)
    expect((await get(address, { range: 'bytes=-10' })).body.equals(bytes.subarray(-10))).toBe(true)
    expect(await get(address, { range: 'bytes=20000-' })).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10000' } })
    expect((await get(address, { 'range': 'bytes=0-1', 'if-range': '"anders"' })).status).toBe(200)
    expect((await get(address, { 'range': 'bytes=0-1', 'if-range': `"${file.sha256}"` })).status).toBe(206)
    expect(await get(address, { 'if-none-match': `"${file.sha256}"` })).toMatchObject({ status: 304, text: '' })
    expect(await get(address, {}, 'HEAD')).toMatchObject({ status: 200, text: '', headers: { 'content-length': '10000' } })
  })

  it('of a kind that could run something is only offered for keeping', async () => {
    const { address } = await publishFile('c', 'bild.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'))
    expect((await get(address)).headers).toMatchObject({ 'content-disposition': expect.stringMatching(/^attachment/), 'content-security-policy': expect.stringContaining('sandbox') })
  })

  it('is gone when its document is withdrawn', async () => {
    const { address } = await publishFile('d', 'd.pdf', 'application/pdf', Buffer.from('Nur kurz da'))
    expect((await get(address)).status).toBe(200)
    published.ledger.withdraw('document', 'd', null)
    await published.settle()
    expect((await get(address)).status).toBe(404)
  })

  it('that this machine does not have and cannot get now is promised for later', async () => {
    const { file, address } = await publishFile('e', 'e.pdf', 'application/pdf', Buffer.from('fehlt'))
    published.ledger.files.delete(file.sha256)
    const lost = published.ledger.addFile(Buffer.from('nie da'), 'f.pdf', 'application/pdf')
    published.ledger.files.delete(lost.sha256)
    published.ledger.publish('document', 'f', { title: 'F', kind: 'other', file: lost })
    await published.settle()
    expect(await get(`/media/${lost.sha256}/f.pdf`)).toMatchObject({ status: 503, headers: { 'retry-after': '60' } })
    expect([200, 503]).toContain((await get(address)).status)
  })
})
