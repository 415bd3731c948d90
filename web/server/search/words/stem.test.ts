import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldText } from './search-words.ts'
import { stemOf } from './stem.ts'

const stem = (word: string) => stemOf(foldText(word))

it.each([
  ['Haus', 'Häuser', 'Häusern', 'Hauses'],
  ['Arzt', 'Ärzte', 'Ärzten', 'Ärztin', 'Ärztinnen'],
  ['Radweg', 'Radwege', 'Radwegen', 'Radwegs'],
  ['Förderung', 'fördern', 'Förderungen'],
  ['Beratung', 'beraten', 'Beratungen'],
  ['Sanierung', 'sanieren'],
  ['Museum', 'Museen'],
  ['Praktikum', 'Praktika'],
  ['Bus', 'Busse', 'Bussen'],
  ['Kita', 'Kitas'],
  ['Wald', 'Wälder', 'Waeldern'],
  ['Fachkraft', 'Fachkräfte', 'Fachkräften'],
])('%s has the same stem as its other forms', (first, ...others) => {
  for (const other of others)
    expect([other, stem(other)]).toEqual([other, stem(first)])
})

it.each([['Zeit', 'Zeitung'], ['alt', 'Alter'], ['See', 'sein'], ['neu', 'nun']])('%s and %s are different words', (a, b) => {
  expect(stem(a)).not.toBe(stem(b))
})

it('leaves something of every word', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, unit: fc.constantFrom(...'abcdefghinorstuäöüß0') }), word => stem(word).length > 0))
})
