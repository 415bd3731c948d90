import type { Pagination } from '../../shared/views/press.ts'

/**
 * Where one can go from a page of a list: the first, the last, and two on either side of the current one.
 * Null where everything is on one page.
 */
export function paginationOf(current: number, last: number, addressOfPage: (page: number) => string): Pagination | null {
  if (last <= 1)
    return null
  const numbers = Array.from({ length: last }, (_, index) => index + 1)
    .filter(number => number === 1 || number === last || Math.abs(number - current) <= 2)
  return {
    current,
    last,
    previousHref: current > 1 ? addressOfPage(current - 1) : null,
    nextHref: current < last ? addressOfPage(current + 1) : null,
    pages: numbers.map(number => ({ number, href: addressOfPage(number), isCurrent: number === current })),
  }
}
