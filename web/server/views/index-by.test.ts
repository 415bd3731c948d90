import { expect, it } from 'vitest'
import { indexBy } from './index-by.ts'

it('finds items by each of their keys, in order, and once where a key is named twice', () => {
  const items = [{ name: 'a', keys: ['x', 'y'] }, { name: 'b', keys: [] }, { name: 'c', keys: ['y', 'y', 'z'] }]
  const index = indexBy(items, ({ keys }) => keys)
  expect(Object.fromEntries([...index].map(([key, found]) => [key, found.map(({ name }) => name).join()]))).toEqual({ x: 'a', y: 'a,c', z: 'c' })
})
