import type { TestItem } from '../../test/reading-of.ts'
import { parsePartialDate } from '@kek/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { pressArchiveView } from './press-archive.ts'

/** The first customer's press list as it stood: newest first. */
const customersList = [
  ['Erfahrungsaustausch zwischen den Landkreisen', 'landkreisbote', '09/2018'],
  ['Das soll im Kreis besser werden', 'svz', '23/08/2018'],
  ['Offenes und lebendiges Konzept', 'landkreisbote', '05/2018'],
  ['KEK 2030 geht in die nächste Phase', 'landkreisbote', '12/2017'],
  ['Kreiszukunft jetzt übersichtlich im Netz', 'svz', '28/12/2017'],
  ['Politik ist von heute an messbar', 'svz', '17/10/2017'],
  ['Zukunftsdebatte dreht letzte Runde', 'svz', '07/09/2017'],
  ['Mobilität hoch im Kurs', 'landkreisbote', '08/2017'],
  ['Wenn der Rufbus den Arzt mitbringt', 'svz', '02/08/2017'],
  ['KEK-Online-Forum: Ihre Meinung ist gefragt!', 'landkreisbote', '07/2017'],
] as const

function article(title: string, medium: string, typed: string, more: TestItem['data'] = {}): TestItem {
  const date = parsePartialDate(typed)
  return { type: 'press-article', key: title, data: { title, medium, date: date?.date, datePrecision: date?.precision, rights: 'quotation', ...more } }
}

const plan: readonly TestItem[] = [
  { type: 'medium', key: 'landkreisbote', data: { name: 'Unser Landkreisbote', kind: 'own' } },
  { type: 'medium', key: 'svz', data: { name: 'Schweriner Volkszeitung', kind: 'daily' } },
  { type: 'field', key: 'orte', data: { title: 'Lebenswerte Orte', kind: 'field', order: 1 } },
  { type: 'field', key: 'digital', data: { title: 'Digitalisierung', kind: 'crossCutting', order: 2 } },
  { type: 'goal', key: 'gesundheit', data: { title: 'Gesundheit', field: 'orte' } },
  { type: 'approach', key: 'arztbus', data: { title: 'Arztbus', goal: 'gesundheit', themes: ['digital'] } },
  { type: 'project', key: 'bus', data: { title: 'Ein Bus', kind: 'example', approaches: ['arztbus'] } },
]
const articles = customersList.map(([title, medium, date]) => article(title, medium, date)).reverse()
const reading = readingOf([...plan, ...articles])
const titles = (query: Readonly<Record<string, unknown>>, where = reading) => pressArchiveView(query, where).years.flatMap(({ items }) => items.map(({ title }) => title))

