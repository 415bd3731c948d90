import type { LedgerAnswer, LedgerEntry } from '@kek/contract'
import type { EntryDraft } from '../../test/entry-chain.ts'
import type { KnownLedger } from './judge-answer.ts'
import { emptyChain, genesisHash, verifyChain } from '@kek/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainOf } from '../../test/entry-chain.ts'
import { judgeAnswer } from './judge-answer.ts'

const draft: fc.Arbitrary<EntryDraft> = fc.record({
  type: fc.constant('page' as const),
  documentId: fc.constantFrom('a', 'b', 'c'),
  action: fc.constantFrom('publish' as const, 'withdraw' as const),
  note: fc.option(fc.string({ maxLength: 5 })),
  content: fc.option(fc.record({ title: fc.string({ maxLength: 5 }) })),
})
const chain = fc.array(draft, { minLength: 1, maxLength: 12 }).map(drafts => chainOf(drafts))

function knownUpTo(entries: readonly LedgerEntry[], seq: number, erasures = 0): KnownLedger {
  const last = entries[seq - 1]
  return { entries: entries.slice(0, seq), head: last ? { seq, hash: last.hash } : emptyChain, erasures }
}
function answerOf(ledger: readonly LedgerEntry[], entries: readonly LedgerEntry[], erasures = 0): LedgerAnswer {
  return { seq: ledger.at(-1)?.seq ?? 0, headHash: ledger.at(-1)?.hash ?? genesisHash, erasures, entries: [...entries] }
}

describe('judging an answer of the ledger', () => {
  it('takes honest answers in any pieces, also repeated ones, and arrives at the whole', () => {
    fc.assert(fc.property(chain, fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 6 })), { maxLength: 8 }), (entries, pieces) => {
      let known = knownUpTo(entries, 0)
      for (const [back, limit] of [...pieces, [0, 12] as const]) {
        const after = Math.max(0, known.head.seq - back)
        const judgement = judgeAnswer(known, answerOf(entries, entries.slice(after, after + limit)))
        if (judgement.action !== 'append')
          throw new Error(JSON.stringify(judgement))
        known = { ...known, entries: [...known.entries, ...judgement.entries], head: judgement.head }
        expect(known.entries).toEqual(entries.slice(0, known.head.seq))
      }
      expect(known).toEqual(knownUpTo(entries, entries.length))
    }))
  })

  it('accepts nothing that does not continue what is known without a break', () => {
    const lies: readonly ((entries: LedgerEntry[], at: number) => LedgerEntry[])[] = [
      (entries, at) => entries.toSpliced(at, 1),
      (entries, at) => entries.toSpliced(at, 0, ...entries.slice(at, at + 1)),
      (entries, at) => entries.with(at, { ...entries[at] as LedgerEntry, note: 'anders' }),
      (entries, at) => entries.with(at, { ...entries[at] as LedgerEntry, content: { title: 'verfälscht' } }),
      (entries, at) => [...entries.slice(0, at), ...chainOf(entries.slice(at).map(entry => ({ ...entry, note: 'umgeschrieben' })), entries.slice(0, at))],
      entries => entries.toReversed(),
      (entries, at) => entries.slice(0, at),
    ]
    fc.assert(fc.property(chain, fc.nat(12), fc.nat(12), fc.nat(11), fc.constantFrom(...lies), (entries, seen, after, at, lie) => {
      const known = knownUpTo(entries, Math.min(seen, entries.length))
      const told = lie(entries, at % entries.length)
      const judgement = judgeAnswer(known, answerOf(told, told.slice(Math.min(after, known.head.seq))))
      if (judgement.action !== 'append')
        return
      const whole = [...known.entries, ...judgement.entries]
      expect(verifyChain(whole)).toEqual({ isWhole: true, head: judgement.head })
    }))
  })

  it('names a ledger that has lost entries', () => {
    const entries = chainOf([{ type: 'page', documentId: 'a' }, { type: 'page', documentId: 'b' }])
    expect(judgeAnswer(knownUpTo(entries, 2), answerOf(entries.slice(0, 1), []))).toEqual({
      action: 'refuse',
      reason: 'Das Register des CMS endet bei Eintrag 1, bekannt ist schon Eintrag 2: Es sind Einträge verloren gegangen.',
    })
  })

  it('notices a rewritten history of the same length without any new entry', () => {
    const entries = chainOf([{ type: 'page', documentId: 'a' }, { type: 'page', documentId: 'b' }])
    const rewritten = chainOf([{ type: 'page', documentId: 'a' }, { type: 'page', documentId: 'x' }])
    expect(judgeAnswer(knownUpTo(entries, 2), answerOf(rewritten, []))).toMatchObject({ action: 'refuse' })
    expect(judgeAnswer(knownUpTo(entries, 2), answerOf(rewritten, rewritten.slice(1)))).toMatchObject({ action: 'refuse', reason: expect.stringContaining('umgeschrieben') })
  })

  it('asks for everything anew when content was erased, and refuses when erased content is back', () => {
    const entries = chainOf([{ type: 'page', documentId: 'a' }])
    expect(judgeAnswer(knownUpTo(entries, 1, 1), answerOf(entries, [], 2))).toEqual({ action: 'refetch' })
    expect(judgeAnswer(knownUpTo(entries, 1, 1), answerOf(entries, [], 0))).toMatchObject({ action: 'refuse' })
  })
})
