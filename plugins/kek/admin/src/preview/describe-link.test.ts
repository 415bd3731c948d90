import type { ShareLink } from './use-share-links.ts'
import { describe, expect, it } from 'vitest'
import { describeLife, describeOpenings, describeVersion } from './describe-link.ts'

const link: ShareLink = { id: 1, madeAt: '2026-11-26T12:00:00.000Z', madeBy: { name: 'Rita Redaktion' }, version: 7, savedAt: '2026-11-26T11:00:00.000Z', expiresAt: '2026-12-10T12:00:00.000Z', state: 'open', openedCount: 0, lastOpenedAt: null }

describe('a link in words', () => {
  it('says which version it shows', () => {
    expect(describeVersion(link)).toMatch(/^Fassung 7, Entwurf vom 26\. November/)
    expect(describeVersion({ ...link, version: null })).toMatch(/^Entwurf vom 26\. November/)
  })

  it('says how long it may be opened, and who made it', () => {
    expect(describeLife(link)).toMatch(/^gilt bis 10\. Dezember.*, gemacht von Rita Redaktion$/)
    expect(describeLife({ ...link, state: 'expired' })).toMatch(/^abgelaufen am/)
    expect(describeLife({ ...link, state: 'revoked', madeBy: null })).toBe('zurückgenommen')
  })

  it('says how often it was opened', () => {
    expect(describeOpenings(link)).toBe('noch nie geöffnet')
    expect(describeOpenings({ ...link, openedCount: 1, lastOpenedAt: '2026-11-27T08:00:00.000Z' })).toMatch(/^einmal geöffnet, zuletzt 27\. November/)
    expect(describeOpenings({ ...link, openedCount: 12 })).toBe('12 Mal geöffnet')
  })
})
