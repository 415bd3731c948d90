import type { Series } from '#shared/views/progress'

type Marked = Pick<Series, 'index' | 'name'>

/** What a pattern is drawn with, in a square of 10 × 10; the ground is there in any case. */
export interface PatternMark {
  readonly path: string
  readonly kind: 'lines' | 'dots' | 'full'
}

/**
 * The patterns of the plan's statuses, in the order of its own list: who tells no colours apart tells patterns apart, and so does a
 * printer. The first is nothing but its ground.
 */
export const patternMarks: readonly (PatternMark | null)[] = [
  null,
  { kind: 'lines', path: 'M-2 2l4-4M0 10L10 0M8 12l4-4' },
  { kind: 'dots', path: 'M2.500 2.500h.01M7.500 7.500h.01' },
  { kind: 'lines', path: 'M2.500 0v10M7.500 0v10' },
  { kind: 'full', path: 'M0 0h10v10H0z' },
  { kind: 'lines', path: 'M0 2.500h10M0 7.500h10' },
  { kind: 'lines', path: 'M0 0l5 5 5-5M0 10l5-5 5 5' },
]

/** Which pattern a status has; a list longer than that of the patterns begins anew. */
export function patternOf(index: number): number {
  return index % patternMarks.length
}

/** The class that gives a series its colours. */
export function seriesClass({ index, name }: Marked): string {
  return name ? `bar__part series-${patternOf(index)}` : 'bar__part series-none'
}

/** The pattern that a series is filled with. */
export function seriesFill({ index, name }: Marked): string {
  return name ? `url(#muster-${patternOf(index)})` : 'url(#muster-leer)'
}
