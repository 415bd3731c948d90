import { expect, it } from 'vitest'
import { shownDocument } from './shown-document.ts'

it('a saved document of ours has a preview, in its language', () => {
  expect(shownDocument({ model: 'plugin::kek.approach', document: { documentId: 'a1', locale: 'en', updatedAt: '2026-11-26' } })).toEqual({ path: '/documents/plugin::kek.approach/a1', locale: 'en', savedAt: '2026-11-26' })
  expect(shownDocument({ model: 'plugin::kek.image', document: { documentId: 'a1', locale: null } })).toMatchObject({ locale: 'de' })
})

it('what was never saved, and what is not ours, has none', () => {
  expect(shownDocument({ model: 'plugin::kek.approach' })).toBeUndefined()
  expect(shownDocument({ model: 'plugin::kek.approach', document: { title: 'Neu' } })).toBeUndefined()
  expect(shownDocument({ model: 'plugin::users-permissions.user', document: { documentId: 'a1' } })).toBeUndefined()
})
