import { expect, it } from 'vitest'
import { documentIdOf } from '../../test/import-content.ts'
import { readingOf } from '../../test/reading-of.ts'
import { changeAddress, pageHeldOn } from './state-links.ts'

const bus = (slug: string, effectiveOn: string, locale: 'de' | 'en' = 'de') => ({ type: 'approach' as const, key: 'bus', locale, effectiveOn, data: { title: slug, slug } })
const document = { type: 'approach' as const, documentId: documentIdOf('approach', 'bus') }
const reading = readingOf([bus('alt', '2017-10-12'), bus('zwischen', '2019-05-01'), bus('neu', '2019-05-01'), bus('translated', '2020-01-01', 'en')])

it.each([
  ['2017-10-12', '/stand/2017-10-12/ansaetze/alt'],
  ['2018-01-01', '/stand/2018-01-01/ansaetze/alt'],
  ['2019-05-01', '/stand/2019-05-01/ansaetze/neu'],
  ['2016-01-01', null],
])('on %s the page was found at %s', (day, address) => {
  expect(pageHeldOn(day, document, reading)).toBe(address)
})

it('a translation is found under the address of the German document', () => {
  expect(pageHeldOn('2020-01-01', document, { ...reading, locale: 'en' })).toBe('/stand/2020-01-01/en/ansaetze/neu')
})

it('there is no page on a day on which the document was withdrawn, nor of what has none', () => {
  const gone = readingOf([bus('alt', '2017-10-12')], { withdrawals: [{ type: 'approach', key: 'bus', effectiveOn: '2018-01-01' }] })
  expect(pageHeldOn('2018-06-01', document, gone)).toBeNull()
  expect(pageHeldOn('2018-06-01', { type: 'document', documentId: 'x' }, reading)).toBeNull()
})

it('a change has an address in every language', () => {
  expect([changeAddress(7, 'de'), changeAddress(7, 'en')]).toEqual(['/aenderungen/7', '/en/aenderungen/7'])
})
