import { catalogue, typeNames } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { subjectOf } from './fixtures/subject-of.ts'
import { runChecks } from './run-checks.ts'

describe('the findings', () => {
  it('come in the order of the form, what is about the whole document first', () => {
    const subject = subjectOf('approach', { title: 'scan_1', description: '# A\n\n[hier](/konzept)', milestones: [{ title: '31. Juni' }] }, { locale: 'en', changedAt: '2024-01-01T08:00:00.000Z', original: { fields: {}, changedAt: '2025-01-01T08:00:00.000Z' } })
    expect(runChecks(subject, '2026-01-01').map(({ field }) => field)).toEqual([null, 'title', 'description', 'description', 'milestones.0.title'])
  })

  it('are sentences that say what to do', () => {
    const subject = subjectOf('image', { title: 'IMG_1234.jpg' })
    for (const { message } of runChecks(subject, '2026-01-01'))
      expect(message).toMatch(/Bitte .*\.$/)
  })

  it('name fields that there are', () => {
    for (const type of typeNames) {
      for (const { field } of runChecks(subjectOf(type, {}), '2026-01-01'))
        expect(Object.keys(catalogue[type].attributes)).toContain(field?.split('.')[0])
    }
  })
})

describe('nothing stands in the way of', () => {
  it.each([
    ['press-article', { title: 'Das soll im Kreis besser werden', date: '2018-08-23', rights: 'quotation' }],
    ['press-article', { title: 'Mit PDF, das nicht erscheint', date: '2018-08-23', rights: 'quotation', file: 'a.pdf' }],
    ['press-article', { title: 'Mit altem Recht', date: '2018-08-23', rights: 'licensed', rightsUntil: '2019-01-01', file: 'a.pdf' }],
    ['event', { title: 'Forum', date: '2030-01-01' }],
    ['place', { name: 'Parchim' }],
    ['department', { name: 'Fachdienst' }],
    ['medium', { name: 'Zeitung' }],
    ['document', { title: 'Protokoll' }],
    ['contact', { role: 'Auskunft' }],
    ['slide', { heading: 'Blatt' }],
    ['plan', { title: 'Konzept', shortTitle: 'KEK', region: 'Kreis' }],
    ...(['field', 'goal', 'approach', 'project', 'page'] as const).map(type => [type, { title: 'Titel' }] as const),
  ] as const)('a %s with %j', (type, fields) => {
    expect(runChecks(subjectOf(type, fields), '2026-01-01').filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
