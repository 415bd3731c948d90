import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { impossibleDays } from './impossible-days.ts'

const found = (text: string) => impossibleDays(subjectOf('page', { title: 'Seite', text }), '2026-01-01').map(({ severity, field }) => `${severity} ${field}`)

it.each(['am 31.02.2018', 'am **30. Februar**', 'am 31. April 2019', 'am 29.02.2018'])('„%s“ is in no calendar', (text) => {
  expect(found(text)).toEqual(['error text'])
})

it.each(['am 31.02.', 'am 5.13.2018', 'am 08/23/2018', 'am 45.10.2018'])('„%s“ is asked about: it may be something else', (text) => {
  expect(found(text)).toEqual(['warning text'])
})

it.each(['am 29.02.2020', 'am 29. Februar', 'Az. 45.13.2018', 'Drucksache 31.02.2018', 'Ziel 3.31.2', 'am 12.10.2017'])('„%s“ is fine', (text) => {
  expect(found(text)).toEqual([])
})

it('says what is wrong with it', () => {
  const message = (text: string) => impossibleDays(subjectOf('page', { title: 'Seite', text }), '2026-01-01')[0]?.message
  expect(message('31. April')).toContain('Dieser Monat hat 30 Tage.')
  expect(message('08/23/2018')).toContain('vertauscht')
  expect(message('1.14.2018')).toContain('vertauscht')
  expect(message('1.40.2018')).toContain('zwölf Monate')
})

it('is found inside groups too', () => {
  expect(impossibleDays(subjectOf('approach', { title: 'Ansatz', milestones: [{ title: 'Gut' }, { title: 'Fertig am 31. Juni' }] }), '2026-01-01')).toMatchObject([{ field: 'milestones.1.title' }])
})
