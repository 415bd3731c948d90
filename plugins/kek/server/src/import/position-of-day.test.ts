import { describe, expect, it } from 'vitest'
import { findPositionOfDay } from './position-of-day.ts'

const lines = (...entries: readonly (readonly [string, string])[]) => entries.map(([documentId, effectiveOn], index) => ({ seq: index + 1, effectiveOn, type: 'page' as const, documentId, locale: 'de' as const }))

describe('the position of a day', () => {
  it('is the last entry of that day where the ledger reads like a history', () => {
    expect(findPositionOfDay(lines(['a', '2017-10-12'], ['b', '2017-10-12'], ['a', '2018-08-31']), '2017-10-12')).toEqual({ seq: 2 })
  })

  it('stays where it was when an earlier state was corrected since', () => {
    expect(findPositionOfDay(lines(['a', '2017-10-12'], ['b', '2018-08-31'], ['a', '2017-10-12']), '2017-10-12')).toEqual({ seq: 1 })
  })

  it.each([
    ['people had published before', lines(['a', '2026-11-26'], ['b', '2017-10-12'])],
    ['something of that day came after something later', lines(['a', '2017-10-12'], ['x', '2026-11-26'], ['b', '2017-10-12'])],
    ['nothing is in the ledger', lines()],
  ])('is nowhere where %s: the reason says so', (_, entries) => {
    expect(findPositionOfDay(entries, '2017-10-12')).toEqual({ reason: expect.stringContaining('12.10.2017') })
  })
})
