import type { Fields } from '../check.ts'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { pressSource } from './press-source.ts'

const targets = { 'medium/svz': { title: 'Schweriner Volkszeitung', state: 'public', kind: 'daily', editions: ['Parchimer Zeitung'] }, 'medium/bote': { title: 'Landkreisbote', state: 'public', kind: 'own', editions: [] } } as const
const found = (fields: Fields) => pressSource(subjectOf('press-article', { title: 'Artikel', ...fields }, { targets }), '2026-01-01').map(({ code, severity, field }) => `${severity} ${code} ${field}`)

describe('the source of a press article', () => {
  it('names where it appeared', () => {
    expect(found({ date: '23.08.2018' })).toEqual(['warning mediumMissing medium'])
    expect(found({ date: '23.08.2018', medium: 'svz' })).toEqual([])
  })

  it('has a day in a daily and a month in the county\'s own monthly', () => {
    expect(found({ date: '08/2018', medium: 'svz' })).toEqual(['warning dayMissing date'])
    expect(found({ date: '08/2018', medium: 'bote' })).toEqual([])
    expect(found({ date: '23.08.2018', medium: 'bote' })).toEqual(['warning dayOfMonthly date'])
  })

  it('names an edition that the paper has', () => {
    expect(found({ date: '23.08.2018', medium: 'svz', edition: 'Parchimer Zeitung' })).toEqual([])
    expect(found({ date: '23.08.2018', medium: 'svz', edition: 'Parchimer Zeitng' })).toEqual(['warning editionUnknown edition'])
    expect(found({ date: '08/2018', medium: 'bote', edition: 'Sonderausgabe' })).toEqual([])
  })
})
