import { HttpRefusal } from '../problem/answer-problem.ts'

export interface ChangesQuery {
  readonly after: number
  readonly wait: number
  readonly limit: number
}

function wholeNumber(name: string, value: unknown, { standard, min, max }: { standard: number, min: number, max: number }): number {
  if (value === undefined)
    return standard
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= min && number <= max))
    throw new HttpRefusal(400, `Der Wert von „${name}“ muss eine ganze Zahl von ${min} bis ${max} sein.`)
  return number
}

/**
 * Reads the query of `changes`: `after` (an entry's number), `wait` (seconds, up to 30), `limit` (entries, up to 1000).
 * @throws HttpRefusal naming the first value that does not fit.
 */
export function readChangesQuery(query: Readonly<Record<string, unknown>>): ChangesQuery {
  return {
    after: wholeNumber('after', query.after, { standard: 0, min: 0, max: 2_147_483_647 }),
    wait: wholeNumber('wait', query.wait, { standard: 0, min: 0, max: 30 }),
    limit: wholeNumber('limit', query.limit, { standard: 1000, min: 1, max: 1000 }),
  }
}
