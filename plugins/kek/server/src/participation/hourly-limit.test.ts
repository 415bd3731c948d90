import { describe, expect, it } from 'vitest'
import { HourlyLimit } from './hourly-limit.ts'

const start = Date.parse('2026-11-26T12:00:00Z')
const minute = 60_000

describe('the limit of an hour', () => {
  it('lets so many through, and then nobody', () => {
    const limit = new HourlyLimit(3)
    expect([1, 2, 3, 4, 5].map(() => limit.take(start))).toEqual([true, true, true, false, false])
  })

  it('begins anew with the next hour', () => {
    const limit = new HourlyLimit(1)
    expect([0, 59, 60, 61, 119, 120].map(minutes => limit.take(start + minutes * minute))).toEqual([true, false, true, false, false, true])
  })
})
