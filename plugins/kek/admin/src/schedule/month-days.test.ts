import { describe, expect, it } from 'vitest'
import { isMonth, nameDay, nameMonth, shiftMonth, today, weeksOf } from './month-days.ts'

describe('a month', () => {
  it.each([['2026-02', 5], ['2027-02', 4], ['2026-03', 6], ['2026-10', 5], ['2024-02', 5]])('%s has %i weeks from Monday to Sunday, and each of its days once', (month, count) => {
    const weeks = weeksOf(month)
    expect(weeks).toHaveLength(count)
    for (const week of weeks) {
      expect(week).toHaveLength(7)
      expect(new Date(`${week[0]}T00:00:00Z`).getUTCDay()).toBe(1)
    }
    const days = weeks.flat()
    expect(new Set(days).size).toBe(days.length)
    expect(days.filter(day => day.startsWith(month))).toHaveLength(new Date(Number(month.slice(0, 4)), Number(month.slice(5)), 0).getDate())
  })

  it('follows another, also over the turn of a year', () => {
    expect([shiftMonth('2026-12', 1), shiftMonth('2026-01', -1), shiftMonth('2026-05', 0)]).toEqual(['2027-01', '2025-12', '2026-05'])
  })

  it.each(['2026-13', '2026-1', 'Dezember', null])('is not %s', word => expect(isMonth(word)).toBe(false))

  it('has a name, as its days have', () => {
    expect(nameMonth('2026-12')).toBe('Dezember 2026')
    expect(nameDay('2026-12-01')).toBe('Dienstag, 1. Dezember 2026')
  })
})

it('today is the day in Germany', () => {
  expect(today(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
})
