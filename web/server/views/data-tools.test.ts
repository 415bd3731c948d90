import { expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { sampleItems } from '../../test/sample-items.ts'
import { dataTools } from './data-tools.ts'

const addresses = (path: string, query = {}, locale: 'de' | 'en' = 'de') => dataTools(readingOf(sampleItems, { locale }), path, query).map(({ href }) => href)

it.each([
  ['/konzept', ['/konzept.atom', '/daten/plan.json', '/daten']],
  ['/ziele/gesundheit', ['/ziele/gesundheit.atom']],
  ['/presse', ['/presse.atom', '/presse.csv', '/presse.json']],
  ['/prozess', ['/prozess.ics', '/daten/veranstaltungen.csv', '/daten/veranstaltungen.json']],
  ['/bildnachweis', ['/daten/bilder.csv', '/daten/bilder.json']],
  ['/presse/der-arztbus-faehrt', []],
  ['/', []],
])('%s is there as %j too', (path, expected) => {
  expect(addresses(path)).toEqual(expected)
})

it('gives the archive as it was asked for, without the page of it', () => {
  expect(addresses('/presse', { jahr: '2018', q: 'Bus & Bahn', seite: '2', unsinn: 'x' }).slice(1)).toEqual(['/presse.csv?jahr=2018&q=Bus+%26+Bahn', '/presse.json?jahr=2018&q=Bus+%26+Bahn'])
})

it('stays in the language', () => {
  expect(addresses('/presse', {}, 'en')).toEqual(['/en/presse.atom', '/en/presse.csv', '/en/presse.json'])
})
