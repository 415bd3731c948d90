import { foldToDay } from '@kek/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainOf } from '../../test/entry-chain.ts'
import { completeContent } from './complete-content.ts'
import { foldStates } from './current-states.ts'
import { daysOf, excerptAt, excerptOn, whyNoDay } from './past.ts'

function pageOf(documentId: string, effectiveOn: string, action: 'publish' | 'withdraw' = 'publish', title = documentId) {
  return { type: 'page' as const, documentId, effectiveOn, action, content: action === 'publish' ? completeContent('page', { title, slug: documentId }) : null }
}
const days = ['2015-11-01', '2017-10-12', '2018-08-31', '2020-02-29']

describe('the ledger up to an entry', () => {
  const entries = chainOf([pageOf('a', '2017-10-12'), pageOf('b', '2018-08-31'), pageOf('a', '2018-09-01', 'withdraw')])

  it('is its beginning, with the hash of that entry', () => {
    expect(excerptAt(entries, 2)).toEqual({ entries: entries.slice(0, 2), head: { seq: 2, hash: entries[1]?.hash } })
  })

  it.each([0, 4, -1, 1.5, Number.NaN])('is nothing for %s', (seq) => {
    expect(excerptAt(entries, seq)).toBeUndefined()
  })
})

describe('what held on a day', () => {
  it('is what the contract says, whatever order the ledger is in', () => {
    const drafts = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), day: fc.constantFrom(...days), action: fc.constantFrom('publish' as const, 'withdraw' as const), word: fc.string({ maxLength: 3 }) }), { minLength: 1, maxLength: 12 })
    fc.assert(fc.property(drafts, fc.constantFrom(...days, '2019-01-01'), (given, day) => {
      const entries = chainOf(given.map(({ id, day: effectiveOn, action, word }) => pageOf(id, effectiveOn, action, word)))
      const held = foldToDay(entries, day).filter(({ action }) => action === 'publish').map(({ documentId, contentHash }) => [documentId, contentHash]).toSorted()
      const shown = foldStates(excerptOn(entries, day)?.entries ?? []).flatMap(({ publication, withdrawal }) => publication && !withdrawal ? [[publication.documentId, publication.contentHash]] : []).toSorted()
      expect(shown).toEqual(held)
    }), { numRuns: 300 })
  })

  it('names the entry that came last, though an earlier day was recorded after it', () => {
    const entries = chainOf([pageOf('a', '2018-08-31'), pageOf('b', '2017-10-12')])
    expect(excerptOn(entries, '2018-12-31')).toMatchObject({ head: { seq: 2 }, entries: [{ documentId: 'b' }, { documentId: 'a' }] })
    expect(excerptOn(entries, '2017-01-01')).toBeUndefined()
  })
})

describe('a day', () => {
  const known = daysOf(chainOf(['2018-08-31', '2017-10-12', '2017-10-12'].map(day => pageOf('a', day))))

  it.each([
    ['2017-10-12', undefined],
    ['2026-11-26', undefined],
    ['2026-11-27', 'future'],
    ['2017-10-11', 'beforeTheFirst'],
    ['2018-02-30', 'noDay'],
    ['2018-2-3', 'noDay'],
    ['heute', 'noDay'],
    ['', 'noDay'],
  ])('%s: %s', (day, problem) => {
    expect(whyNoDay(day, known, '2026-11-26')).toBe(problem)
  })

  it('has no state in an empty ledger', () => {
    expect(whyNoDay('2026-11-26', [], '2026-11-26')).toBe('beforeTheFirst')
  })
})
