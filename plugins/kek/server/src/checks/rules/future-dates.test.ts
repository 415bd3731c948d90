import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { futureDates } from './future-dates.ts'

const found = (...draft: Parameters<typeof subjectOf>) => futureDates(subjectOf(...draft), '2026-01-15').map(({ field, severity }) => `${severity} ${field}`)

it.each([
  ['press-article', 'date'],
  ['document', 'date'],
  ['approach', 'statusAsOf'],
  ['plan', 'adoptedOn'],
] as const)('asks about a %s whose %s lies ahead', (type, field) => {
  expect(found(type, { [field]: '2026-01-16' })).toEqual([`warning ${field}`])
  expect(found(type, { [field]: '2026-01-15' })).toEqual([])
})

it('asks about it inside groups too', () => {
  expect(found('field', { title: 'Feld', strengths: [{ text: 'A', asOf: '2025-01-01' }, { text: 'B', asOf: '2062-01-01' }] })).toEqual(['warning strengths.1.asOf'])
})

it('takes an issue of this month and year for what is out', () => {
  expect(found('press-article', { date: '01/2026' })).toEqual([])
  expect(found('press-article', { date: '2026' })).toEqual([])
})

it('lets lie ahead what may: rights, events, milestones', () => {
  expect(found('press-article', { date: '2018', rightsUntil: '2030-01-01' })).toEqual([])
  expect(found('event', { date: '2030' })).toEqual([])
  expect(found('approach', { milestones: [{ title: 'Fertig', date: '2030' }] })).toEqual([])
})
