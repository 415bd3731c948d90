import { catalogue } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { requiredFields } from './required-fields.ts'

const missing = (...draft: Parameters<typeof subjectOf>) => requiredFields(subjectOf(...draft), '2026-01-01').map(({ field, severity }) => `${severity} ${field}`)

describe('what has to be there', () => {
  it('is named by its field, also inside groups', () => {
    expect(missing('press-article', { title: ' ' })).toEqual(['error title', 'error date'])
    expect(missing('plan', { title: 'Konzept', shortTitle: 'KEK', region: 'Kreis', timeline: [{ title: 'Start', date: '2014' }, { title: 'Ende' }] })).toEqual(['error timeline.1.date'])
    expect(missing('image', { title: 'Bild' })).toEqual(['error file', 'error author'])
  })

  it.each(['field', 'goal', 'approach', 'project', 'page'] as const)('of a %s is its title alone', (type) => {
    expect(missing(type, { title: 'Titel' })).toEqual([])
    expect(missing(type, {})).toEqual(['error title'])
  })

  it('of a press article is title and day: rights are "Nur Quellenangabe" unless somebody says more', () => {
    expect(missing('press-article', { title: 'Titel', date: '2018-09-01' })).toEqual([])
  })

  it('of a translation are its texts alone', () => {
    expect(missing('event', {}, { locale: 'en' })).toEqual(['error title'])
  })

  it('is in no type a field that has a default', () => {
    for (const type of Object.keys(catalogue) as (keyof typeof catalogue)[])
      expect(missing(type, {})).not.toContain('error kind')
  })
})
