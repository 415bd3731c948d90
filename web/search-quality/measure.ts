import type { JudgedQuery } from './judged-queries.ts'

export interface QueryResult extends JudgedQuery {
  readonly ndcg: number
  /** What was found, best first: type and key. */
  readonly found: readonly string[]
}

export interface Quality {
  readonly queries: number
  /** Mean of nDCG@10. */
  readonly ndcg: number
  /** Share of the questions that have an answer and got none. */
  readonly withoutResult: number
}

const depth = 10
const gain = (grade: number, rank: number) => (2 ** grade - 1) / Math.log2(rank + 2)

/** Normalized discounted cumulative gain of the first ten: 1 where they stand in the best order there is. */
export function ndcgOf({ grades }: JudgedQuery, found: readonly string[]): number {
  const reached = found.slice(0, depth).reduce((sum, key, rank) => sum + gain(grades[key] ?? 0, rank), 0)
  const best = Object.values(grades).sort((a, b) => b - a).slice(0, depth).reduce((sum, grade, rank) => sum + gain(grade, rank), 0)
  return best === 0 ? 1 : reached / best
}

/** Asks every question. @param find gives type and key of what it finds, best first */
export function askAll(queries: readonly JudgedQuery[], find: (query: string) => readonly string[]): QueryResult[] {
  return queries.map((judged) => {
    const found = find(judged.query)
    return { ...judged, found, ndcg: ndcgOf(judged, found) }
  })
}

/** How good the answers are, taken together. */
export function qualityOf(results: readonly QueryResult[]): Quality {
  const count = Math.max(1, results.length)
  return {
    queries: results.length,
    ndcg: results.reduce((sum, { ndcg }) => sum + ndcg, 0) / count,
    withoutResult: results.filter(({ found }) => found.length === 0).length / count,
  }
}
