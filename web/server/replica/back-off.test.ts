import { expect, it } from 'vitest'
import { backOff } from './back-off.ts'

it('waits longer after each failure, never over five seconds', () => {
  expect([1, 2, 3, 6, 7, 40].map(failures => backOff(failures, 0.999999))).toEqual([100, 200, 400, 3200, 5000, 5000].map(longest => expect.closeTo(longest, 0)))
  expect(backOff(7, 0)).toBe(2500)
})
