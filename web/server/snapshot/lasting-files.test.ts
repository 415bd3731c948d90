import type { PublishedFile } from '@kek/contract'
import type { EntryDraft } from '../../test/entry-chain.ts'
import { describe, expect, it } from 'vitest'
import { chainOf } from '../../test/entry-chain.ts'
import { PublicState } from '../site/public-state.ts'
import { completeContent } from './complete-content.ts'

const today = '2026-11-26'
const file = (name: string): PublishedFile => ({ sha256: name.charCodeAt(0).toString(16).padStart(64, '0'), name: `${name}.pdf`, mime: 'application/pdf', size: 1, width: null, height: null })
const hashOf = (name: string) => file(name).sha256

function stateOf(...drafts: readonly (Pick<EntryDraft, 'type' | 'content'> & Partial<EntryDraft>)[]): PublicState {
  const entries = chainOf(drafts.map(draft => ({ documentId: 'x', effectiveOn: '2018-01-01', ...draft, content: draft.content && draft.action !== 'withdraw' ? completeContent(draft.type, draft.content) : draft.content })))
  return new PublicState({ entries, head: entries.at(-1) ?? { seq: 0, hash: '' }, erasures: 0 }, today)
}
const document = (name: string | null) => ({ type: 'document' as const, content: { title: 'D', kind: 'other', file: name && file(name) } })
const article = (more: object) => ({ type: 'press-article' as const, content: { title: 'A', date: '2018-01-01', rights: 'licensed', file: file('a'), ...more } })
const image = (more: object) => ({ type: 'image' as const, content: { title: 'B', author: 'Kreis', file: file('b'), ...more } })
/** What the first state of the ledger shows today, and what anybody may still load. */
const shown = (state: PublicState) => ({ inOldState: [...state.at(1)?.files.keys() ?? []], served: [...state.servedFiles.keys()] })

describe('the file of an old state', () => {
  it('is shown as long as its document is public, also when there is a newer one', () => {
    expect(shown(stateOf(document('a'), document('b')))).toEqual({ inOldState: [hashOf('a')], served: [hashOf('a'), hashOf('b')] })
  })

  it('goes with its document, and its old page does not name it any more', () => {
    const state = stateOf(document('a'), { type: 'document', action: 'withdraw', content: null })
    expect(shown(state)).toEqual({ inOldState: [], served: [] })
    expect(state.at(1)?.snapshot.all('document')[0]?.content).toMatchObject({ title: 'D', file: null })
  })

  it.each([
    ['its own right has ended', article({ rightsUntil: '2020-01-01' }), undefined],
    ['the newest state says that the right has ended', article({}), article({ rightsUntil: '2020-01-01' })],
    ['the newest state gives a citation alone', article({}), article({ rights: 'quotation' })],
    ['the newest state has no file', article({}), article({ file: null })],
    ['an image may not be shown any more', image({}), image({ validUntil: '2020-01-01' })],
  ])('is never shown again where %s', (_, first, second) => {
    const state = stateOf(first, ...second ? [second] : [])
    expect(shown(state)).toEqual({ inOldState: [], served: [] })
  })

  it('is shown while the right of then and that of today both last', () => {
    expect(shown(stateOf(article({ rightsUntil: '2030-01-01' }), article({ title: 'Neu' })))).toEqual({ inOldState: [hashOf('a')], served: [hashOf('a')] })
  })

  it('goes when its content is erased by law, like every word of it', () => {
    const state = stateOf(document('a'), document('b'))
    const erased = new PublicState({ entries: [{ ...state.past.entries[0]!, content: null }, state.past.entries[1]!], head: { seq: 2, hash: '' }, erasures: 1 }, today)
    expect(shown(erased)).toEqual({ inOldState: [], served: [hashOf('b')] })
    expect(erased.at(1)?.snapshot.all('document')).toEqual([])
  })
})

describe('another state', () => {
  it('is as it was told, and its ledger proves it', () => {
    const state = stateOf(document('a'), document('b'))
    expect(state.at(1)?.ledger?.entries).toEqual(state.past.entries.slice(0, 1))
    expect(state.at(1)?.snapshot.headHash).toBe(state.past.entries[0]?.hash)
    expect(state.at(3)).toBeUndefined()
  })

  it('of a day is the same for all days on which nothing changed, and no chain of hashes', () => {
    const state = stateOf(document('a'), { ...document('b'), effectiveOn: '2019-01-01' })
    expect(state.asOf('2018-05-05')).toBe(state.asOf('2018-06-06'))
    expect(state.asOf('2018-05-05')?.ledger).toBeNull()
    expect([state.asOf('2999-01-01'), state.asOf('2017-12-31'), state.asOf('2018-02-30')]).toEqual([undefined, undefined, undefined])
  })
})
