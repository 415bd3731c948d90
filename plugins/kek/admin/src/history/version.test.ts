import type { Version } from './version.ts'
import { describe, expect, it } from 'vitest'
import { chosenVersions, explainWho, sayComparison, sayWhat, sayWhen, sayWho } from './version.ts'

const version = (number: number, more: Partial<Version> = {}): Version => ({ version: number, at: '2026-07-04T12:05:00.000Z', by: { id: 1, name: 'Ada Muster' }, originLabel: 'Redaktion', actionLabel: 'geändert', contentHash: 'a', isPublished: false, isApproved: false, ...more })

describe('a saved state', () => {
  it('says when, in the county\'s time, who, and what', () => {
    expect(sayWhen('2026-07-04T12:05:00.000Z')).toBe('04.07.2026, 14:05 Uhr')
    expect([sayWho(version(1)), sayWho(version(1, { by: null }))]).toEqual(['Ada Muster', 'automatisch'])
    expect([explainWho(version(1)), explainWho(version(1, { by: null }))]).toEqual([undefined, expect.stringContaining('keine Person')])
    expect(sayWhat(version(1))).toBe('geändert')
    expect(sayWhat(version(9, { isPublished: true, isApproved: true }))).toBe('geändert, veröffentlicht')
    expect(sayWhat(version(9, { isApproved: true }))).toBe('geändert, freigegeben')
  })
})

describe('the two states that are compared', () => {
  it('are named above the comparison', () => {
    expect(sayComparison({ from: 1, to: 3 })).toBe('Vergleich: Fassung 1 mit Fassung 3')
    expect(sayComparison({ from: 'published', to: 3 })).toBe('Vergleich: veröffentlichte Fassung mit Fassung 3')
  })

  const three = [version(3), version(2), version(1)]

  it('are the newest and the one before it, as long as nobody chose', () => {
    expect(chosenVersions(three, null, null)).toEqual({ from: 2, to: 3 })
    expect(chosenVersions(three, null, '2')).toEqual({ from: 1, to: 2 })
    expect(chosenVersions([version(1)], null, null)).toEqual({ from: 1, to: 1 })
    expect(chosenVersions([], null, null)).toBeUndefined()
  })

  it('are those that were chosen, also backwards', () => {
    expect(chosenVersions(three, '1', '3')).toEqual({ from: 1, to: 3 })
    expect(chosenVersions(three, '3', '1')).toEqual({ from: 3, to: 1 })
    expect(chosenVersions(three, 'published', '2')).toEqual({ from: 'published', to: 2 })
    expect(chosenVersions(three, '9', 'x')).toEqual({ from: 2, to: 3 })
  })
})
