import type { Quadrant, Swot } from '../../shared/views/concept.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { printDate } from './dates.ts'
import { languageOf } from './words.ts'

/** Reading order: what is there, then what may come. */
const order: readonly Quadrant[] = ['strengths', 'weaknesses', 'opportunities', 'threats']

/** The value that all of them share; null where they differ or have none. */
function shared(values: readonly (string | null)[]): string | null {
  return values.every(value => value === values[0]) ? values[0] ?? null : null
}

/**
 * Strengths, weaknesses, opportunities and threats of a field; null where nothing is recorded.
 * A date or source that all lines share is given once and left out of the lines.
 */
export function swotOf(field: PublicDocument<'field'>, reading: Reading): Swot | null {
  const all = order.flatMap(key => field.content[key])
  if (all.length === 0)
    return null
  const asOf = shared(all.map(item => item.asOf))
  const source = shared(all.map(item => item.source))
  const print = (day: string | null) => day && printDate({ date: day, precision: 'day' }, reading.locale)
  return {
    quadrants: order.map(key => ({
      key,
      items: field.content[key].map(item => ({ text: item.text, asOf: asOf ? null : print(item.asOf), source: source ? null : item.source })),
    })),
    ...languageOf(field, reading),
    asOf: print(asOf),
    source,
  }
}
