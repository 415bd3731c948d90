import type { TestItem } from '../../test/reading-of.ts'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { conceptReader } from './plan-reader.ts'

const plan: TestItem = {
  type: 'plan',
  key: 'plan',
  data: {
    title: 'Konzept der Musterregion',
    shortTitle: 'KM 2040',
    region: 'Musterregion',
    horizonYear: 2040,
    adoptedOn: '2017-10-12',
    adoptedBy: 'Kreistag',
    statuses: [{ key: 'ongoing', label: 'in Umsetzung' }],
    timeClasses: [{ key: 'short', label: 'kurzfristig' }, { key: 'long', label: 'langfristig' }],
    priorities: [{ key: 'high', label: 'hoch' }],
    levels: [{ key: 'goal', depth: 1, singular: 'Strategisches Ziel', plural: 'Strategische Ziele' }, { key: 'goal', depth: 2, singular: 'Teilziel', plural: 'Teilziele' }],
  },
}
const items: readonly TestItem[] = [
  plan,
  { type: 'field', key: 'orte', effectiveOn: '2017-10-12', data: { title: 'Lebenswerte Orte', kind: 'field', order: 1, colour: 'amber' } },
  { type: 'field', key: 'raum', data: { title: 'Lebensraum', kind: 'field', order: 2, colour: 'green' } },
  { type: 'field', key: 'digital', data: { title: 'Digitalisierung', kind: 'crossCutting', order: 3, colour: 'blue' } },
  { type: 'goal', key: 'gesundheit', data: { title: 'Gesundheit', code: '1.1', statement: 'Ärztliche Hilfe ist nah.', field: 'orte' } },
  { type: 'goal', key: 'praxen', data: { title: 'Praxen auf dem Land', code: '1.1.1', parent: 'gesundheit', isExample: true } },
  { type: 'approach', key: 'arztbus', data: { title: 'Arztbus', code: '1.1.1.1', order: 1, goal: 'praxen', themes: ['digital', 'unveroeffentlicht'], places: ['parchim'], implementationStatus: 'ongoing', timeClass: 'long', priority: 'verlorenes' } },
  { type: 'approach', key: 'telemedizin', data: { title: 'Telemedizin', order: 2, goal: 'praxen', timeClass: 'short' } },
  { type: 'approach', key: 'feste', data: { title: 'Dorffeste', field: 'orte' } },
  { type: 'approach', key: 'netz', data: { title: 'Schnelle Netze', field: 'digital', themes: ['digital'] } },
  { type: 'place', key: 'parchim', data: { name: 'Parchim', kind: 'municipality' } },
  { type: 'project', key: 'bus', data: { title: 'Ein Bus', kind: 'example', approaches: ['arztbus'], fields: ['raum'] } },
  { type: 'project', key: 'idee', data: { title: 'Eine Idee', kind: 'idea', approaches: ['arztbus'] } },
  { type: 'project', key: 'moor', data: { title: 'Ein Moor', kind: 'example', fields: ['raum'] } },
  { type: 'press-article', key: 'p1', data: { title: 'Der Bus fährt', date: '2018-08-23', datePrecision: 'day', rights: 'quotation', aboutProjects: ['bus'] } },
]
const reader = conceptReader(readingOf(items))

