import { expect, it } from 'vitest'
import { documentIdOf } from '../../test/import-content.ts'
import { readingOf } from '../../test/reading-of.ts'
import { documentAt } from './document-at.ts'

it('finds the first of two documents that were given one address, and none where there is none', () => {
  const items = ['eins', 'zwei'].map(key => ({ type: 'page', key, data: { title: key, slug: 'gleich', text: key } }) as const)
  const reading = readingOf(items)
  expect([documentAt('page', 'gleich', reading)?.documentId, documentAt('field', 'gleich', reading)]).toEqual([documentIdOf('page', 'eins'), undefined])
})
