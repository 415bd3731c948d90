import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { staleTranslation } from './stale-translation.ts'

const found = (changedAt: string | null, original: string | null) => staleTranslation(subjectOf('approach', { title: 'Bus on call' }, { locale: 'en', changedAt, original: original === null ? null : { fields: { title: 'Rufbus' }, changedAt: original } }), '2026-01-01')

it('asks about a translation of a text that has changed since', () => {
  expect(found('2025-01-01T10:00:00.000Z', '2025-03-04T10:00:00.000Z')).toEqual([expect.objectContaining({ field: null, severity: 'warning', message: expect.stringContaining('4. März 2025') })])
})

it('is content with a newer translation, one being written, and a document that has no original', () => {
  expect(found('2025-03-04T10:00:00.000Z', '2025-01-01T10:00:00.000Z')).toEqual([])
  expect(found(null, '2025-03-04T10:00:00.000Z')).toEqual([])
  expect(found('2025-01-01T10:00:00.000Z', null)).toEqual([])
})
