import type { DocumentAddress } from '../content/document-address.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orderByTargets } from './publication-order.ts'

const size = 7
const address = (number: number): DocumentAddress => ({ type: 'goal', documentId: `d${number}`, locale: 'de' })
const numberOf = ({ documentId }: DocumentAddress) => Number(documentId.slice(1))
const graph = fc.array(fc.array(fc.nat(size), { maxLength: 4 }), { minLength: size, maxLength: size })

/** From which documents others are reached, over any number of steps. */
function reachesIn(links: readonly (readonly number[])[]): (from: number, to: number) => boolean {
  return (from, to) => {
    const reached = new Set<number>()
    const waiting = [...links[from] ?? []]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (!reached.has(next)) {
        reached.add(next)
        waiting.push(...links[next] ?? [])
      }
    }
    return reached.has(to)
  }
}

it('publishes each document once, and what is pointed to first, except in a circle', () => {
  fc.assert(fc.property(graph, fc.shuffledSubarray([...Array.from({ length: size }).keys()]), (links, items) => {
    const ordered = orderByTargets(items.map(address), from => (links[numberOf(from)] ?? []).map(address)).map(numberOf)
    expect([...ordered].sort()).toEqual([...items].sort())
    const reaches = reachesIn(links.map((targets, from) => items.includes(from) ? targets.filter(target => items.includes(target)) : []))
    for (const from of items) {
      for (const target of links[from] ?? []) {
        if (items.includes(target) && !reaches(target, from))
          expect(ordered.indexOf(target), `${target} before ${from}`).toBeLessThan(ordered.indexOf(from))
      }
    }
  }), { numRuns: 3000 })
})

it('leaves documents that do not know each other in the order in which they were added', () => {
  expect(orderByTargets([3, 1, 2].map(address), () => []).map(numberOf)).toEqual([3, 1, 2])
})
