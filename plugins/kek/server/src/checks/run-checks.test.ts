import type { Locale } from '@kek/contract'
import { catalogue, locales, typeNames } from '@kek/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subjectOf } from './fixtures/subject-of.ts'
import { runChecks } from './run-checks.ts'

/** What people have typed half, in places where other things belong. */
const typed = fc.constantFrom<unknown>('23.08.', '2018', '2018-02-31', '9999-99-99', 'Kreistag 10. Oktober 2017', '# A\n[hier](', [null], [{ date: '09/2018', isReached: true }], [{ date: '2018-02-31', endDate: '1' }], ['x'], { id: 1 })

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

it('checks survive whatever a form holds that nobody would save', () => {
  const today = '2026-01-01'
  fc.assert(fc.property(fc.constantFrom(...typeNames), fc.constantFrom(...Object.keys(locales) as Locale[]), fc.infiniteStream(fc.oneof(fc.jsonValue(), typed)), (type, locale, values) => {
    const fields = Object.fromEntries(Object.keys(catalogue[type].attributes).map(name => [name, values.next().value]))
    const subject = { ...subjectOf(type, {}, { locale, original: { fields, changedAt: `${today}T00:00:00.000Z` }, changedAt: '2025-01-01T00:00:00.000Z', placeNames: ['Parchim'] }), fields }
    expect(() => runChecks(subject, today)).not.toThrow()
  }), { numRuns: 500 })
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
