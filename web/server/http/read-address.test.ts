import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress } from './read-address.ts'

const page = (key: string) => ({ kind: 'page', key })
const refused = (status: number) => ({ kind: 'refused', status })

describe('reading the address of a request', () => {
  it.each([
    ['/', page('/')],
    ['/presse', page('/presse')],
    ['/presse?utm_source=brief', page('/presse')],
    ['/presse?seite=2&jahr=2018&x=1&q=', page('/presse?jahr=2018&seite=2')],
    ['/presse?jahr=2018&jahr=2017', page('/presse?jahr=2018')],
    ['/en/presse?q=Arzt+bus', page('/en/presse?q=Arzt%20bus')],
    ['/suche?q=%C3%84rzte&jahr=1', page('/suche?q=%C3%84rzte')],
    ['/konzept?q=1', page('/konzept')],
    ['/en/fassungen/a/vergleich?art=neu&q=1&mit=2018-01-01', page('/en/fassungen/a/vergleich?mit=2018-01-01&art=neu')],
    ['/en/stand/2018-01-01/vergleich.pdf?art=neu&mit=a', page('/en/stand/2018-01-01/vergleich.pdf?mit=a')],
    ['/%6bonzept', page('/konzept')],
    ['http://example.org/presse?q=a', page('/presse?q=a')],
    ['http://example.org', page('/')],
    ['/presse#x', page('/presse')],
    ['/presse?q=a%09b', page('/presse?q=a%20b')],
  ])('%s is a page', (target, expected) => {
    expect(readAddress(target)).toEqual(expected)
  })

  it.each([
    ['/presse/', '/presse'],
    ['/presse/?seite=2', '/presse?seite=2'],
    ['//example.org/', '/example.org'],
    ['/en//presse///', '/en/presse'],
    ['/Konzept', '/konzept'],
    ['/EN/Presse?q=Bus', '/en/presse?q=Bus'],
    ['/%C3%84rzte', '/%C3%A4rzte'],
  ])('%s is found at %s', (target, to) => {
    expect(readAddress(target)).toEqual({ kind: 'moved', to })
  })

  it.each([
    ['/%', 400],
    ['/%E0%A4%A', 400],
    ['/%ff', 400],
    ['/a%00b', 400],
    ['/presse?q=%ff', 400],
    ['/presse?%zz=1', 400],
    ['/konzept?q=%00', 400],
    ['presse', 400],
    ['/../etc/passwd', 404],
    ['/%2e%2e/etc/passwd', 404],
    ['/a%2fb', 404],
    ['/\\example.org/', 404],
    ['/%5cexample.org', 404],
    [`/${'a'.repeat(3000)}`, 414],
  ])('%s is refused', (target, status) => {
    expect(readAddress(target)).toEqual(refused(status))
  })

  it('gives every address one form, and never leads to another host', () => {
    const words = fc.constantFrom('/', '//', '?', '&', '=', '%', '%2f', '%41', '+', ' ', 'presse', 'suche', 'q', 'jahr', 'en', '\\', '..', 'ä', '\u00E4', '#', ':', 'http://x')
    fc.assert(fc.property(fc.oneof(fc.array(words, { maxLength: 12 }).map(parts => `/${parts.join('')}`), fc.string({ unit: 'binary' })), (target) => {
      const address = readAddress(target)
      if (address.kind === 'page')
        expect(readAddress(address.key)).toEqual(address)
      if (address.kind === 'moved') {
        expect(new URL(address.to, 'http://site').host).toBe('site')
        expect(readAddress(address.to).kind).not.toBe('moved')
      }
    }), { numRuns: 2000 })
  })
})
