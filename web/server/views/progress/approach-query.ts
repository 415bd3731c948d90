import type { RawQuery } from '../../../shared/views/press.ts'
import type { ApproachNotice } from '../../../shared/views/progress.ts'
import type { TimelessReading } from '../reading.ts'
import type { Facet, Leaf } from './leaves.ts'
import { readQuestion } from '../../search/words/search-words.ts'
import { pageAddress } from '../addresses.ts'
import { facets, optionsOf } from './leaves.ts'

/** What a reader asks of the list of approaches; a facet that is left out stands for "all". */
export type ApproachQuery = { readonly [facet in Facet]?: string } & {
  /** From 1. */
  readonly seite?: number
}

/** Reads `stand`, `zeit`, `feld`, `ort` and `seite`. Never fails: what there is not is left out and named. */
export function readApproachQuery(raw: RawQuery, reading: TimelessReading): { readonly query: ApproachQuery, readonly notices: readonly ApproachNotice[] } {
  const notices: ApproachNotice[] = []
  const read = (name: string) => readQuestion(raw[name], 60).text
  const chosen = facets.flatMap((facet) => {
    const value = read(facet)
    if (value === '')
      return []
    if (optionsOf(facet, reading).some(option => option.value === value))
      return [[facet, value] as const]
    notices.push({ key: 'unknown', value })
    return []
  })
  const page = read('seite')
  const isPage = /^0{0,3}[1-9]\d{0,5}$/.test(page)
  if (page !== '' && !isPage)
    notices.push({ key: 'page', value: page })
  return { query: { ...Object.fromEntries(chosen), seite: isPage ? Number(page) : 1 }, notices }
}

/** The address of the list that answers this. */
export function approachesAddress(query: ApproachQuery, { locale }: Pick<TimelessReading, 'locale'>): string {
  const asked = new URLSearchParams(facets.flatMap(facet => query[facet] ? [[facet, query[facet]] as [string, string]] : []))
  if (query.seite !== undefined && query.seite > 1)
    asked.set('seite', String(query.seite))
  const base = pageAddress('approaches', locale)
  return asked.size > 0 ? `${base}?${asked}` : base
}

/** Whether an approach is one of those asked for. */
export function isAskedFor(query: ApproachQuery): (leaf: Leaf) => boolean {
  return ({ values }) => facets.every(facet => query[facet] === undefined || values[facet].includes(query[facet]))
}
