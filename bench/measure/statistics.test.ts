import fc from 'fast-check'
import { expect, it } from 'vitest'
import { median, pairwiseRatios, quantile, spread } from './statistics.ts'

const figures = fc.array(fc.integer(), { minLength: 1, maxLength: 60 })

it('takes the middle one of an odd number of figures', () => {
  expect(median([9, 1, 5])).toBe(5)
})

it('takes the mean of the two in the middle of an even number', () => {
  expect(median([4, 1, 10, 2])).toBe(3)
})

it('names the 198th of 200 sorted figures as the one below which 99 of 100 lie', () => {
  expect(quantile(Array.from({ length: 200 }, (_, index) => 200 - index), 0.99)).toBe(198)
})

it('refuses to name a quantile of nothing', () => {
  expect(() => quantile([], 0.5)).toThrow('Ohne Messwerte')
})

it('gives a quantile that was measured, and below or at which at least that share lies', () => {
  fc.assert(fc.property(figures, fc.double({ min: 0, max: 1, noNaN: true }), (measured, share) => {
    const value = quantile(measured, share)
    expect(measured).toContain(value)
    expect(measured.filter(figure => figure <= value).length).toBeGreaterThanOrEqual(share * measured.length)
  }))
})

it('gives a spread that does not depend on the order of the figures', () => {
  fc.assert(fc.property(figures, (measured) => {
    const { min, median, max } = spread(measured)
    expect(min).toBe(Math.min(...measured))
    expect(max).toBe(Math.max(...measured))
    expect(min <= median && median <= max).toBe(true)
    expect(spread(measured.toReversed())).toEqual({ min, median, max })
  }))
})

it('compares each figure with the one measured right beside it', () => {
  expect(pairwiseRatios([10, 30], [20, 10])).toEqual([0.5, 3])
})
