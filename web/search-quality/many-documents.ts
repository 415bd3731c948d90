import type { ImportItem } from '../test/import-content.ts'

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

/**
 * A plan of many times the size: the texts of a real one, their words mixed and joined to new compounds, so that there are as many different words as
 * that many documents would have.
 * @param items approaches, projects and the like with a title and a text
 */
export function manyDocuments(items: readonly ImportItem[], count: number): ImportItem[] {
  const random = numbers(7)
  const next = (): number => random.next().value as number
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T
  const texts = items.flatMap(({ data }) => [data.title, data.description, data.summary]).filter(text => typeof text === 'string')
  const words = [...new Set(texts.join(' ').match(/\p{L}{3,}/gu))]
  const nouns = words.filter(word => /^\p{Lu}\p{Ll}{3,9}$/u.test(word))
  const word = (): string => next() < 0.08 ? `${pick(nouns)}${pick(nouns).toLowerCase()}` : pick(words)
  const sentence = (length: number): string => Array.from({ length }, word).join(' ')
  return Array.from({ length: count }, (_, number): ImportItem => ({
    type: 'approach',
    key: `ansatz-${number}`,
    data: { title: sentence(5), slug: `ansatz-${number}`, description: `${sentence(60)}. ${pick(texts)}` },
  }))
}
