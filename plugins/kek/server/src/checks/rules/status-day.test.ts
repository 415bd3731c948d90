import type { Fields } from '../check.ts'
import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { statusDay } from './status-day.ts'

const published = { implementationStatus: 'planned', statusAsOf: '2025-03-01' }
const found = (fields: Fields, before: Fields | null = published) => statusDay(subjectOf('approach', { ...published, ...fields }, { published: before }), '2026-01-15').map(({ field, severity }) => `${severity} ${field}`)

it('a changed status asks for its own day', () => {
  expect(found({ implementationStatus: 'ongoing' })).toEqual(['warning statusAsOf'])
  expect(found({ implementationStatus: null })).toEqual(['warning statusAsOf'])
  expect(found({ implementationStatus: 'ongoing', statusAsOf: '2026-01-10' })).toEqual([])
})

it('nothing is asked where the status is the same, has no day, or changes twice on one day', () => {
  expect(found({ statusAsOf: '2025-03-01' })).toEqual([])
  expect(found({ implementationStatus: 'ongoing', statusAsOf: null })).toEqual([])
  expect(found({ implementationStatus: 'ongoing', statusAsOf: '2026-01-15' }, { ...published, statusAsOf: '2026-01-15' })).toEqual([])
})

it('nothing is asked of what was never public', () => {
  expect(found({ implementationStatus: 'ongoing' }, null)).toEqual([])
})
