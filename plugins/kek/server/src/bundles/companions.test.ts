import type { DocumentAddress } from '../content/document-address.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addressKey } from '../content/document-address.ts'
import { proposeCompanions } from './companions.ts'

const size = 8
const address = (number: number): DocumentAddress => ({ type: 'goal', documentId: `d${number}`, locale: 'de' })
const numberOf = ({ documentId }: DocumentAddress) => Number(documentId.slice(1))

const world = fc.record({
  links: fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }),
  isPublic: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
  items: fc.uniqueArray(fc.nat(size - 1), { maxLength: 4 }),
})
type World = typeof world extends fc.Arbitrary<infer W> ? W : never

async function propose({ links, isPublic, items }: World) {
  return proposeCompanions(items.map(address), async from => (links[numberOf(from)] ?? []).map(address), async target => isPublic[numberOf(target)] ?? false)
}

/** The same by its meaning: everything on a way of hidden documents that begins in the bundle. */
function meant({ links, isPublic, items }: World): Set<number> {
  const reached = new Set(items)
  for (let before = -1; before !== reached.size;) {
    before = reached.size
    for (const from of [...reached]) {
      for (const target of links[from]?.filter(number => !isPublic[number]) ?? [])
        reached.add(target)
    }
  }
  return new Set([...reached].filter(number => !items.includes(number)))
}

it('proposes each hidden document that the bundle leads to, once, and nothing that is public or in it', async () => {
  await fc.assert(fc.asyncProperty(world, async (given) => {
    const proposed = (await propose(given)).map(({ address }) => numberOf(address))
    expect(new Set(proposed)).toEqual(meant(given))
    expect(proposed.length).toBe(new Set(proposed).size)
  }), { numRuns: 2000 })
})

it('with what it proposes nothing else has to come along', async () => {
  await fc.assert(fc.asyncProperty(world, async (given) => {
    const proposed = (await propose(given)).map(({ address }) => numberOf(address))
    expect(await propose({ ...given, items: [...given.items, ...proposed] })).toEqual([])
  }))
})

it('says what needs each proposal, and that is in the bundle or proposed', async () => {
  await fc.assert(fc.asyncProperty(world, async (given) => {
    const companions = await propose(given)
    const known = new Set([...given.items.map(address), ...companions.map(({ address }) => address)].map(addressKey))
    for (const { address: target, neededBy } of companions) {
      expect(neededBy.length).toBeGreaterThan(0)
      for (const from of neededBy) {
        expect(known).toContain(addressKey(from))
        expect(given.links[numberOf(from)]).toContain(numberOf(target))
      }
    }
  }))
})
