import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** A question with what a citizen would want to find: documents of the demo by type and key, 3 for just the thing, 2 for good, 1 for related. */
export interface JudgedQuery {
  readonly query: string
  readonly grades: Readonly<Record<string, number>>
}

const folder = new URL('judged/', import.meta.url)

/** Every judged question. */
export function readJudgedQueries(): JudgedQuery[] {
  return readdirSync(folder).filter(name => name.endsWith('.json')).sort().flatMap(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as JudgedQuery[])
}

/** Questions that mean what a judged one means, as those ask who read the plan in English: judged alike. */
export function readEnglishQueries(): JudgedQuery[] {
  const judged = new Map(readJudgedQueries().map(({ query, grades }) => [query, grades]))
  const asked = JSON.parse(readFileSync(new URL('judged-in-english/same-questions.json', import.meta.url), 'utf8')) as readonly { readonly query: string, readonly means: string }[]
  return asked.map(({ query, means }) => ({ query, grades: judged.get(means) ?? {} }))
}

/** Whether a question is one of the third that is kept back: nobody looks at it while turning the engine's screws. The question itself decides. */
export function isHeldOut({ query }: JudgedQuery): boolean {
  return (createHash('sha256').update(query).digest()[0] ?? 0) < 85
}
