import { describe, expect, it } from 'vitest'
import { paginationOf } from './press-pagination.ts'

describe('paginationOf', () => {
  it('is not there for one page', () => {
    expect(paginationOf(1, 1, String)).toBeNull()
  })

  it('leaves out what is far away', () => {
    expect(paginationOf(10, 20, String)?.pages.map(({ number }) => number)).toEqual([1, 8, 9, 10, 11, 12, 20])
    expect(paginationOf(1, 3, String)).toEqual({
      current: 1,
      last: 3,
      previousHref: null,
      nextHref: '2',
      pages: [{ number: 1, href: '1', isCurrent: true }, { number: 2, href: '2', isCurrent: false }, { number: 3, href: '3', isCurrent: false }],
    })
  })
})
