import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Answer, hasTag, windowBits } from './answer.ts'

const html = (text: string) => new Answer({ status: 200, body: Buffer.from(text), contentType: 'text/html', cacheControl: 'no-cache' })

describe('a finished answer', () => {
  it('is compressed once for all who ask', async () => {
    const answer = html('Landkreis '.repeat(500))
    const [first, second, zipped] = await Promise.all([answer.in('br'), answer.in('br'), answer.in('gzip')])
    expect(first).toBe(second)
    expect(brotliDecompressSync(first.body).equals(answer.plain.body)).toBe(true)
    expect(gunzipSync(zipped.body).equals(answer.plain.body)).toBe(true)
    expect(new Set([first.etag, zipped.etag, answer.plain.etag]).size).toBe(3)
    expect(answer.plain.body.length + first.body.length + zipped.body.length).toBeLessThan(answer.weight)
  })

  it('is compressed with a window that spans it and is no larger than needed', () => {
    expect([0, 50_000, 65_520, 65_521, 1_000_000, 50_000_000].map(windowBits)).toEqual([16, 16, 16, 17, 20, 22])
  })

  it('is compressed as small as it gets where it lasts', async () => {
    const facts = { status: 200, body: Buffer.from(Array.from({ length: 3000 }, (_, index) => `.feld-${index % 97} { margin: ${index % 13}px }`).join('\n')), contentType: 'text/css', cacheControl: '' }
    const [quick, lasting] = await Promise.all([new Answer(facts).in('br'), new Answer({ ...facts, isLasting: true }).in('br')])
    expect(lasting.body.length).toBeLessThan(quick.body.length)
    expect(brotliDecompressSync(lasting.body).equals(facts.body)).toBe(true)
  })

  it('stays plain where compression gains nothing', async () => {
    expect((await html('kurz').in('br')).headers).not.toContain('Content-Encoding')
    const image = new Answer({ status: 200, body: Buffer.alloc(5000), contentType: 'image/png', cacheControl: 'no-cache' })
    expect(await image.in('gzip')).toBe(image.plain)
  })

  it('recognises its tag among others', () => {
    expect(['"a"', 'W/"a"', '"b", W/"a"', '*'].every(header => hasTag(header, '"a"'))).toBe(true)
    expect([undefined, '', '"ab"', 'a'].some(header => hasTag(header, '"a"'))).toBe(false)
  })
})
