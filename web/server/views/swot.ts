import type { Quadrant, Swot } from '../../shared/views/concept.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { printDate } from './dates.ts'
import { languageOf } from './words.ts'

/** Reading order: what is there, then what may come. */
const order: readonly Quadrant[] = ['strengths', 'weaknesses', 'opportunities', 'threats']

/** The value that at least half of the lines have; null where there is none. */
function usual(values: readonly (string | null)[]): string | null {
  const counts = Map.groupBy(values, value => value)
  const [value, same] = [...counts].sort((a, b) => b[1].length - a[1].length)[0] ?? [null, []]
  return same.length * 2 >= values.length ? value : null
}

/**
 * Strengths, weaknesses, opportunities and threats of a field; null where nothing is recorded.
 * What most lines have in common is said once; only lines that differ name their own date or source.
 */
export function swotOf(field: PublicDocument<'field'>, reading: Reading): Swot | null {
  const all = order.flatMap(key => field.content[key])
  if (all.length === 0)
    return null
  const asOf = usual(all.map(item => item.asOf))
  const source = usual(all.map(item => item.source))
  const print = (day: string | null) => day && printDate({ date: day, precision: 'day' }, reading.locale)
  return {
    quadrants: order.map(key => ({
      key,
      ...languageOf(field, reading, field.content[key]),
      items: field.content[key].map(item => ({
        text: item.text,
        asOf: item.asOf === asOf ? null : print(item.asOf),
        source: item.source === source ? null : item.source,
      })),
    })),
    asOf: print(asOf),
    source,
  }
}
