import { expect, it } from 'vitest'
import { sayCancelled } from './say-cancelled.ts'

it('who cancels is told that the draft is saved, and what has not happened', () => {
  expect(sayCancelled('publish', { isPublic: false })).toBe('Der Entwurf ist gespeichert. Veröffentlicht ist er nicht.')
  expect(sayCancelled('submit', { isPublic: false })).toBe('Der Entwurf ist gespeichert. Zur Freigabe gegeben ist er nicht.')
})

it('of what is public it is said that readers see what they saw', () => {
  expect(sayCancelled('approve-publish', { isPublic: true })).toBe('Der Entwurf ist gespeichert. Veröffentlicht ist er nicht. Die Website zeigt weiter, was vorher veröffentlicht war.')
  expect(sayCancelled('request-changes', { isPublic: true })).toBe('Der Entwurf ist gespeichert. Die Website zeigt weiter, was vorher veröffentlicht war.')
})
