import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { horizonInText } from './horizon-in-text.ts'

it('asks about a plan whose name says another year than its field', () => {
  const found = (shortTitle: string) => horizonInText(subjectOf('plan', { title: 'Kreisentwicklungskonzept', shortTitle, horizonYear: 2030, introduction: 'Beschlossen 2017.' }), '2026-01-01').map(({ field }) => field)
  expect(found('KEK 2035')).toEqual(['shortTitle'])
  expect(found('KEK 2030')).toEqual([])
  expect(found('KEK')).toEqual([])
})

it('asks about texts that call the plan by another year', () => {
  const found = (text: string) => horizonInText(subjectOf('page', { title: 'Seite', text }, { plan: { adoptedOn: null, adoptedBy: null, horizonYear: 2030 } }), '2026-01-01').map(({ field }) => field)
  expect(found('Das KEK 2035 nennt drei Felder.')).toEqual(['text'])
  expect(found('Das KEK 2030 nennt drei Felder, die bis 2035 gelten.')).toEqual([])
  expect(found('Vom KEK 2030 zum KEK 2040.')).toEqual([])
})
