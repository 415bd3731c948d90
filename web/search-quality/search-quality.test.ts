import { expect, it } from 'vitest'
import { indexFor } from '../server/search/search-indexes.ts'
import { demoItems, readDemo } from './demo-reading.ts'
import { isHeldOut, readEnglishQueries, readJudgedQueries } from './judged-queries.ts'
import { askAll, ndcgOf, qualityOf } from './measure.ts'

const queries = readJudgedQueries()

it('has at least 200 judged questions, each once, about documents of the demo', () => {
  const names = new Set(demoItems().map(({ type, key }) => `${type}/${key}`))
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length)
  expect(queries.length).toBeGreaterThanOrEqual(200)
  expect(queries.filter(({ grades }) => Object.keys(grades).length === 0 || Object.keys(grades).some(key => !names.has(key)))).toEqual([])
  expect(queries.filter(isHeldOut).length).toBeGreaterThan(queries.length / 4)
})

it('answers them well, those that were kept back too', async () => {
  const { reading, nameOf } = await readDemo()
  const results = askAll(queries, query => indexFor(reading).find(query, reading).matches.map(({ key }) => nameOf(key)))
  for (const [some, least] of [[results, 0.9], [results.filter(isHeldOut), 0.88]] as const) {
    const { ndcg, withoutResult } = qualityOf(some)
    expect(ndcg).toBeGreaterThanOrEqual(least)
    expect(withoutResult).toBeLessThanOrEqual(0.02)
  }
})

it('answers the same asked in English by other words than the translation has', async () => {
  const { reading: german, nameOf } = await readDemo()
  const reading = { ...german, locale: 'en' as const }
  const questions = readEnglishQueries()
  expect(questions.filter(({ grades }) => Object.keys(grades).length === 0)).toEqual([])
  const { ndcg, withoutResult } = qualityOf(askAll(questions, query => indexFor(reading).find(query, reading).matches.map(({ key }) => nameOf(key))))
  expect(ndcg).toBeGreaterThanOrEqual(0.7)
  expect(withoutResult).toBe(0)
})

it.each([
  [['a', 'b'], 1],
  [['b', 'a'], 0.834],
  [['x', 'a'], 0.4966],
  [[], 0],
])('counts %j as %d of the best order', (found, ndcg) => {
  expect(ndcgOf({ query: '', grades: { a: 3, b: 2 } }, found)).toBeCloseTo(ndcg, 2)
})
