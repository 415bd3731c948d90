import { expect, it } from 'vitest'
import { comesToWork, isArrival } from './arrival.ts'

it('knows who comes from a list of work', () => {
  expect(isArrival(comesToWork)).toBe(true)
})

it('lets everybody else begin at the top of the page', () => {
  expect([null, undefined, 'kekComesToWork', {}, { from: '/' }, { kekComesToWork: 'yes' }].map(isArrival)).toEqual([false, false, false, false, false, false])
})
