import { expect, it } from 'vitest'
import { readDays } from './read-days.ts'

it('days run from midnight to midnight in Germany, the last one included, also when the clocks change', () => {
  expect(readDays({ from: '2026-03-29', to: '2026-03-29' })).toEqual({ from: '2026-03-28T23:00:00.000Z', before: '2026-03-29T22:00:00.000Z' })
  expect(readDays({ from: '2026-10-01', to: '2026-10-31' })).toEqual({ from: '2026-09-30T22:00:00.000Z', before: '2026-10-31T23:00:00.000Z' })
  expect(readDays({})).toBeUndefined()
})

it.each([{ from: '2026-02-30', to: '2026-03-01' }, { from: '2026-03-02', to: '2026-03-01' }, { from: '2026-03-02' }, { from: ['2026-03-02'], to: 'x' }])('%j are none', (query) => {
  expect(() => readDays(query)).toThrow('Tage der Form JJJJ-MM-TT')
})
