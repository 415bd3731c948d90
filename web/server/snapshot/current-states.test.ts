import type { EntryDraft } from '../../test/entry-chain.ts'
import { describe, expect, it } from 'vitest'
import { chainOf } from '../../test/entry-chain.ts'
import { foldStates } from './current-states.ts'

const entry = (draft: Partial<EntryDraft>): EntryDraft => ({ type: 'goal', documentId: 'a', content: draft.action === 'withdraw' ? null : { title: 'A' }, ...draft })
const stateOf = (drafts: readonly Partial<EntryDraft>[]) => foldStates(chainOf(drafts.map(entry)))[0]

describe('how a document stands', () => {
  it('is told by its last publication, as of the day it was published, however often its note was mended', () => {
    const state = stateOf([{ content: { title: 'Alt' } }, { effectiveOn: '2018-01-01', note: 'Nue' }, { effectiveOn: '2018-01-01', note: 'Neu' }, { note: 'Ganz neu' }])
    expect(state).toMatchObject({ publication: { seq: 2, effectiveOn: '2018-01-01' }, withdrawal: undefined })
  })

  it('is withdrawn from the first day, with the reason in its newest words', () => {
    const state = stateOf([{}, { action: 'withdraw', effectiveOn: '2018-01-01', note: 'Flasch' }, { action: 'withdraw', note: 'Falsch' }])
    expect(state).toMatchObject({ publication: { seq: 1 }, withdrawal: { seq: 2, effectiveOn: '2018-01-01', note: 'Falsch' } })
  })

  it('is withdrawn anew when it is withdrawn in another way, and public again when it is published again', () => {
    const drafts = [{}, { action: 'withdraw', content: { kind: 'notice' } }, { action: 'withdraw', content: null, note: 'Doch ganz' }] as const
    expect(stateOf(drafts)).toMatchObject({ withdrawal: { seq: 3, note: 'Doch ganz', content: null } })
    expect(stateOf([...drafts, {}])).toMatchObject({ publication: { seq: 4 }, withdrawal: undefined })
  })

  it('comes in the order of publication', () => {
    const states = foldStates(chainOf([entry({}), entry({ documentId: 'b' }), entry({ note: 'Neue Worte' }), entry({ documentId: 'b', content: { title: 'B' } })]))
    expect(states.map(({ publication }) => [publication?.documentId, publication?.seq])).toEqual([['a', 1], ['b', 4]])
  })
})
