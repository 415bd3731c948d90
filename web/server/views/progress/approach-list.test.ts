import type { TestItem } from '../../../test/reading-of.ts'
import { expect, it } from 'vitest'
import { readingOf } from '../../../test/reading-of.ts'
import { approachesView } from './approach-list.ts'

const approach = (key: string, data: object): TestItem => ({ type: 'approach', key, data: { title: key, ...data } })
const items: readonly TestItem[] = [
  { type: 'plan', key: 'plan', data: { title: 'Plan', shortTitle: 'Plan', region: 'Kreis', statuses: [{ key: 'ongoing', label: 'läuft' }, { key: 'done', label: 'fertig' }], timeClasses: [{ key: 'short', label: 'bald' }], levels: [{ key: 'field', singular: 'Schwerpunkt', plural: 'Schwerpunkte' }, { key: 'approach', singular: 'Maßnahme', plural: 'Maßnahmen' }] } },
  { type: 'field', key: 'zwei', data: { title: 'Zwei', kind: 'field', order: 2 } },
  { type: 'field', key: 'eins', data: { title: 'Eins', kind: 'field', order: 1 } },
  { type: 'place', key: 'dorf', data: { name: 'Groß Dorf', kind: 'municipality' } },
  approach('C', { field: 'zwei', implementationStatus: 'ongoing', places: ['dorf'] }),
  approach('B', { field: 'eins', implementationStatus: 'done', timeClass: 'short', order: 2 }),
  approach('A', { field: 'eins', implementationStatus: 'ongoing', timeClass: 'short', order: 1 }),
  { type: 'project', key: 'brunnen', data: { title: 'Brunnen', kind: 'example', fields: ['zwei'], places: ['dorf'] } },
]
const reading = readingOf(items)
const titles = (query: object) => approachesView(query as Record<string, unknown>, reading).items.map(({ text }) => text)

it('lists all in the order of the plan, under the plan\'s own name for them', () => {
  expect(titles({})).toEqual(['A', 'B', 'C'])
  expect(approachesView({}, reading)).toMatchObject({ name: 'Maßnahmen', found: { count: 3, name: 'Maßnahmen' }, total: 3, isFiltered: false, place: null, pagination: null })
})

it('combines what is asked', () => {
  expect(titles({ stand: 'ongoing' })).toEqual(['A', 'C'])
  expect(titles({ stand: 'ongoing', feld: 'eins' })).toEqual(['A'])
  expect(titles({ zeit: 'ohne-angabe' })).toEqual(['C'])
  expect(approachesView({ stand: 'done', feld: 'eins' }, reading).found).toEqual({ count: 1, name: 'Maßnahme' })
  expect(titles({ stand: 'done', feld: 'zwei' })).toEqual([])
})

it('offers the same whatever is asked, with the number that each leads to under the rest', () => {
  const offered = (query: Record<string, string>) => approachesView(query, reading).filters.map(({ name, choices }) => [name, ...choices.map(({ value }) => value)])
  expect(offered({})).toEqual([['stand', 'ongoing', 'done'], ['zeit', 'short', 'ohne-angabe'], ['feld', 'eins', 'zwei'], ['ort', 'gross-dorf', 'ohne-angabe']])
  expect(offered({ stand: 'done' })).toEqual(offered({}))
  expect(offered({ stand: 'done', feld: 'zwei', ort: 'gross-dorf' })).toEqual(offered({}))
  const [stand, , feld] = approachesView({ stand: 'done' }, reading).filters
  expect(stand?.choices.map(({ value, count, isChosen }) => [value, count, isChosen])).toEqual([['ongoing', 2, false], ['done', 1, true]])
  expect(feld?.choices.map(({ value, count }) => [value, count])).toEqual([['eins', 1], ['zwei', 0]])
  const wide = approachesView({ stand: 'ongoing' }, reading).filters
  expect(wide.find(({ name }) => name === 'feld')).toMatchObject({ label: 'Schwerpunkt', choices: [{ value: 'eins', text: 'Eins', count: 1 }, { value: 'zwei', text: 'Zwei', count: 1 }] })
})

it('says where nothing is found what to leave out, and how much there is then', () => {
  const { wider } = approachesView({ stand: 'done', feld: 'zwei' }, reading)
  expect(wider).toEqual([
    { name: 'stand', label: null, text: 'fertig', found: { count: 1, name: 'Maßnahme' }, href: '/ansaetze?feld=zwei' },
    { name: 'feld', label: 'Schwerpunkt', text: 'Zwei', found: { count: 1, name: 'Maßnahme' }, href: '/ansaetze?stand=done' },
  ])
  // The other two together find nothing either.
  expect(approachesView({ stand: 'done', feld: 'zwei', zeit: 'short' }, reading).wider.map(({ name }) => name)).toEqual(['feld'])
  expect(approachesView({ stand: 'done' }, reading).wider).toEqual([])
})

it('shows the projects of a place beside its approaches', () => {
  expect(titles({ ort: 'gross-dorf' })).toEqual(['C'])
  expect(approachesView({ ort: 'gross-dorf' }, reading).place).toMatchObject({ name: 'Groß Dorf', projects: [{ text: 'Brunnen' }] })
})

it('says what it could not take, and answers all the same', () => {
  const view = approachesView({ stand: 'vielleicht', ort: ['gross-dorf', 'stadt'], seite: 'x' }, reading)
  expect(view.notices).toEqual([{ key: 'unknown', value: 'vielleicht' }, { key: 'page', value: 'x' }])
  expect(view.found.count).toBe(1)
  expect(approachesView({ seite: '7' }, reading).notices).toEqual([{ key: 'pastEnd', value: '7' }])
})

it('gives 25 on a page and keeps what was asked from page to page', () => {
  const many = readingOf([...items, ...Array.from({ length: 30 }, (_, index) => approach(`M${index}`, { field: 'zwei', implementationStatus: 'done', order: index }))])
  const view = approachesView({ stand: 'done', feld: 'zwei', seite: '2' }, many)
  expect(view.items.length).toBe(5)
  expect(view.pagination).toMatchObject({ current: 2, last: 2, previousHref: '/ansaetze?stand=done&feld=zwei' })
})
