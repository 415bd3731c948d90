import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { berlinClock, momentsOf, nextExistingTime, showMoment } from './berlin-time.ts'

const hour = 3_600_000
const years = Array.from({ length: 12 }, (_, index) => 2024 + index)
const moment = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2199-12-31T23:59:59Z'), noInvalidDate: true }).map(date => new Date(Math.floor(date.getTime() / 1000) * 1000))

/** The moment at which Germany changes its clocks: 1:00 UTC on the last Sunday of the month. */
function changeIn(year: number, month: 3 | 10): Date {
  const last = new Date(Date.UTC(year, month - 1, 31))
  return new Date(Date.UTC(year, month - 1, 31 - last.getUTCDay(), 1))
}

/** Every minute of the hours around a change. */
function* momentsAround(change: Date): Generator<Date> {
  for (let time = change.getTime() - 5 * hour; time <= change.getTime() + 5 * hour; time += 60_000)
    yield new Date(time)
}

describe('local time and moment', () => {
  it('lead back to each other at any moment; of two moments with the same local time the earlier comes first', () => {
    fc.assert(fc.property(moment, (at) => {
      const found = momentsOf(berlinClock(at)).map(Number)
      expect(found).toContain(at.getTime())
      expect(found).toEqual([...found].sort((a, b) => a - b))
    }), { numRuns: 2000 })
  })

  it.each(years)('fit each other in every minute around both changes of %i', (year) => {
    for (const month of [3, 10] as const) {
      const change = changeIn(year, month)
      for (const at of momentsAround(change)) {
        const isDouble = month === 10 && at.getTime() >= change.getTime() - hour && at.getTime() < change.getTime() + hour
        const found = momentsOf(berlinClock(at)).map(Number)
        expect(found).toContain(at.getTime())
        expect(found).toHaveLength(isDouble ? 2 : 1)
      }
    }
  })

  it.each(years)('have no moment between 2 and 3 in the spring of %i, and two in the autumn', (year) => {
    const spring = changeIn(year, 3).toISOString().slice(0, 10)
    const autumn = changeIn(year, 10)
    for (let minute = 0; minute < 60; minute += 1) {
      const time = `02:${String(minute).padStart(2, '0')}`
      expect(momentsOf(`${spring}T${time}`)).toEqual([])
      expect(nextExistingTime(`${spring}T${time}`)).toBe(`${spring}T03:00`)
      const [first, second, ...more] = momentsOf(`${autumn.toISOString().slice(0, 10)}T${time}`)
      expect([first?.getTime(), second?.getTime(), ...more]).toEqual([autumn.getTime() - hour + minute * 60_000, autumn.getTime() + minute * 60_000])
    }
    expect(momentsOf(`${spring}T01:59:59`)).toEqual([new Date(changeIn(year, 3).getTime() - 1000)])
    expect(momentsOf(`${spring}T03:00`)).toEqual([changeIn(year, 3)])
  })
})

describe('a moment in words', () => {
  it.each([
    ['2026-12-01T07:00:00Z', 'Dienstag, 1. Dezember 2026, 8:00 Uhr'],
    ['2026-07-05T22:05:00Z', 'Montag, 6. Juli 2026, 0:05 Uhr'],
    ['2026-10-25T00:30:00Z', 'Sonntag, 25. Oktober 2026, 2:30 Uhr (Sommerzeit)'],
    ['2026-10-25T01:30:00.250Z', 'Sonntag, 25. Oktober 2026, 2:30 Uhr (Winterzeit)'],
    ['2026-10-25T02:00:00Z', 'Sonntag, 25. Oktober 2026, 3:00 Uhr'],
    ['2026-03-29T01:00:00Z', 'Sonntag, 29. März 2026, 3:00 Uhr'],
  ])('%s: %s', (at, words) => expect(showMoment(at)).toBe(words))
})
