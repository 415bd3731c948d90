import { describe, expect, it } from 'vitest'
import { barrierState, dueDay, endOfKeeping } from './answer-period.ts'

describe('the time to answer a report', () => {
  it.each([
    ['2026-11-26T12:00:00.000Z', '2027-01-07'],
    // Half past midnight in the county.
    ['2026-11-26T23:30:00.000Z', '2027-01-08'],
    // Summer time begins and ends in between.
    ['2026-03-01T08:00:00.000Z', '2026-04-12'],
    ['2026-09-20T21:59:00.000Z', '2026-11-01'],
  ])('is six weeks: %s → %s', (receivedAt, day) => {
    expect(dueDay(receivedAt)).toBe(day)
  })

  it('is over when its last day is', () => {
    const report = { answeredAt: null, dueOn: '2027-01-07' }
    expect([barrierState(report, '2027-01-07'), barrierState(report, '2027-01-08')]).toEqual(['open', 'overdue'])
    expect(barrierState({ ...report, answeredAt: '2027-02-01T08:00:00.000Z' }, '2027-03-01')).toBe('answered')
  })

  it('is followed by half a year in which the answer can be asked about', () => {
    expect(endOfKeeping(new Date('2027-07-06T12:00:00Z'))).toBe('2027-01-07T12:00:00.000Z')
  })
})
