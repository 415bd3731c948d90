import { median, pairwiseRatios, spread } from '../measure/statistics.ts'

/** What is asked of a row. */
export interface Target {
  /** What of the figures counts: their middle, the smallest, the largest, or the middle of the ratios to what was measured beside. */
  readonly of: 'median' | 'min' | 'max' | 'ratio'
  readonly comparison: 'atLeast' | 'atMost'
  readonly limit: number
}

/** One line of the table with every figure that was measured, in the order of the rounds. */
export interface Row {
  readonly name: string
  readonly unit: string
  readonly figures: readonly number[]
  /** Whether a larger or a smaller figure is the better one. */
  readonly better: 'more' | 'less'
  /** What was measured in turn with it. */
  readonly beside?: { readonly name: string, readonly figures: readonly number[] }
  readonly target?: Target
}

/** Rows that belong together. */
export interface Section {
  readonly title: string
  /** Sentences that say what was done. */
  readonly explanation: readonly string[]
  readonly rows: readonly Row[]
}

/** How many times as good each figure was as the one beside it: above 1 is better, whichever direction is. Empty where nothing stands beside. */
export function ratiosOf({ figures, beside, better }: Row): number[] {
  if (!beside)
    return []
  return better === 'more' ? pairwiseRatios(figures, beside.figures) : pairwiseRatios(beside.figures, figures)
}

/** Whether a row reaches its target; undefined where it has none. */
export function isReached(row: Row): boolean | undefined {
  const { target } = row
  if (!target)
    return undefined
  const value = valueOf(row, target.of)
  return target.comparison === 'atLeast' ? value >= target.limit : value <= target.limit
}

function valueOf(row: Row, of: Target['of']): number {
  switch (of) {
    case 'median': return median(row.figures)
    case 'min': return spread(row.figures).min
    case 'max': return spread(row.figures).max
    case 'ratio': return median(ratiosOf(row))
  }
}
