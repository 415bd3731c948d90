import { expect, it } from 'vitest'
import { dayAfterMonths } from './review-day.ts'

it.each([
  ['2026-11-26', 12, '2027-11-26'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %i months is %s', (day, months, later) => {
  expect(dayAfterMonths(day, months)).toBe(later)
})
