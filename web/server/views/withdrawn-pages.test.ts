import type { TestItem, TestWithdrawal } from '../../test/reading-of.ts'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { searchView } from '../search/search-view.ts'
import { createSiteReader } from './site-reader.ts'

const items: readonly TestItem[] = [
  { type: 'field', key: 'orte', data: { title: 'Lebenswerte Orte', kind: 'field', colour: 'green' } },
  { type: 'goal', key: 'gesundheit', data: { title: 'Gesundheit', field: 'orte' } },
  { type: 'goal', key: 'praxen', data: { title: 'Praxen auf dem Land', parent: 'gesundheit' } },
  { type: 'approach', key: 'bus', data: { title: 'Rufbus', goal: 'gesundheit', order: 1 } },
  { type: 'approach', key: 'bus', locale: 'en', data: { title: 'Bus on call' } },
  { type: 'approach', key: 'telemedizin', data: { title: 'Telemedizin', goal: 'gesundheit', order: 2 } },
  { type: 'project', key: 'arztbus', data: { title: 'Arztbus', kind: 'example', approaches: ['bus'] } },
  { type: 'press-article', key: 'faehrt', data: { title: 'Der Arztbus fährt', date: '2018-08-23', rights: 'own', file: 'arztbus.pdf', aboutApproaches: ['bus'] } },
  { type: 'press-article', key: 'lizenz', data: { title: 'Nur geliehen', date: '2018-08-24', rights: 'licensed', rightsUntil: '2019-12-31', file: 'lizenz.pdf' } },
  { type: 'page', key: 'hilfe', data: { title: 'Hilfe', text: 'So geht es.', isInFooter: true } },
]
const notice = (type: TestItem['type'], key: string, more: Partial<TestWithdrawal> = {}): TestWithdrawal => ({ type, key, effectiveOn: '2026-11-20', note: 'Überholt', content: { kind: 'notice' }, ...more })
const said = { date: '20. November 2026', machineDate: '2026-11-20', reason: { text: 'Überholt' } }

function siteWith(withdrawals: readonly TestWithdrawal[], locale: 'de' | 'en' = 'de') {
  const reading = readingOf(items, { locale, withdrawals })
  return createSiteReader({ ...reading, locale })
}

describe('the page of what was withdrawn with a notice', () => {
  const all = ([['field', 'orte'], ['goal', 'gesundheit'], ['approach', 'bus'], ['project', 'arztbus'], ['press-article', 'faehrt'], ['page', 'hilfe']] as const).map(([type, key]) => notice(type, key))

  it('can be read, says when and why, and is as old as its content: on pages of every type', () => {
    const site = siteWith(all)
    const pages = [site.field('lebenswerte-orte'), site.goal('gesundheit'), site.approach('rufbus'), site.project('arztbus'), site.pressArticle('der-arztbus-faehrt'), site.page('hilfe')]
    expect(pages.map(page => page?.withdrawal)).toEqual(Array.from({ length: 6 }).fill(said))
    expect(pages.map(page => page?.text)).toEqual(['Lebenswerte Orte', 'Gesundheit', 'Rufbus', 'Arztbus', 'Der Arztbus fährt', 'Hilfe'])
    expect(pages.map(page => page?.publication.machineDate)).not.toContain('2026-11-20')
  })

  it('is in no list, no count, no navigation and no search', () => {
    const site = siteWith(all)
    const lists = JSON.stringify([site.home(), site.plan(), site.pressArchive({}), site.shell('/'), site.goal('praxen-auf-dem-land'), site.approach('telemedizin'), site.documents(), site.process()])
    for (const address of ['/konzept/lebenswerte-orte', '/ziele/gesundheit', '/ansaetze/rufbus', '/projekte/arztbus', '/presse/der-arztbus-faehrt', '/hilfe'])
      expect(lists).not.toContain(`"${address}"`)
    expect([site.plan().fields, site.plan().counts.map(({ count }) => count)]).toEqual([[], []])
    expect(['Rufbus', 'Arztbus', 'Hilfe'].map(word => searchView({ q: word }, readingOf(items, { withdrawals: all })).found)).toEqual([0, 0, 0])
  })

  it('still shows its place and what is public under it, without neighbours', () => {
    const site = siteWith([notice('goal', 'gesundheit')])
    const view = site.goal('gesundheit')
    expect(view).toMatchObject({ colour: 'green', previous: null, next: null, goals: [{ text: 'Praxen auf dem Land' }], approaches: [{ text: 'Rufbus' }, { text: 'Telemedizin' }] })
    expect(view?.breadcrumb.map(step => 'page' in step ? step.page : step.text)).toEqual(['home', 'concept', 'Lebenswerte Orte'])
    expect(siteWith([notice('approach', 'bus')]).approach('rufbus')).toMatchObject({ previous: null, next: null, projects: [{ text: 'Arztbus' }], press: [{ title: 'Der Arztbus fährt' }] })
    expect(siteWith([notice('field', 'orte')]).field('lebenswerte-orte')).toMatchObject({ colour: 'green', goals: [{ text: 'Gesundheit' }], projects: [{ text: 'Arztbus' }] })
    expect(siteWith([notice('press-article', 'faehrt')]).pressArticle('der-arztbus-faehrt')).toMatchObject({ newer: null, older: null })
  })

  it('of a press article gives out the file as long as the right lasts', () => {
    const site = siteWith([notice('press-article', 'faehrt'), notice('press-article', 'lizenz')])
    expect(site.pressArticle('der-arztbus-faehrt')?.download).not.toBeNull()
    expect(site.pressArticle('nur-geliehen')).toMatchObject({ download: null, hasRightEnded: true })
  })

  it('says so without a reason where none was given', () => {
    expect(siteWith([notice('page', 'hilfe', { note: null })]).page('hilfe')?.withdrawal).toMatchObject({ reason: null })
  })
})

describe('a withdrawal with a notice and languages', () => {
  it('of the German text stands above translations too, with the reason in its language', () => {
    expect(siteWith([notice('approach', 'bus')], 'en').approach('rufbus')).toMatchObject({ text: 'Bus on call', withdrawal: { date: '20 November 2026', reason: { text: 'Überholt', lang: 'de' } } })
  })

  it('of a translation stands above that one alone; lists show the German text in its place', () => {
    const withdrawals = [notice('approach', 'bus', { locale: 'en', note: 'Outdated' })]
    expect(siteWith(withdrawals).approach('rufbus')).toMatchObject({ text: 'Rufbus', withdrawal: null, next: { text: 'Telemedizin' } })
    expect(siteWith(withdrawals, 'en').approach('rufbus')).toMatchObject({ text: 'Bus on call', isFallback: false, withdrawal: { reason: { text: 'Outdated' } } })
    expect(siteWith(withdrawals, 'en').goal('gesundheit')?.approaches.map(({ text, lang }) => [text, lang])).toEqual([['Rufbus', 'de'], ['Telemedizin', 'de']])
  })

  it('of a translation for good leaves the German text', () => {
    expect(siteWith([notice('approach', 'bus', { locale: 'en', content: null })], 'en').approach('rufbus')).toMatchObject({ text: 'Rufbus', isFallback: true, withdrawal: null })
  })
})
