import { describe, expect, it } from 'vitest'
import { SenderLimit } from './sender-limit.ts'

const now = Date.parse('2026-11-26T12:00:00Z')

describe('the limit of a sender', () => {
  it('holds for each on their own, and for each thing on its own', () => {
    const limit = new SenderLimit()
    const take = (what: string, sender: string) => limit.take(what, sender, 2, now)
    expect([take('form', 'a'), take('form', 'a'), take('form', 'a')]).toEqual([true, true, false])
    expect([take('form', 'b'), take('task', 'a')]).toEqual([true, true])
  })

  it('begins anew with the next hour', () => {
    const limit = new SenderLimit()
    expect([0, 59, 60].map(minutes => limit.take('form', 'a', 1, now + minutes * 60_000))).toEqual([true, false, true])
  })

  it('keeps no address', () => {
    const limit = new SenderLimit()
    limit.take('form', '203.0.113.7', 1, now)
    expect(JSON.stringify(Object.values(limit))).not.toContain('203.0.113.7')
  })
})
