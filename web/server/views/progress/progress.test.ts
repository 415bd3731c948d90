import type { Amount } from '../../../shared/views/progress.ts'
import type { TestItem } from '../../../test/reading-of.ts'
import type { Reading } from '../reading.ts'
import { slugify } from '@kek/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../test/reading-of.ts'
import { approachesView } from './approach-list.ts'
import { progressGlance, progressView } from './progress.ts'

const statuses = ['planned', 'ongoing', 'done'] as const
const times = ['short', 'long'] as const
const fields = ['Orte', 'Wirtschaft', 'Raum'] as const
const places = ['Parchim', 'Grabow'] as const

const base: readonly TestItem[] = [
  { type: 'plan', key: 'plan', data: { title: 'Plan', shortTitle: 'Plan', region: 'Kreis', statuses: statuses.map(key => ({ key, label: `Stand ${key}` })), timeClasses: times.map(key => ({ key, label: `Zeit ${key}` })), levels: [{ key: 'approach', singular: 'Maßnahme', plural: 'Maßnahmen' }] } },
  ...fields.map((title, order): TestItem => ({ type: 'field', key: title, data: { title, kind: 'field', order, colour: 'green' } })),
  { type: 'field', key: 'Digital', data: { title: 'Digital', kind: 'crossCutting' } },
  { type: 'goal', key: 'Ziel', data: { title: 'Ziel', field: 'Orte' } },
  ...places.map((name, index): TestItem => ({ type: 'place', key: name, data: { name, kind: 'municipality', latitude: 53 + index / 10, longitude: 11 } })),
]

/** An approach: where it stands, how far it is, when it is due, where it works. `null` says nothing; an unknown key is as good as nothing. */
const leaf = fc.record({
  home: fc.constantFrom('Orte', 'Wirtschaft', 'Digital', 'ziel', 'nirgends'),
  status: fc.constantFrom(...statuses, null, 'vergessen'),
  time: fc.constantFrom(...times, null),
  places: fc.subarray([...places]),
})
type Leaf = typeof leaf extends fc.Arbitrary<infer L> ? L : never

const homes: Readonly<Record<Leaf['home'], object>> = { Orte: { field: 'Orte' }, Wirtschaft: { field: 'Wirtschaft' }, Digital: { field: 'Digital' }, ziel: { goal: 'Ziel' }, nirgends: {} }
const itemOf = (one: Leaf, index: number): TestItem => ({ type: 'approach', key: `a${index}`, data: { title: `Maßnahme ${index}`, ...homes[one.home], implementationStatus: one.status, timeClass: one.time, places: one.places } })
const readingWith = (leaves: readonly Leaf[]): Reading => readingOf([...base, ...leaves.map(itemOf)])

/** How many the list at an address says there are, over all its pages. */
function listed({ href }: Amount, reading: Reading): number {
  if (href === null)
    return 0
  const query = Object.fromEntries(new URL(href, 'https://kek.example').searchParams)
  const first = approachesView(query, reading)
  const pages = Array.from({ length: first.pagination?.last ?? 1 }, (_, index) => approachesView({ ...query, seite: String(index + 1) }, reading).items.length)
  expect(first.notices).toEqual([])
  expect(first.found.count).toBe(pages.reduce((sum, count) => sum + count, 0))
  return first.found.count
}

describe('the state of the plan', () => {
  it('has numbers that equal a recount of the leaves, and lists that are as long as they say', () => {
    fc.assert(fc.property(fc.array(leaf, { maxLength: 40 }), (leaves) => {
      const reading = readingWith(leaves)
      const view = progressView(reading)
      const known = (status: string | null) => ([...statuses] as (string | null)[]).includes(status)
      const count = (wanted: (one: Leaf) => boolean) => leaves.filter(wanted).length
      expect(view.all.count).toBe(leaves.length)
      expect(view.series.map(({ name, count }) => [name?.text ?? null, count])).toEqual([
        ...statuses.map(key => [`Stand ${key}`, count(({ status }) => status === key)]),
        ...count(({ status }) => !known(status)) > 0 ? [[null, count(({ status }) => !known(status))]] : [],
      ])
      if (leaves.some(({ time }) => time))
        expect(view.timeClasses.map(row => row.count).reduce((sum, one) => sum + one)).toBe(leaves.length)
      else
        expect(view.timeClasses).toEqual([])
      const inField = (name: string | undefined) => count(({ home }) => name === 'Orte' ? home === 'Orte' || home === 'ziel' : home === (name ?? 'nirgends'))
      expect(view.fields.map(({ name, count }) => [name?.text, count])).toEqual([...fields, ...inField('Digital') > 0 ? ['Digital'] : [], ...inField(undefined) > 0 ? [undefined] : []].map(name => [name, inField(name)]))
      for (const row of [...view.timeClasses, ...view.fields])
        expect(row.parts.reduce((sum, part) => sum + part.count, 0)).toBe(row.count)
      for (const amount of [view.all, ...view.series, ...[...view.timeClasses, ...view.fields].flatMap(row => [row, ...row.parts])])
        expect(listed(amount, reading)).toBe(amount.count)
      for (const place of places)
        expect(view.places.find(({ name }) => name === place)?.counts[0]?.count ?? 0).toBe(count(one => one.places.includes(place)))
    }), { numRuns: 40 })
  })

  it('compares themes where approaches belong to some, and names those that have none', () => {
    const familie: TestItem = { type: 'field', key: 'Familie', data: { title: 'Familie', kind: 'crossCutting', order: 9 } }
    const compared = (...homes: Leaf['home'][]) => {
      const { comparedNames, themesWithout } = progressView(readingOf([...base, familie, ...homes.map((home, index) => itemOf({ home, status: null, time: null, places: [] }, index))]))
      return [comparedNames, themesWithout.map(({ text }) => text)]
    }
    expect(compared('Orte', 'ziel', 'nirgends')).toEqual([['Handlungsfelder'], []])
    expect(compared('Orte', 'Digital')).toEqual([['Handlungsfelder', 'Querschnittsthemen'], ['Familie']])
  })

  it('uses the words of the plan, and says nothing of time where the plan does not', () => {
    const view = progressView(readingWith([{ home: 'Orte', status: 'done', time: null, places: [] }]))
    expect(view.approachesName).toBe('Maßnahmen')
    expect(view.timeClasses).toEqual([])
    expect(view.fields[0]).toMatchObject({ name: { text: 'Orte' }, colour: 'green', pageHref: `/konzept/${slugify('Orte')}`, count: 1 })
  })

  it('has no glance where no approach says how far it is', () => {
    expect(progressGlance(readingWith([{ home: 'Orte', status: null, time: 'short', places: [] }]))).toBeNull()
    expect(progressGlance(readingOf([]))).toBeNull()
    expect(progressGlance(readingWith([{ home: 'Orte', status: 'done', time: null, places: [] }]))?.all).toEqual({ count: 1, href: '/ansaetze' })
  })

  it('is there, if empty, while nothing is published', () => {
    expect(progressView(readingOf([]))).toMatchObject({ all: { count: 0, href: null }, series: [], timeClasses: [], fields: [], places: [], map: null })
  })
})
