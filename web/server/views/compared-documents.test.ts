import type { ImportItem } from '../../test/import-content.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fillLedger } from '../../test/fill-ledger.ts'
import { LedgerStandIn } from '../../test/ledger-stand-in.ts'
import { PublicState } from '../site/public-state.ts'
import { compareStates } from './compared-documents.ts'

const file = new URL('../../../demo/kek-2030.json', import.meta.url)
const ledger = new LedgerStandIn()
fillLedger(ledger, (JSON.parse(readFileSync(file, 'utf8')) as { readonly documents: readonly ImportItem[] }).documents, path => readFileSync(new URL(path, file)))
const { entries } = ledger
const head = entries.at(-1) ?? { seq: 0, hash: '' }
const state = new PublicState({ entries, head, erasures: 0 }, '2026-11-26')
const adopted = state.snapshot.all('adopted-version')[0]
const then = state.past.at(adopted?.content.seq ?? 0)

describe('the demo: the adopted version and today', () => {
  it('differ in what is known to have come since, and in nothing that was adopted and lost', () => {
    const compared = then ? compareStates(then, state.snapshot) : []
    const added = compared.filter(({ op }) => op === 'added')
    expect(compared.filter(({ op }) => op === 'removed')).toEqual([])
    expect(added.filter(({ type }) => type === 'project')).toHaveLength(30)
    expect(compared.filter(({ type, op }) => type === 'approach' && op === 'changed')).toHaveLength(63)
    expect(compared.filter(({ isMoved }) => isMoved).map(({ after }) => (after?.content as { title?: string }).title)).toEqual(['Blühende Ränder an Äckern, Straßen und Ufern'])
    expect(compared.filter(({ isReworded, type }) => isReworded && type === 'approach')).toHaveLength(3)
  })

  it('two states that are the same differ in nothing', () => {
    expect(compareStates(state.snapshot, state.snapshot)).toEqual([])
  })
})
