import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordDistance } from './word-distance.ts'

it.each([['rufbus', 'rufbus', 0], ['rufbuss', 'rufbus', 1], ['rufsub', 'rufbus', 2], ['rfubus', 'rufbus', 1], ['tourismus', 'turissmus', 2], ['bahn', 'bank', 2]])('%s and %s: %i', (a, b, distance) => {
  expect(wordDistance(a, b, 3)).toBe(distance)
})

it('says no more than that it is more', () => {
  expect(wordDistance('bus', 'landwirtschaft', 2)).toBe(3)
  expect(wordDistance('abcdefgh', 'hgfedcba', 2)).toBe(3)
})

it('is the same in both directions', () => {
  const word = fc.string({ maxLength: 12, unit: fc.constantFrom(...'abc') })
  fc.assert(fc.property(word, word, (a, b) => wordDistance(a, b, 2) === wordDistance(b, a, 2)))
})
