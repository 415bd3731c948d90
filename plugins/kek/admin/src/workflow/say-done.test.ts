import type { Standing } from './standing.ts'
import { expect, it } from 'vitest'
import { sayDone } from './say-done.ts'

const standing = { pageUrl: 'https://kek.example/presse/radwege', scheduled: { action: 'publish', at: '2026-12-03T07:00:00Z' } } as Standing

it('after publishing the way to the page is shown, where there is one', () => {
  expect(sayDone('publish', standing).link).toEqual({ label: 'Seite ansehen', url: 'https://kek.example/presse/radwege' })
  expect(sayDone('publish', { ...standing, pageUrl: null }).link).toBeUndefined()
  expect(sayDone('submit', standing).link).toBeUndefined()
})

it('what is planned is said with its time', () => {
  expect(sayDone('schedule', standing).message).toBe('Geplant für Donnerstag, 3. Dezember 2026, 8:00 Uhr.')
})
