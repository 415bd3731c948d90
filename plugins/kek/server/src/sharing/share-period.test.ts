import { describe, expect, it } from 'vitest'
import { endOfPreview, endOfShare, lifeOf } from './share-period.ts'

const now = new Date('2026-11-26T12:00:00.000Z')

describe('the time of a link', () => {
  it('is 14 days when nothing else is wished, and a working day for one\'s own preview', () => {
    expect(endOfShare(undefined, now).toISOString()).toBe('2026-12-10T12:00:00.000Z')
    expect(endOfShare(null, now).toISOString()).toBe('2026-12-10T12:00:00.000Z')
    expect(endOfShare(1, now).toISOString()).toBe('2026-11-27T12:00:00.000Z')
    expect(endOfPreview(now).toISOString()).toBe('2026-11-26T20:00:00.000Z')
  })

  it.each([0, -1, 91, 1.5, '14', Number.NaN, Number.POSITIVE_INFINITY, {}])('%j days are refused with a sentence', (wished) => {
    expect(() => endOfShare(wished, now)).toThrow('1 bis 90 Tage')
  })

  it('ends with its moment, and at once when it was taken back', () => {
    const expiresAt = '2026-11-26T12:00:00.000Z'
    expect(lifeOf({ expiresAt, revokedAt: null }, new Date(now.getTime() - 1))).toBe('open')
    expect(lifeOf({ expiresAt, revokedAt: null }, now)).toBe('expired')
    expect(lifeOf({ expiresAt: '2027-01-01T00:00:00.000Z', revokedAt: expiresAt }, now)).toBe('revoked')
  })
})
