import { describe, expect, it } from 'vitest'
import { addressWordOf, countKinds, kindFor, kindsOf } from './change-kinds.ts'

const changed = { op: 'changed', isMoved: false, isReworded: false } as const
const added = { ...changed, op: 'added' } as const
const both = { ...changed, isMoved: true, isReworded: true }

describe('what became of a document', () => {
  it('may be several things; other facts are told where nothing else is', () => {
    expect([added, both, { ...changed, isMoved: true }, changed].map(kindsOf)).toEqual([['added'], ['moved', 'reworded'], ['moved'], ['updated']])
  })

  it('is counted for each of them, in one order, without what there is not', () => {
    expect(countKinds([changed, both, added, both])).toEqual([{ kind: 'added', count: 1 }, { kind: 'moved', count: 2 }, { kind: 'reworded', count: 2 }, { kind: 'updated', count: 1 }])
  })

  it('has a word in addresses that leads back to it', () => {
    for (const kind of ['added', 'removed', 'moved', 'reworded', 'updated'] as const)
      expect(kindFor(addressWordOf(kind))).toBe(kind)
    expect(['', 'added', 'alles'].map(kindFor)).toEqual([undefined, undefined, undefined])
  })
})
