import type { Fields } from '../check.ts'
import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { translationGaps } from './translation-gaps.ts'

const original = { fields: { title: 'Rufbus', description: 'Ein Bus auf Bestellung.', statusNote: null, milestones: [{ title: 'Start' }], code: '1.1' }, changedAt: '2025-01-01T10:00:00.000Z' }
const found = (fields: Fields, more: object = {}) => translationGaps(subjectOf('approach', fields, { locale: 'en', original, ...more }), '2026-01-01').map(({ field }) => field)

it('asks for the texts that the German document has and this language has not', () => {
  expect(found({ title: 'Bus on call' })).toEqual(['description', 'milestones'])
  expect(found({ title: 'Bus on call', description: 'A bus that comes when called.', milestones: [{ title: 'Start' }] })).toEqual([])
})

it('asks nothing of the German document, or of one without an original', () => {
  expect(found({ title: 'Rufbus' }, { locale: 'de' })).toEqual([])
  expect(found({ title: 'Bus on call' }, { original: null })).toEqual([])
})
