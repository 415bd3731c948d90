import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { footerPages } from './page-footer.ts'

describe('footerPages', () => {
  it('lists the editors\' pages in their order, then the legal pages that are still missing', () => {
    const reading = readingOf([
      { type: 'page', key: 'b', data: { title: 'Über uns', order: 2 } },
      { type: 'page', key: 'a', data: { title: 'Impressum', order: 1 } },
      { type: 'page', key: 'c', data: { title: 'Datenschutz', isInFooter: false } },
    ])
    expect(footerPages(reading)).toEqual([
      { text: 'Impressum', href: '/impressum' },
      { text: 'Über uns', href: '/ueber-uns' },
      { text: 'Barrierefreiheit', href: '/barrierefreiheit' },
    ])
  })

  it('says which titles are German', () => {
    expect(footerPages(readingOf([], { locale: 'en' }))[0]).toEqual({ text: 'Impressum', lang: 'de', href: '/en/impressum' })
  })
})
