import type { LedgerEntry } from '@kek/contract'
import { emptyChain, verifyChain } from '@kek/contract'
import { expect, it } from 'vitest'
import { follow, growLedger } from './grow-ledger.ts'

const [field, goal, approach] = ['f', 'g', 'a'].map(letter => letter.repeat(24))

function publish(before: readonly LedgerEntry[], type: LedgerEntry['type'], documentId: string, content: LedgerEntry['content']): LedgerEntry[] {
  const entry = { seq: 0, at: '2026-01-01T00:00:00.000Z', effectiveOn: '2026-01-01', type, documentId, locale: 'de', action: 'publish', contentHash: '', prevHash: '', hash: '', note: null, content } as const
  return [...before, follow(before.at(-1), entry)]
}

const small = [
  ['field', field, { title: 'Orte', slug: 'orte' }],
  ['goal', goal, { title: 'Ziel', slug: 'ziel', field }],
  ['approach', approach, { title: 'Ansatz', slug: 'ansatz', goal, places: [] }],
].reduce((entries, [type, id, content]) => publish(entries, type as LedgerEntry['type'], String(id), content as LedgerEntry['content']), [] as LedgerEntry[])

it('repeats what grows and leaves the rest, as a chain that every replica accepts', () => {
  const grown = growLedger(small, 100)
  expect(grown).toHaveLength(3 + 99 * 2)
  expect(grown.slice(0, 3)).toEqual(small)
  expect(verifyChain(grown, emptyChain).isWhole).toBe(true)
})

it('links each copy within itself, under an address of its own, and to what does not grow', () => {
  const [copiedGoal, copiedApproach] = growLedger(small, 2).slice(3)
  expect(copiedGoal?.content).toEqual({ title: 'Ziel 1', slug: 'ziel-1', field })
  expect(copiedApproach?.content).toEqual({ title: 'Ansatz 1', slug: 'ansatz-1', goal: copiedGoal?.documentId, places: [] })
  expect(new Set(growLedger(small, 50).map(({ type, documentId }) => `${type}/${documentId}`)).size).toBe(3 + 49 * 2)
})