describe('conceptReader', () => {
  it('answers undefined where nothing public stands', () => {
    expect([reader.field('nichts'), reader.goal('arztbus'), reader.approach('gesundheit'), reader.project('')]).toEqual([undefined, undefined, undefined, undefined])
  })

  it('gives an approach its way up, its level by the plan, its neighbours and what it touches', () => {
    const view = reader.approach('arztbus')!
    expect(view.breadcrumb.map(step => 'page' in step ? step.page : step.text)).toEqual(['home', 'concept', 'Lebenswerte Orte', 'Gesundheit', 'Praxen auf dem Land'])
    expect([view.level, view.code, view.colour]).toEqual(['Maßnahme', '1.1.1.1', 'amber'])
    expect([view.previous, view.next?.text]).toEqual([null, 'Telemedizin'])
    expect(view.themes.map(({ text }) => text)).toEqual(['Digitalisierung'])
    expect([view.places, view.projects.map(({ text }) => text), view.press.map(({ title }) => title)]).toEqual([['Parchim'], ['Ein Bus', 'Eine Idee'], ['Der Bus fährt']])
  })

  it('shows terms by the plan\'s lists and leaves out a key they no longer know', () => {
    const view = reader.approach('arztbus')!
    expect([view.status?.label, view.timeClass?.label, view.priority]).toEqual(['in Umsetzung', 'langfristig', null])
    expect([view.isLate, reader.approach('telemedizin')!.isLate, reader.approach('dorffeste')!.isLate]).toEqual([true, false, false])
  })

  it('shows a goal with its statement and everything under it', () => {
    const view = reader.goal('gesundheit')!
    expect([view.level, view.goalsName, view.horizonYear, view.statement?.text]).toEqual(['Strategisches Ziel', 'Teilziele', 2040, 'Ärztliche Hilfe ist nah.'])
    expect(view.goals.map(goal => [goal.level, goal.text, goal.isExample, goal.approaches.length])).toEqual([['Teilziel', 'Praxen auf dem Land', true, 2]])
    expect(view.press.map(({ title }) => title)).toEqual([])
  })

  it('knows the neighbour before as well as the one after', () => {
    expect([reader.approach('telemedizin')!.previous?.text, reader.approach('telemedizin')!.next]).toEqual(['Arztbus', null])
  })

  it('gives a theme the approaches elsewhere that touch it, with their place, apart from its own', () => {
    expect(reader.field('digitalisierung')!.approaches.map(({ text }) => text)).toEqual(['Schnelle Netze'])
    const order = conceptReader(readingOf([...items, { type: 'approach', key: 'z', data: { title: 'Aalverkauf', order: 0, field: 'raum', themes: ['digital'] } }]))
    expect(order.field('digitalisierung')!.touched.map(({ text }) => text)).toEqual(['Arztbus', 'Aalverkauf'])
    expect(reader.field('digitalisierung')!.touched.map(({ text, place }) => [text, place])).toEqual([['Arztbus', ['Lebenswerte Orte', 'Gesundheit', 'Praxen auf dem Land']]])
  })

  it('collects projects and press of everything under a field, and counts by level', () => {
    const view = reader.field('lebenswerte-orte')!
    expect([view.projects.length, view.press.length, view.approaches.map(({ text }) => text)]).toEqual([2, 1, ['Dorffeste']])
    expect(view.counts.map(({ count, name }) => `${count} ${name}`)).toEqual(['1 Strategisches Ziel', '1 Teilziel', '3 Maßnahmen', '1 Projektbeispiel', '1 Projektidee'])
    expect([view.previous, view.next?.text]).toEqual([null, 'Lebensraum'])
    // Of the newest that stands under it, not of the field's own words.
    expect(view.publication).toMatchObject({ date: '1. Januar 2026', machineDate: '2026-01-01', seq: 9 })
  })

  it('takes in projects that belong to a field alone', () => {
    expect(reader.field('lebensraum')!.projects.map(({ text }) => text)).toEqual(['Ein Bus', 'Ein Moor'])
    expect(reader.project('ein-moor')!.breadcrumb.length).toBe(3)
  })

  it('gives a project the place of its first approach and the projects beside it', () => {
    const view = reader.project('ein-bus')!
    expect([view.breadcrumb.length, view.colour, view.next?.text]).toEqual([6, 'amber', 'Eine Idee'])
    expect([view.approaches.map(({ text }) => text), view.fields.map(({ text }) => text)]).toEqual([['Arztbus'], ['Lebensraum']])
  })

  it('shows the whole plan as one tree', () => {
    const view = reader.plan()
    expect([view.title.text, view.fields.map(({ text }) => text), view.themes.map(({ text }) => text)]).toEqual(['Konzept der Musterregion', ['Lebenswerte Orte', 'Lebensraum'], ['Digitalisierung']])
    expect(view.fields[0]!.goals[0]!.goals[0]!.approaches.map(({ text }) => text)).toEqual(['Arztbus', 'Telemedizin'])
    expect(view.adoption).toMatchObject({ date: '12. Oktober 2017', body: 'Kreistag', download: null })
  })

  it('answers with neutral words while no plan is public', () => {
    const view = conceptReader(readingOf(items.slice(1))).plan()
    expect([view.title.text, view.adoption, view.publication, view.fieldsName, view.fields.length]).toEqual(['Entwicklungskonzept', null, null, 'Handlungsfelder', 2])
    expect(conceptReader(readingOf([])).plan().fields).toEqual([])
  })

  it('says in another language which texts are German', () => {
    const english: TestItem = { type: 'field', key: 'raum', locale: 'en', data: { title: 'Living space', kind: 'field', order: 2, colour: 'green' } }
    const inEnglish = conceptReader(readingOf([...items, english], { locale: 'en' }))
    const [german, translated] = [inEnglish.field('lebenswerte-orte')!, inEnglish.plan().fields[1]!]
    expect([german.lang, german.isFallback, german.publication.date]).toEqual(['de', true, '1 January 2026'])
    expect([translated.text, translated.lang, translated.href]).toEqual(['Living space', undefined, '/en/konzept/lebensraum'])
    expect(inEnglish.approach('arztbus')!.status).toMatchObject({ label: 'in Umsetzung', lang: 'de' })
  })
})
