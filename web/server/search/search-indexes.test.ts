import type { Reading } from '../views/reading.ts'
import { expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { indexFor, SearchIndexes } from './search-indexes.ts'

it('keeps the indexes of the states that were searched last, in each language, and of no more than two that stand alone', () => {
  const [one, other, third] = [readingOf([]), readingOf([]), readingOf([])] as const
  const [german, english] = [indexFor(one), indexFor({ ...one, locale: 'en' })]
  indexFor(other)
  expect(indexFor(one)).toBe(german)
  expect(indexFor({ ...one, locale: 'en' })).toBe(english)
  const kept = indexFor(other)
  indexFor(third)
  expect(indexFor(other)).toBe(kept)
  expect(indexFor(one)).not.toBe(german)
})

it('keeps those of what is public whatever else is searched', () => {
  const today: Reading = { ...readingOf([]), searchIndexes: new SearchIndexes() }
  const index = indexFor(today)
  for (let count = 0; count < 5; count += 1)
    indexFor(readingOf([]))
  expect(indexFor(today)).toBe(index)
})
