import { expect, it } from 'vitest'
import { sayDay, sayMoment } from './say-day.ts'

it('a moment is said by the calendar and the clocks of the county', () => {
  expect(sayDay('2026-11-02T23:30:00Z')).toBe('3. November 2026')
  expect(sayMoment('2026-12-03T07:00:00Z')).toBe('3. Dezember 2026, 8:00 Uhr')
})
