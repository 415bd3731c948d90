import { momentsOf } from '@kek/contract'
import { HttpRefusal } from '../problem/answer-problem.ts'

/** The moment at which a day begins in Germany; undefined for what is no day. */
function beginningOf(day: string, later = 0): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date))
  if (!(year && Number.isFinite(time)) || new Date(time).toISOString().slice(0, 10) !== day)
    return undefined
  return momentsOf(`${new Date(Date.UTC(Number(year), Number(month) - 1, Number(date) + later)).toISOString().slice(0, 10)}T00:00`)[0]?.toISOString()
}

/**
 * Reads the days of a query, the last one included, as moments: from the first on, before the second.
 * @returns undefined when neither is given
 * @throws HttpRefusal for what is no day
 */
export function readDays({ from, to }: Readonly<Record<string, unknown>>): { readonly from: string, readonly before: string } | undefined {
  if (from === undefined && to === undefined)
    return undefined
  const [first, last] = [beginningOf(String(from)), beginningOf(String(to), 1)]
  if (!first || !last || first >= last)
    throw new HttpRefusal(400, '„from“ und „to“ müssen Tage der Form JJJJ-MM-TT sein, der erste nicht nach dem letzten.')
  return { from: first, before: last }
}
