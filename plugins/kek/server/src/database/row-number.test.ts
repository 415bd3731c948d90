import { expect, it } from 'vitest'
import { isRowNumber, readRowNumber } from './row-number.ts'

it('takes the number in an address for a row, and everything else for none', () => {
  expect(['7', '2147483647', '2147483648', '99999999999', '-1', '1.5', '1e3', 'NaN', '', undefined].map(readRowNumber)).toEqual([7, 2_147_483_647, 0, 0, 0, 0, 0, 0, 0, 0])
})

it('knows what no column of whole numbers can hold', () => {
  expect([0, 7, 1.5, -1, 2 ** 31, Number.NaN, Number.POSITIVE_INFINITY, '7', null].map(isRowNumber)).toEqual([true, true, false, false, false, false, false, false, false])
})
