import type { Locale } from '@kek/contract'
import type { Side } from '../views/comparison-sides.ts'
import { compareStates } from '../views/compared-documents.ts'
import { inOrder } from '../views/comparison-sides.ts'

/**
 * More changes than this are too many for one paper. So many fill 130 pages, are set in three seconds and take 460 MB meanwhile, of the
 * gigabyte that a site is promised to run in. Beyond it soon gets worse (4,000 take a minute and a half), anybody may ask, and today's papers wait behind it.
 */
export const mostChanges = 500

/** Whether the comparison of two states can be had as a paper. */
export function fitsOnPaper(from: Side, to: Side, locale: Locale): boolean {
  const [before, after] = inOrder(from, to)
  return compareStates(before.snapshot, after.snapshot, locale).length <= mostChanges
}
