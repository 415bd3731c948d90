import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { imageExpiry } from './image-expiry.ts'

const targets = {
  'image/ended': { title: 'Altes Bild', state: 'public', validUntil: '2025-12-31' },
  'image/valid': { title: 'Neues Bild', state: 'public', validUntil: '2026-01-01' },
  'image/free': { title: 'Freies Bild', state: 'public', validUntil: null },
} as const
const found = (...[type, fields]: [Parameters<typeof subjectOf>[0], object]) => imageExpiry(subjectOf(type, { title: 'Titel', ...fields }, { targets }), '2026-01-01').map(({ field }) => field)

it('tells of an image after the last day of its right', () => {
  expect(found('image', { validUntil: '2025-12-31' })).toEqual(['validUntil'])
  expect(found('image', { validUntil: '2026-01-01' })).toEqual([])
  expect(found('image', {})).toEqual([])
})

it('tells whoever uses such an image', () => {
  expect(found('project', { image: 'ended' })).toEqual(['image'])
  expect(found('slide', { image: 'ended' })).toEqual(['image'])
  expect(found('project', { image: 'valid' })).toEqual([])
  expect(found('project', { image: 'free' })).toEqual([])
})
