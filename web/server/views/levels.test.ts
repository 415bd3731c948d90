import type { TestItem } from '../../test/reading-of.ts'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { levelCount, levelName } from './levels.ts'

const plan = (levels: unknown, locale: TestItem['locale'] = 'de'): TestItem => ({ type: 'plan', key: 'plan', locale, data: { title: 'Plan', shortTitle: 'P', region: 'Landkreis', levels } })
const named = plan([
  { key: 'field', depth: 1, singular: 'Leitbild', plural: 'Leitbilder' },
  { key: 'goal', depth: 1, singular: 'Strategisches Ziel', plural: 'Strategische Ziele' },
  { key: 'goal', depth: 2, singular: 'Teilziel', plural: 'Teilziele' },
])

describe('levelName', () => {
  it('calls levels what the plan calls them, goals by their depth', () => {
    const reading = readingOf([named])
    expect(levelName('field', reading).plural).toBe('Leitbilder')
    expect([1, 2].map(depth => levelName('goal', reading, depth).singular)).toEqual(['Strategisches Ziel', 'Teilziel'])
  })

  it('uses the name of the deepest named level for deeper goals', () => {
    expect(levelName('goal', readingOf([named]), 7).singular).toBe('Teilziel')
  })

  it('has neutral words for what the plan does not name, and while no plan is public', () => {
    expect(levelName('approach', readingOf([named])).singular).toBe('Maßnahme')
    expect(levelName('goal', readingOf([]), 3).plural).toBe('Ziele')
  })

  it('does not put German names into a page of another language', () => {
    expect(levelName('field', readingOf([named], { locale: 'en' })).singular).toBe('Field of action')
    const english = plan([{ key: 'field', depth: 1, singular: 'Guiding idea', plural: 'Guiding ideas' }], 'en')
    expect(levelName('field', readingOf([named, english], { locale: 'en' })).singular).toBe('Guiding idea')
  })
})

it('keeps goals and those under them apart in a language that the plan is not in, where German does', () => {
  for (const [locale, names] of [['en', ['Goals', 'Sub-goals', 'Sub-goals']], ['de-simple', ['Ziele', 'Teil-Ziele', 'Teil-Ziele']]] as const) {
    const reading = readingOf([named], { locale })
    expect([1, 2, 3].map(depth => levelName('goal', reading, depth).plural)).toEqual(names)
  }
  const oneName = plan([{ key: 'goal', depth: 1, singular: 'Ziel', plural: 'Ziele' }])
  expect([1, 2].map(depth => levelName('goal', readingOf([oneName], { locale: 'en' }), depth).plural)).toEqual(['Goals', 'Goals'])
})

describe('levelCount', () => {
  it('chooses the form that fits the number', () => {
    const names = { singular: 'Teilziel', plural: 'Teilziele' }
    expect([0, 1, 2].map(count => levelCount(count, names).name)).toEqual(['Teilziele', 'Teilziel', 'Teilziele'])
  })
})
