import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { hourInText } from './hour-in-text.ts'

const found = (time: string | null, description: string) => hourInText(subjectOf('event', { title: 'Forum', time, description }), '2026-01-01').map(({ field }) => field)

it('asks about an event that begins at two hours', () => {
  expect(found('18:00', 'Es beginnt um 19 Uhr.')).toEqual(['description'])
  expect(found('18:00', 'Es beginnt um 18.30 Uhr.')).toEqual(['description'])
  expect(found('18:00', 'Es beginnt um 18 Uhr.')).toEqual([])
  expect(found('09:00', 'Ab 9 Uhr, und ab 9:00 Uhr.')).toEqual([])
  expect(found('18:00', 'Einlass ab 17 Uhr, Beginn um 18 Uhr.')).toEqual([])
  expect(found(null, 'Es beginnt um 19 Uhr.')).toEqual([])
})
