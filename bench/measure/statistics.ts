/** Where the figures of several rounds lie. */
export interface Spread {
  readonly min: number
  readonly median: number
  readonly max: number
}

/** The value below which a share of the figures lies, by nearest rank: always a figure that was measured. @throws RangeError without figures */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined)
    throw new RangeError('Ohne Messwerte gibt es kein Quantil.')
  return value
}

/** The middle figure; of an even number the mean of the two in the middle. @throws RangeError without figures */
export function median(figures: readonly number[]): number {
  const mirrored = figures.map(figure => -figure)
  return (quantile(figures, 0.5) - quantile(mirrored, 0.5)) / 2
}

/** Smallest, middle and largest figure. @throws RangeError without figures */
export function spread(figures: readonly number[]): Spread {
  return { min: quantile(figures, 0), median: median(figures), max: quantile(figures, 1) }
}

/** How many times as large each figure is as the one measured right beside it. */
export function pairwiseRatios(figures: readonly number[], beside: readonly number[]): number[] {
  return figures.flatMap((figure, index) => {
    const other = beside[index]
    return other === undefined ? [] : [figure / other]
  })
}
