import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugify } from './slug.ts'

describe('an address from a title', () => {
  it.each([
    ['KEK-Online-Forum: Ihre Meinung ist gefragt!', 'kek-online-forum-ihre-meinung-ist-gefragt'],
    ['Ärzte auf der Straße', 'aerzte-auf-der-strasse'],
    ['Übermäßig größere Öfen', 'uebermaessig-groessere-oefen'],
    ['A\u0308rzte', 'aerzte'],
    ['Café Łódź', 'cafe-lodz'],
    ['<b>fett</b>', 'b-fett-b'],
    ['…', ''],
  ])('%s', (title, slug) => expect(slugify(title)).toBe(slug))

  it('is a valid address or empty, never longer than allowed, and stable', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 1, max: 80 }), (title, length) => {
      const slug = slugify(title, length)
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slug.length).toBeLessThanOrEqual(length)
      expect(slugify(slug, length)).toBe(slug)
    }))
  })
})
