import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { hasGermanParts } from './fallback.ts'
import { pageLanguages } from './page-languages.ts'
import { shellView } from './shell.ts'

const items = [
  { type: 'plan', key: 'plan', data: { title: 'Konzept', shortTitle: 'KM', region: 'Musterregion' } },
  { type: 'plan', key: 'plan', locale: 'en', data: { title: 'Plan', shortTitle: 'KM', region: 'Musterregion' } },
  { type: 'field', key: 'orte', data: { title: 'Orte', slug: 'orte', kind: 'field' } },
  { type: 'field', key: 'orte', locale: 'de-simple', data: { title: 'Dorf und Stadt', slug: 'orte', kind: 'field' } },
  { type: 'contact', key: 'a', data: { role: 'Leitung' } },
  { type: 'contact', key: 'a', locale: 'en', data: { role: 'Head' } },
  { type: 'contact', key: 'b', data: { role: 'Büro' } },
  { type: 'medium', key: 'svz', data: { name: 'SVZ', kind: 'daily' } },
  { type: 'press-article', key: 'p', data: { title: 'Artikel', slug: 'artikel', medium: 'svz', date: '2018-01-01', datePrecision: 'day', rights: 'own' } },
] as const
const reading = readingOf(items)

describe('the languages of a page', () => {
  it.each([
    ['/', ['de', 'en']],
    ['/konzept', ['de', 'en']],
    ['/konzept/orte', ['de', 'de-simple']],
    ['/kontakt', ['de']],
    ['/presse', ['de', 'en', 'de-simple']],
    ['/presse/artikel', ['de', 'en', 'de-simple']],
    ['/suche', ['de', 'en', 'de-simple']],
    ['/handbuch', ['de']],
    ['/handbuch/bilder', ['de']],
    ['/datenschutz', ['de']],
    ['/gibt-es-nicht', ['de', 'en', 'de-simple']],
  ])('%s is there in %j', (path, languages) => {
    expect(pageLanguages(path, reading)).toEqual(languages)
    expect(pageLanguages(path, { ...reading, locale: 'en' })).toEqual(languages)
  })

  it('are said at the head of the page: all three lead somewhere', () => {
    expect(shellView(reading, '/konzept/orte').languages.map(({ lang, href, isTranslated }) => [lang, href, isTranslated])).toEqual([
      ['de', '/konzept/orte', true],
      ['en', '/en/konzept/orte', false],
      ['de-simple', '/leichte-sprache/konzept/orte', true],
    ])
  })
})

describe('a page in another language', () => {
  const english = { ...reading, locale: 'en' } as const

  it('says when parts of it are in German', () => {
    expect(hasGermanParts({ title: 'A', fields: [{ text: 'x' }, { text: { html: 'y', lang: 'de' } }] }, english)).toBe(true)
    expect(hasGermanParts({ title: 'A', fields: [{ text: 'x' }] }, english)).toBe(false)
  })

  it('does not call untranslated what nobody would translate: newspapers, files, notes on changes', () => {
    expect(hasGermanParts({ press: [{ lang: 'de' }], adoption: { download: { lang: 'de' } }, publication: { changes: [{ lang: 'de' }] } }, english)).toBe(false)
  })

  it('is never missed in German itself', () => {
    expect(hasGermanParts({ lang: 'de' }, reading)).toBe(false)
  })
})
