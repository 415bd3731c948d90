import { expect, it } from 'vitest'
import { contrastOf } from './contrast.ts'

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
] as const)('of %s and %s is what WCAG says, whichever comes first', (a, b, expected) => {
  expect(contrastOf(a, b)).toBeCloseTo(expected, 2)
  expect(contrastOf(b, a)).toBe(contrastOf(a, b))
})
