import type { Fields } from '../check.ts'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { unreadableDates } from './unreadable-dates.ts'

const found = (type: 'press-article' | 'approach', fields: Fields) => unreadableDates(subjectOf(type, fields), '2026-01-01').map(({ field, severity, message }) => `${severity} ${field}: ${message}`)

describe('a date that cannot be read', () => {
  it('stops publishing, and says how to write it', () => {
    expect(found('press-article', { date: '31.9.2018' })).toEqual(['error date: „31.9.2018“ ist kein Datum. Bitte so eingeben: 23.08.2018, 09/2018 oder 2018.'])
    expect(found('press-article', { date: '24.9.18' })).toEqual([expect.stringContaining('vier Ziffern')])
  })

  it('is a month where the field wants a day', () => {
    expect(found('approach', { statusAsOf: '10/2026' })).toEqual([expect.stringContaining('hier gehört ein Tag hin')])
    expect(found('press-article', { date: '10/2026' })).toEqual([])
  })

  it('is found inside of groups', () => {
    expect(found('approach', { milestones: [{ title: 'Bau', date: 'bald' }] })).toEqual([expect.stringMatching(/^error milestones\.0\.date: /)])
  })

  it('is not what was left empty or can be read', () => {
    expect(found('press-article', { date: ' ', rightsUntil: '2030-01-01' })).toEqual([])
    expect(found('approach', { statusAsOf: null, milestones: [{ title: 'Bau', date: '2027-09-01', datePrecision: 'month' }] })).toEqual([])
  })
})
