import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { eventState } from './event-state.ts'

const found = (date: string, state?: string) => eventState(subjectOf('event', { title: 'Forum', date, state }), '2026-01-15').map(({ code, severity }) => `${severity} ${code}`)

it('an event that took place does not lie ahead', () => {
  expect(found('2026-01-16')).toEqual(['warning heldInFuture'])
  expect(found('2026-01-15')).toEqual([])
  expect(found('2026-01-16', 'planned')).toEqual([])
})

it('an event that is planned is not over', () => {
  expect(found('2026-01-14', 'planned')).toEqual(['warning plannedInPast'])
  expect(found('01/2026', 'planned')).toEqual([])
  expect(found('Herbst 2025', 'planned')).toEqual(['warning plannedInPast'])
  expect(found('Herbst 2016', 'announced')).toEqual([])
})
