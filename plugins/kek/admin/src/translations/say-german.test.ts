import { expect, it } from 'vitest'
import { sayGerman } from './say-german.ts'

it('says how a translation stands beside its German text', () => {
  expect(sayGerman({ isStale: true, changedAt: '2026-11-25T23:30:00.000Z' })).toBe('Der deutsche Text ist am 26. November 2026 geändert worden, nach dieser Übersetzung. Bitte gleichen Sie beide ab.')
  expect(sayGerman({ isStale: false, changedAt: '2026-11-25T23:30:00.000Z' })).toBe('Die Übersetzung ist so neu wie der deutsche Text.')
  expect(sayGerman({ isStale: false, changedAt: null })).toMatch(/nicht veröffentlicht/)
})
