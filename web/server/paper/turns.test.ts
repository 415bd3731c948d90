import { expect, it } from 'vitest'
import { Turns } from './turns.ts'

/** Work that ends when it is told to. */
function watched() {
  const turns = new Turns()
  const begun: string[] = []
  const ends = new Map<string, (how?: Error) => void>()
  const take = (place: 'first' | 'last', name: string) => turns.take(place, async () => {
    begun.push(name)
    await new Promise<void>((resolve, reject) => ends.set(name, how => how ? reject(how) : resolve()))
    return name
  })
  return { begun, take, end: async (name: string, how?: Error) => {
    ends.get(name)?.(how)
    await new Promise(resolve => setImmediate(resolve))
  } }
}

it('one begins when the one before it has ended, well or not; what matters more overtakes what waits, and nothing that has begun', async () => {
  const { begun, take, end } = watched()
  const outcomes = Promise.allSettled([take('last', 'a'), take('last', 'b'), take('last', 'c'), take('first', 'd'), take('first', 'e')])
  await end('nothing')
  expect(begun).toEqual(['a'])
  await end('a')
  expect(begun).toEqual(['a', 'd'])
  await end('d', new Error('so nicht'))
  const late = take('first', 'f')
  await end('e')
  await end('f')
  await end('b')
  await end('c')
  expect(begun).toEqual(['a', 'd', 'e', 'f', 'b', 'c'])
  expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  expect(await late).toBe('f')
  const again = take('last', 'g')
  await end('g')
  expect(await again).toBe('g')
})
