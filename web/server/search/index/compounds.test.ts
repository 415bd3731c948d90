import { expect, it } from 'vitest'
import { compoundWeight, partsOf } from './compounds.ts'

const known = new Set(['nah', 'verkehr', 'plan', 'rad', 'weg', 'wege', 'konzept', 'bus', 'linie', 'schul', 'aus', 'ein', 'kauf'])
const isKnown = (base: string) => known.has(base)

it.each([
  ['nahverkehr', 'verkehr', 0.7],
  ['verkehrsplan', 'verkehr', 0.65],
  ['nahverkehrsplan', 'verkehr', 0.5],
  ['buslinie', 'bus', 0.65],
  ['bushaltestelle', 'bus', 0.2],
  ['ausbusch', 'bus', 0],
  ['paradies', 'rad', 0],
])('%s answers "%s" by %d', (word, part, weight) => {
  expect(compoundWeight(word, part, isKnown)).toBe(weight)
})

it.each([
  ['nahverkehrsplan', ['nah', 'verkehr', 'plan']],
  ['radwegekonzept', ['rad', 'wege', 'konzept']],
  ['fernverkehrsplan', ['verkehr', 'plan']],
  ['plan', []],
  ['xylophon', []],
])('%s is put together from %j', (word, parts) => {
  expect(partsOf(word, isKnown)).toEqual(parts)
})
