import type { Row } from './row.ts'
import { expect, it } from 'vitest'
import { isReached, ratiosOf } from './row.ts'

const row: Row = { name: 'Startseite', unit: 'Seiten/s', figures: [80, 90, 60], better: 'more' }
const beside = { name: 'bloß', figures: [100, 100, 100] }

it('says nothing of a row without a target', () => {
  expect(isReached(row)).toBeUndefined()
})

it('judges the middle of the figures, not the best or the worst', () => {
  expect(isReached({ ...row, target: { of: 'median', comparison: 'atLeast', limit: 80 } })).toBe(true)
  expect(isReached({ ...row, target: { of: 'median', comparison: 'atLeast', limit: 81 } })).toBe(false)
})

it('judges the largest figure where that is asked', () => {
  expect(isReached({ ...row, target: { of: 'max', comparison: 'atMost', limit: 90 } })).toBe(true)
  expect(isReached({ ...row, target: { of: 'max', comparison: 'atMost', limit: 89 } })).toBe(false)
})

it('judges the smallest figure where that is asked', () => {
  expect(isReached({ ...row, target: { of: 'min', comparison: 'atLeast', limit: 60 } })).toBe(true)
  expect(isReached({ ...row, target: { of: 'min', comparison: 'atLeast', limit: 61 } })).toBe(false)
})

it('judges the ratio pair by pair', () => {
  const compared = { ...row, beside: { name: 'bloß', figures: [100, 300, 60] } }
  expect(ratiosOf(compared)).toEqual([0.8, 0.3, 1])
  expect(isReached({ ...compared, target: { of: 'ratio', comparison: 'atLeast', limit: 0.8 } })).toBe(true)
  expect(isReached({ ...compared, target: { of: 'ratio', comparison: 'atLeast', limit: 0.81 } })).toBe(false)
})

it('calls half the time twice as good', () => {
  expect(ratiosOf({ ...row, better: 'less', figures: [50], beside })).toEqual([2])
})
