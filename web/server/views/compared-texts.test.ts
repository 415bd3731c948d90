import type { TestItem } from '../../test/reading-of.ts'
import { describe, expect, it } from 'vitest'
import { stateOf } from '../../test/reading-of.ts'
import { compareStates } from './compared-documents.ts'

const goal = (day: string, data: TestItem['data'], locale?: 'en'): TestItem => ({ type: 'goal', key: 'a', effectiveOn: day, data: { slug: 'a', ...data }, ...locale ? { locale } : {} })
const then = '2017-10-12'
const later = '2019-01-01'

/** How the states of both days differ for a reader of English. */
function inEnglish(...items: readonly TestItem[]) {
  const state = stateOf(items)
  const before = state.past.asOf(then)
  return before ? compareStates(before, state.snapshot, 'en').map(({ op, isReworded, changes }) => ({ op, isReworded, changes: changes.map(({ field, before: old, after: now, lang }) => [field, old, now, lang]) })) : undefined
}

describe('a comparison for readers of another language', () => {
  it('is one of the texts in their language where both states have them', () => {
    expect(inEnglish(goal(then, { title: 'Alt' }), goal(then, { title: 'Old' }, 'en'), goal(later, { title: 'Neu' }), goal(later, { title: 'New' }, 'en')))
      .toEqual([{ op: 'changed', isReworded: true, changes: [['title', 'Old', 'New', undefined]] }])
  })

  it('is one of the German texts, and says so, where one state has no other', () => {
    expect(inEnglish(goal(then, { title: 'Alt' }), goal(later, { title: 'Neu' }), goal(later, { title: 'New' }, 'en')))
      .toEqual([{ op: 'changed', isReworded: true, changes: [['title', 'Alt', 'Neu', 'de']] }])
  })

  it('is decided text by text', () => {
    expect(inEnglish(goal(then, { title: 'Alt', statement: 'Ein Arzt.' }), goal(then, { title: 'Old' }, 'en'), goal(later, { title: 'Neu', statement: 'Zwei Ärzte.' }), goal(later, { title: 'New', statement: 'Two doctors.' }, 'en')))
      .toMatchObject([{ changes: [['title', 'Old', 'New', undefined], ['statement', 'Ein Arzt.', 'Zwei Ärzte.', 'de']] }])
  })

  it('loses no change that nobody has translated yet', () => {
    expect(inEnglish(goal(then, { title: 'Alt' }), goal(then, { title: 'Same' }, 'en'), goal(later, { title: 'Neu' })))
      .toMatchObject([{ changes: [['title', 'Alt', 'Neu', 'de']] }])
  })

  it('tells of a translation that was reworded alone, and of none that only came', () => {
    expect(inEnglish(goal(then, { title: 'Alt' }), goal(then, { title: 'Old' }, 'en'), goal(later, { title: 'Older' }, 'en')))
      .toMatchObject([{ isReworded: true, changes: [['title', 'Old', 'Older', undefined]] }])
    expect(inEnglish(goal(then, { title: 'Alt' }), goal(later, { title: 'Old' }, 'en'))).toEqual([])
  })

  it('has the number of a text as it stands, and what came in their language', () => {
    expect(inEnglish(goal(then, { title: 'Alt', code: '1' }), goal(later, { title: 'Alt', code: '2' }))).toMatchObject([{ changes: [['code', '1', '2', 'de']] }])
    const field: TestItem = { type: 'field', key: 'x', effectiveOn: then, data: { title: 'Feld', slug: 'x' } }
    expect(inEnglish(field, goal(later, { title: 'Ziel', statement: 'Ein Arzt.' }), goal(later, { title: 'Goal', statement: 'A doctor.' }, 'en')))
      .toMatchObject([{ op: 'added', changes: [['statement', null, 'A doctor.', undefined]] }])
  })

  it('tells facts and what fields are called in their language, in German where a word of it is missing', () => {
    const approach = (day: string, data: TestItem['data']): TestItem => ({ type: 'approach', key: 'b', effectiveOn: day, data: { title: 'Arzt', slug: 'b', ...data } })
    const told = (facts: TestItem['data'], ...more: readonly TestItem[]) => {
      const state = stateOf([...more, approach(then, {}), approach(later, facts)])
      const before = state.past.asOf(then)
      return before && compareStates(before, state.snapshot, 'en').filter(({ type }) => type === 'approach').flatMap(({ changes }) => changes.map(({ label, labelLang, after, lang }) => [label, labelLang, after, lang]))
    }
    const term = (label: string) => ({ key: 'ongoing', label, explanation: null })
    const plan: TestItem = { type: 'plan', key: 'plan', effectiveOn: then, data: { title: 'Plan', shortTitle: 'P', region: 'Landkreis', statuses: [term('läuft')] } }
    const english: TestItem = { type: 'plan', key: 'plan', locale: 'en', effectiveOn: then, data: { title: 'Plan', shortTitle: 'P', region: 'Landkreis', statuses: [term('under way')] } }
    const facts = { implementationStatus: 'ongoing', statusAsOf: '2018-10-12', isExample: true }
    expect(told(facts, plan, english)).toEqual([['State of implementation', undefined, 'under way', undefined], ['As of', undefined, '12 October 2018', undefined], ['Example content', undefined, 'Yes', undefined]])
    expect(told(facts, plan)?.[0]).toEqual(['State of implementation', undefined, 'läuft', 'de'])
    const [goalItem, translation] = [{ type: 'goal', key: 'c', effectiveOn: then, data: { title: 'Ziel', slug: 'c' } }, { type: 'goal', key: 'c', locale: 'en', effectiveOn: then, data: { title: 'Goal' } }] as const
    expect(told({ goal: 'c' }, goalItem, translation)).toEqual([['Goal', undefined, 'Goal', undefined]])
    expect(told({ goal: 'c' }, goalItem)).toEqual([['Goal', undefined, 'Ziel', 'de']])
  })

  it('names what is inside a list in the language of the list', () => {
    const field = (day: string, asOf: string, locale?: 'en'): TestItem => ({ type: 'field', key: 'x', effectiveOn: day, ...locale ? { locale } : {}, data: { title: 'X', slug: 'x', strengths: [{ text: locale ? 'Lakes' : 'Seen', asOf, source: null }] } })
    const inner = (items: readonly TestItem[]) => {
      const state = stateOf(items)
      const before = state.past.asOf(then)
      return before && compareStates(before, state.snapshot, 'en')[0]?.changes.map(({ label, lang, items: parts }) => [label, lang, parts?.[0]?.label, parts?.[0]?.changes?.map(({ label: name, after }) => [name, after])])
    }
    expect(inner([field(then, '2016-05-01'), field(later, '2018-05-01')])).toEqual([['Strengths', 'de', 'Seen', [['Stand', '1. Mai 2018']]]])
    expect(inner([field(then, '2016-05-01'), field(then, '2016-05-01', 'en'), field(later, '2018-05-01'), field(later, '2018-05-01', 'en')])).toEqual([['Strengths', undefined, 'Lakes', [['State', '1 May 2018']]]])
  })
})
