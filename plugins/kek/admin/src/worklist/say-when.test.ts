import { describe, expect, it } from 'vitest'
import { sayDue, sayWhen } from './say-when.ts'

/** 0:30 in the county, 23:30 of the day before in UTC. */
const now = new Date('2026-11-25T23:30:00Z')

describe('a moment', () => {
  it.each([
    ['2026-11-25T23:05:00Z', 'heute, 0:05'],
    ['2026-11-26T15:00:00Z', 'heute, 16:00'],
    ['2026-11-25T22:59:00Z', 'gestern, 23:59'],
    ['2026-11-27T07:00:00Z', 'morgen, 8:00'],
    ['2026-11-23T09:00:00Z', 'vor 3 Tagen'],
    ['2026-11-30T07:00:00Z', 'in 4 Tagen, 8:00'],
    ['2026-11-12T09:00:00Z', 'vor 14 Tagen'],
    ['2026-11-11T09:00:00Z', '11. November 2026'],
    ['2027-02-01T09:00:00Z', '1. Februar 2027'],
  ])('%s is told as %s', (at, words) => expect(sayWhen(at, now)).toBe(words))
})

describe('a day of review', () => {
  it.each([
    ['2026-11-26', 'heute fällig'],
    ['2026-11-25', 'seit gestern fällig'],
    ['2026-11-23', 'seit 3 Tagen fällig'],
    ['2026-10-01', 'fällig seit 1. Oktober 2026'],
    ['2026-11-27', 'morgen fällig'],
    ['2026-12-03', 'in 7 Tagen fällig'],
    ['2026-12-24', 'fällig am 24. Dezember 2026'],
  ])('%s is told as %s', (day, words) => expect(sayDue(day, now)).toBe(words))
})
