import { expect, it } from 'vitest'
import { isStillHere } from './staying.ts'

it('whoever looks something up in another window is still there, whoever forgets a window is not', () => {
  expect([isStillHere(undefined, 500_000), isStillHere(490_000, 500_000), isStillHere(300_000, 500_000)]).toEqual([true, true, false])
})
