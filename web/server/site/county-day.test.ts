import { expect, it } from 'vitest'
import { nextMidnight } from './county-day.ts'

it.each([
  ['2026-01-15T12:00:00Z', '2026-01-15T23:00:00Z'],
  ['2026-07-15T21:59:59Z', '2026-07-15T22:00:00Z'],
  ['2026-07-15T22:00:00Z', '2026-07-16T22:00:00Z'],
  // The clock is put forward on 29 March 2026 and back on 25 October 2026.
  ['2026-03-28T23:30:00Z', '2026-03-29T22:00:00Z'],
  ['2026-10-24T22:30:00Z', '2026-10-25T23:00:00Z'],
])('after %s the next day begins at %s', (now, midnight) => {
  expect(new Date(nextMidnight(Date.parse(now)))).toEqual(new Date(midnight))
})
