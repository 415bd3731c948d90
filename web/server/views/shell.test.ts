import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { shellView } from './shell.ts'

const reading = readingOf([
  { type: 'plan', key: 'plan', data: { title: 'Konzept', shortTitle: 'KM', region: 'Musterregion' } },
  { type: 'page', key: 'impressum', data: { title: 'Impressum', order: 1 } },
  { type: 'page', key: 'datenschutz', data: { title: 'Datenschutz', order: 2 } },
  { type: 'page', key: 'versteckt', data: { title: 'Versteckt', isInFooter: false } },
], { locale: 'en' })

describe('shellView', () => {
  it('marks the part of the site that a page belongs to', () => {
    const current = (path: string) => shellView(reading, path).navigation.filter(({ isCurrent }) => isCurrent).map(({ key }) => key)
    expect(['/', '/konzept', '/ziele/x', '/ansaetze/x', '/projekte/x', '/presse/2018', '/pressestelle'].map(current)).toEqual([[], ['concept'], ['concept'], ['concept'], ['concept'], ['press'], []])
  })

  it('leads to the same page in each language', () => {
    expect(shellView(reading, '/konzept/orte').languages.map(({ href, isCurrent }) => [href, isCurrent])).toEqual([['/konzept/orte', false], ['/en/konzept/orte', true], ['/leichte-sprache/konzept/orte', false]])
    expect(shellView(reading, '/').languages.map(({ href }) => href)).toEqual(['/', '/en', '/leichte-sprache'])
  })

  it('lists the pages that want to stand at the end, in order, and says which text is German', () => {
    const view = shellView(reading, '/')
    expect(view.footerPages).toEqual([{ text: 'Impressum', lang: 'de', href: '/en/impressum' }, { text: 'Datenschutz', lang: 'de', href: '/en/datenschutz' }, { text: 'Barrierefreiheit', lang: 'de', href: '/en/barrierefreiheit' }])
    expect([view.shortTitle, view.region, view.seq]).toEqual([{ text: 'KM', lang: 'de' }, 'Musterregion', 4])
  })
})
