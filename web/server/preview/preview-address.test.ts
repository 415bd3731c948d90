import { describe, expect, it } from 'vitest'
import { readPreviewAddress, withoutToken } from './preview-address.ts'

const token = '0123456789abcdef'.repeat(4)
const base = `/vorschau/${token}`

describe('an address of a preview', () => {
  it('is the link itself, or a page of the site behind it', () => {
    expect(readPreviewAddress(base)).toEqual({ token, base, inner: undefined })
    expect(readPreviewAddress(`${base}?utm_source=mail`)).toEqual({ token, base, inner: undefined })
    expect(readPreviewAddress(`${base}/`)).toEqual({ token, base, inner: '/' })
    expect(readPreviewAddress(`${base}/presse?q=Rufbus`)).toEqual({ token, base, inner: '/presse?q=Rufbus' })
    expect(readPreviewAddress(`http://kek.example.de${base}/en`)).toEqual({ token, base, inner: '/en' })
  })

  it.each(['/vorschau/', '/vorschau/abc', `/vorschau/${token}0`, `/vorschau/${token.toUpperCase()}/presse`, '/VORSCHAU/x'])('%s holds no token', (target) => {
    expect(readPreviewAddress(target)?.token).toBe('')
  })

  it.each(['/', '/vorschau', '/vorschauen/abc', '/en/vorschau/abc', '/presse?x=/vorschau/abc', '*'])('%s is none', (target) => {
    expect(readPreviewAddress(target)).toBeUndefined()
  })

  it('stands in no log with its token', () => {
    expect(withoutToken(`${base}/presse?q=1`)).toBe('/vorschau/…/presse?q=1')
    expect(withoutToken(`http://a${base}`)).toBe('http://a/vorschau/…')
    expect(withoutToken('/presse')).toBe('/presse')
  })
})
