import type { LedgerEntry } from '@kek/contract'
import type { LedgerStore } from '../ledger/store.ts'
import { expect, it } from 'vitest'
import { entryAt, requirePosition } from './require-position.ts'

/** A ledger with three entries that, as PostgreSQL does, has an error for numbers that its columns cannot hold. */
const store = {
  head: async () => ({ seq: 3, hash: 'c', erasures: 0 }),
  publicationsOf: async () => [],
  between: async (after: number, last: number) => {
    if (Math.max(after, last) > 2 ** 31 - 1)
      throw new RangeError('value is out of range for type integer')
    return [1, 2, 3].filter(seq => seq > after && seq <= last).map(seq => ({ seq, hash: 'abc'[seq - 1] }) as LedgerEntry)
  },
} as unknown as LedgerStore

it('finds the entry with a number, and none for what can be no number of an entry', async () => {
  expect((await entryAt(store, 2))?.hash).toBe('b')
  for (const seq of [0, 4, -1, 1.5, 2 ** 31, 1e15, '2', null, undefined])
    expect(await entryAt(store, seq)).toBeUndefined()
})

it('says in a sentence that a position lies in the future, however far', async () => {
  for (const seq of [4, 2 ** 31, 99_999_999_999])
    await expect(requirePosition(store, { seq, headHash: 'x' }, undefined)).rejects.toThrow(/liegt in der Zukunft/)
})
