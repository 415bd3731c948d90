import type { TestItem } from '../../test/reading-of.ts'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { pressReader } from './press-reader.ts'

const base: TestItem['data'] = { title: 'Der Arztbus fährt', medium: 'svz', edition: 'Parchimer Zeitung', date: '2018-08-23', datePrecision: 'day', page: 11, rights: 'licensed', file: 'arztbus.pdf', publisherUrl: 'https://www.svz.de/x', abstract: 'Kurz.' }
const plan: readonly TestItem[] = [
  { type: 'medium', key: 'svz', data: { name: 'Schweriner Volkszeitung', kind: 'daily' } },
  { type: 'field', key: 'orte', data: { title: 'Lebenswerte Orte', kind: 'field' } },
  { type: 'approach', key: 'bus', data: { title: 'Rufbus', field: 'orte', code: '1.1' } },
  { type: 'project', key: 'arztbus', data: { title: 'Arztbus', kind: 'idea' } },
]

function articleWith(data: TestItem['data'], where: Parameters<typeof readingOf>[1] = {}) {
  return pressReader(readingOf([...plan, { type: 'press-article', key: 'a', data: { ...base, ...data } }], where)).pressArticle('der-arztbus-faehrt')
}

describe('pressArticleView', () => {
  it('cites the article and dates it as precisely as it is known', () => {
    expect(articleWith({})).toMatchObject({ text: 'Der Arztbus fährt', citation: 'Schweriner Volkszeitung, Parchimer Zeitung, 23.08.2018, S. 11', date: '23. August 2018', machineDate: '2018-08-23' })
    expect(articleWith({ datePrecision: 'month', date: '2018-08-01' })).toMatchObject({ date: 'August 2018', machineDate: '2018-08' })
    expect(articleWith({ datePrecision: 'year', date: '2018-01-01', page: null, edition: null })).toMatchObject({ citation: 'Schweriner Volkszeitung, 2018', date: '2018', machineDate: '2018' })
  })

  it.each([
    ['own', null, true, false],
    ['licensed', null, true, false],
    ['licensed', '2026-11-22', true, false],
    ['licensed', '2026-11-21', false, true],
    ['linkOnly', null, false, false],
    ['quotation', '2026-11-21', false, false],
  ])('with rights %s until %s: file %s, right ended %s', (rights, rightsUntil, hasFile, hasRightEnded) => {
    const view = articleWith({ rights, rightsUntil })
    expect([view?.download !== null, view?.hasRightEnded]).toEqual([hasFile, hasRightEnded])
    expect(view?.publisherLink).toEqual({ href: 'https://www.svz.de/x', site: 'svz.de' })
  })

  it('has no file where none is there', () => {
    expect(articleWith({ file: null })?.download).toBeNull()
  })

  it('links to nothing that is no web address', () => {
    for (const publisherUrl of ['javascript:alert(1)', 'ftp://x', 'kein Verweis', ''])
      expect(articleWith({ publisherUrl })?.publisherLink).toBeNull()
  })

  it('names the public elements it is about, and only those', () => {
    const view = articleWith({ aboutFields: ['orte', 'geheim'], aboutApproaches: ['bus'], aboutGoals: ['entwurf'], aboutProjects: ['arztbus', 'fehlt'] })
    expect(view?.about.map(({ text, level, href }) => [text, level, href])).toEqual([
      ['Lebenswerte Orte', 'Handlungsfeld', '/konzept/lebenswerte-orte'],
      ['Rufbus', 'Maßnahme', '/ansaetze/rufbus'],
      ['Arztbus', 'Projektidee', '/projekte/arztbus'],
    ])
  })

  it('has its neighbours in the archive', () => {
    const reader = pressReader(readingOf(['2016', '2017', '2018'].map(year => ({ type: 'press-article', key: year, data: { ...base, title: `Jahr ${year}`, date: `${year}-01-01`, datePrecision: 'year' } }))))
    expect(reader.pressArticle('jahr-2017')).toMatchObject({ newer: { title: 'Jahr 2018' }, older: { title: 'Jahr 2016' } })
    expect(reader.pressArticle('jahr-2018')).toMatchObject({ newer: null, older: { title: 'Jahr 2017' } })
    expect(reader.pressArticle('gibt-es-nicht')).toBeUndefined()
  })

  it('marks its language on a page of another', () => {
    expect(articleWith({}, { locale: 'en' })).toMatchObject({ lang: 'de', abstract: { lang: 'de' }, date: '23 August 2018', citation: 'Schweriner Volkszeitung, Parchimer Zeitung, 23.08.2018, p. 11' })
  })
})
