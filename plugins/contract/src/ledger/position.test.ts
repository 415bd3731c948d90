import { describe, expect, it } from 'vitest'
import { positionOfDay } from './position.ts'

const entries = ['2015-11-01', '2017-10-12', '2017-10-12', '2018-08-31', '2017-10-12'].map((effectiveOn, index) => ({ seq: index + 1, effectiveOn }))

describe('where a ledger stood at the end of a day', () => {
  it.each([
    ['2014-01-01', 0],
    ['2015-11-01', 1],
    ['2016-05-05', 1],
    ['2017-10-12', 3],
    ['2018-08-30', 3],
    ['2018-08-31', 5],
    ['2026-01-01', 5],
  ])('%s: entry %i', (day, seq) => {
    expect(positionOfDay(entries, day)).toBe(seq)
  })

  it('in an empty ledger is nowhere', () => {
    expect(positionOfDay([], '2026-01-01')).toBe(0)
  })
})
