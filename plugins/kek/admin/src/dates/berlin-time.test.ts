import { describe, expect, it } from 'vitest'
import { berlinClock, berlinInstant, sayDay, sayMoment } from './berlin-time.ts'

describe('a time in the county', () => {
  it('is an hour ahead of UTC in winter and two in summer', () => {
    expect(berlinInstant('2026-12-03', '08:00')?.toISOString()).toBe('2026-12-03T07:00:00.000Z')
    expect(berlinInstant('2026-07-03', '08:00')?.toISOString()).toBe('2026-07-03T06:00:00.000Z')
  })

  it('is none in the hour that spring leaves out, and the first of two in autumn', () => {
    expect(berlinInstant('2027-03-28', '02:30')).toBeUndefined()
    expect(berlinInstant('2027-03-28', '03:00')?.toISOString()).toBe('2027-03-28T01:00:00.000Z')
    expect(berlinInstant('2026-10-25', '02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })

  it('is none on a day that does not exist', () => {
    expect(berlinInstant('2026-02-30', '08:00')).toBeUndefined()
    expect(berlinInstant('', '08:00')).toBeUndefined()
  })

  it('comes back as it was written', () => {
    expect(berlinClock(new Date('2026-12-03T07:00:00Z'))).toEqual({ day: '2026-12-03', time: '08:00' })
  })
})

describe('an instant in words', () => {
  it('is said as people in the county say it', () => {
    expect(sayDay('2026-11-02T23:30:00Z')).toBe('3. November 2026')
    expect(sayMoment('2026-12-03T07:00:00Z')).toBe('3. Dezember 2026 um 08:00 Uhr')
  })
})
