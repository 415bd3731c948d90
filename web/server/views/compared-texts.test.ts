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

  it('has facts in German, and what came in their language', () => {
    expect(inEnglish(goal(then, { title: 'Alt', code: '1' }), goal(later, { title: 'Alt', code: '2' }))).toMatchObject([{ changes: [['code', '1', '2', 'de']] }])
    const field: TestItem = { type: 'field', key: 'x', effectiveOn: then, data: { title: 'Feld', slug: 'x' } }
    expect(inEnglish(field, goal(later, { title: 'Ziel', statement: 'Ein Arzt.' }), goal(later, { title: 'Goal', statement: 'A doctor.' }, 'en')))
      .toMatchObject([{ op: 'added', changes: [['statement', null, 'A doctor.', undefined]] }])
  })
})
