import { expect, it } from 'vitest'
import { formatLimit, formatNumber } from './numbers.ts'

it.each([
  [0.8349, '0,83'],
  [9.994, '9,99'],
  [9.996, '10,0'],
  [45.24, '45,2'],
  [99.96, '100'],
  [12482.45, '12.482'],
  [-12.3, '−12,3'],
  [-0.001, '0,00'],
])('writes %d as %s', (figure, text) => {
  expect(formatNumber(figure)).toBe(text)
})

it('writes a limit as it was set', () => {
  expect([0.7, 50, 1000].map(formatLimit)).toEqual(['0,7', '50', '1.000'])
})
