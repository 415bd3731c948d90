import type { Series } from '#shared/views/progress'

type Marked = Pick<Series, 'index' | 'name'>
/** As many patterns as `ProgressPatterns.vue` draws; a longer list of statuses begins anew. */
const patterns = 7

/** The class that gives a series its colours. */
export function seriesClass({ index, name }: Marked): string {
  return name ? `bar__part series-${index % patterns}` : 'bar__part series-none'
}

/** The pattern that a series is filled with. */
export function seriesFill({ index, name }: Marked): string {
  return name ? `url(#muster-${index % patterns})` : 'url(#muster-leer)'
}
