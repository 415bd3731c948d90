import { expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { sampleItems } from '../../test/sample-items.ts'
import { statusOf } from './terms.ts'

it('a status is known by its place in the plan\'s own list, in every language', () => {
  const reading = readingOf([...sampleItems, { type: 'plan', key: 'plan', locale: 'en', data: { title: 'Plan', shortTitle: 'Plan', region: 'District', statuses: [{ key: 'ongoing', label: 'under way' }, { key: 'done', label: 'completed' }] } }])
  expect(statusOf('done', reading)).toMatchObject({ label: 'umgesetzt', index: 1 })
  expect(statusOf('done', { ...reading, locale: 'en' })).toMatchObject({ label: 'completed', index: 1 })
  expect([null, 'gibt-es-nicht'].map(key => statusOf(key, reading))).toEqual([null, null])
})
