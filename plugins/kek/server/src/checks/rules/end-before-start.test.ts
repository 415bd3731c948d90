import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { endBeforeStart } from './end-before-start.ts'

const found = (date: string, endDate: string | null) => endBeforeStart(subjectOf('plan', { timeline: [{ title: 'Ohne Ende', date: '2014' }, { title: 'Beratung', date, endDate }] }), '2026-01-01').map(({ field, severity }) => `${severity} ${field}`)

it('refuses a span that ends before it begins', () => {
  expect(found('30.01.2017', '29.01.2017')).toEqual(['error timeline.1.endDate'])
  expect(found('30.01.2017', '2016')).toEqual(['error timeline.1.endDate'])
})

it('takes a month and a year to their ends', () => {
  expect(found('30.01.2017', '01/2017')).toEqual([])
  expect(found('30.01.2017', '2017')).toEqual([])
  expect(found('30.01.2017', '30.01.2017')).toEqual([])
  expect(found('30.01.2017', null)).toEqual([])
})