describe('pressArchiveView', () => {
  it('gives the customer\'s list in exactly its order', () => {
    expect(titles({})).toEqual(customersList.map(([title]) => title))
  })

  it('groups by year and counts', () => {
    const view = pressArchiveView({}, reading)
    expect(view.years.map(({ year, items }) => [year, items.length])).toEqual([['2018', 3], ['2017', 7]])
    expect([view.found, view.total, view.isFiltered, view.pagination]).toEqual([10, 10, false, null])
  })

  it('combines filters', () => {
    expect(titles({ jahr: '2017', medium: 'unser-landkreisbote', q: 'mobilitaet' })).toEqual(['Mobilität hoch im Kurs'])
    expect(titles({ jahr: '2018', medium: 'schweriner-volkszeitung' })).toEqual(['Das soll im Kreis besser werden'])
    expect(titles({ jahr: '2018', q: 'Rufbus' })).toEqual([])
    expect(pressArchiveView({ jahr: '1999' }, reading)).toMatchObject({ found: 0, isFiltered: true, notices: [] })
  })

  it('finds the words of a question in any order and place, umlauts spelled either way', () => {
    expect(titles({ q: 'ARZT rufbus' })).toEqual(['Wenn der Rufbus den Arzt mitbringt'])
    expect(titles({ q: 'naechste phase landkreisbote' })).toEqual(['KEK 2030 geht in die nächste Phase'])
  })

  it('finds by topic what is about it directly or through the plan', () => {
    const about = readingOf([...plan, article('Feld', 'svz', '2018', { aboutFields: ['orte'] }), article('Ziel', 'svz', '2017', { aboutGoals: ['gesundheit'] }), article('Ansatz', 'svz', '2016', { aboutApproaches: ['arztbus'] }), article('Projekt', 'svz', '2015', { aboutProjects: ['bus'] }), article('Thema', 'svz', '2014', { aboutFields: ['digital'] }), article('Nichts', 'svz', '2013')])
    expect(titles({ thema: 'lebenswerte-orte' }, about)).toEqual(['Feld', 'Ziel', 'Ansatz', 'Projekt'])
    expect(titles({ thema: 'digitalisierung' }, about)).toEqual(['Thema'])
  })

  it('offers only what there are articles of, with numbers', () => {
    const { filter } = pressArchiveView({ jahr: '2018' }, reading)
    expect(filter.years).toMatchObject([{ value: '2018', count: 3, isChosen: true }, { value: '2017', count: 7, isChosen: false }])
    expect(filter.media.map(({ text, count }) => [text, count])).toEqual([['Schweriner Volkszeitung', 1], ['Unser Landkreisbote', 2]])
    expect(filter.topics).toEqual([])
  })

  it('counts for each choice what it would find beside the others that are chosen, and offers those that find nothing beside them, too', () => {
    const counts = (query: Readonly<Record<string, unknown>>) => {
      const { years, media } = pressArchiveView(query, reading).filter
      return [...years, ...media].map(({ value, count }) => [value, count])
    }
    expect(counts({ jahr: '2018' })).toEqual([['2018', 3], ['2017', 7], ['schweriner-volkszeitung', 1], ['unser-landkreisbote', 2]])
    expect(counts({ medium: 'schweriner-volkszeitung' })).toEqual([['2018', 1], ['2017', 4], ['schweriner-volkszeitung', 5], ['unser-landkreisbote', 5]])
    expect(counts({ q: 'Rufbus' })).toEqual([['2018', 0], ['2017', 1], ['schweriner-volkszeitung', 1], ['unser-landkreisbote', 0]])
    for (const query of [{ jahr: '2018', medium: 'unser-landkreisbote' }, { jahr: '2017', q: 'konzept' }]) {
      const { found, filter } = pressArchiveView(query, reading)
      expect(filter.years.find(({ isChosen }) => isChosen)?.count).toBe(found)
    }
  })

  it('names what does not exist and goes on without it', () => {
    const view = pressArchiveView({ medium: 'new-york-times', thema: 'mond' }, reading)
    expect(view).toMatchObject({ found: 10, isFiltered: false, notices: [{ key: 'medium', value: 'new-york-times' }, { key: 'topic', value: 'mond' }] })
  })

  it('turns pages of 20 and keeps the filters in their addresses', () => {
    const many = readingOf([...plan, ...Array.from({ length: 45 }, (_, index) => article(`Artikel ${index}`, 'svz', `${1 + index % 28}.01.2020`))])
    const first = pressArchiveView({ jahr: '2020' }, many)
    expect([first.found, first.years[0]?.items.length, first.pagination?.last, first.pagination?.previousHref]).toEqual([45, 20, 3, null])
    expect(first.pagination?.nextHref).toBe('/presse?jahr=2020&seite=2')
    const past = pressArchiveView({ jahr: '2020', seite: '9999' }, many)
    expect([past.years[0]?.items.length, past.pagination?.current, past.pagination?.nextHref]).toEqual([5, 3, null])
    expect(past.notices).toEqual([{ key: 'pastEnd', value: '9999' }])
    expect(pressArchiveView({ jahr: '2020', seite: '2' }, many).pagination?.previousHref).toBe('/presse?jahr=2020')
  })

  it('shows the article as a file only while the rights allow it', () => {
    const own = readingOf([article('Eigener', '', '2018', { rights: 'own', file: 'a.pdf' }), article('Fremder', '', '2017', { rights: 'quotation', file: 'b.pdf', publisherUrl: 'https://example.org/b' })])
    const items = pressArchiveView({}, own).years.flatMap(year => year.items)
    expect(items.map(({ download, publisherUrl }) => [download?.format, publisherUrl])).toEqual([['PDF', null], [undefined, 'https://example.org/b']])
  })

  it('answers any query', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('jahr', 'medium', 'thema', 'q', 'seite', 'x'), fc.anything()), (query) => {
      expect(pressArchiveView(query, reading).found).toBeLessThanOrEqual(10)
    }))
  })

  it('is empty while nothing is published', () => {
    expect(pressArchiveView({ jahr: '2018' }, readingOf([]))).toMatchObject({ found: 0, total: 0, years: [], pagination: null })
  })
})
