import type { EntryDraft } from '../../test/entry-chain.ts'
import { emptyChain } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { chainOf } from '../../test/entry-chain.ts'
import { completeContent } from './complete-content.ts'
import { publicFiles } from './public-files.ts'
import { Snapshot } from './snapshot.ts'

const file = (digit: string) => ({ sha256: digit.repeat(64), name: `${digit}.pdf`, mime: 'application/pdf', size: 1, width: null, height: null })
const article = (documentId: string, content: object): EntryDraft => ({ type: 'press-article', documentId, content: completeContent('press-article', { title: 'T', date: '2018-01-01', ...content }) })
const image = (documentId: string, content: object): EntryDraft => ({ type: 'image', documentId, content: completeContent('image', { title: 'T', author: 'A', ...content }) })

function filesOf(drafts: readonly EntryDraft[], today = '2026-11-22'): string[] {
  const entries = chainOf(drafts)
  return [...publicFiles(new Snapshot(entries, entries.at(-1) ?? emptyChain), today).keys()].map(sha256 => sha256.slice(0, 1))
}

describe('files that the public may have', () => {
  it('are those of press articles only where the rights allow it, to the last day', () => {
    const drafts = [
      article('a', { rights: 'own', file: file('1') }),
      article('b', { rights: 'licensed', rightsUntil: '2026-11-22', file: file('2') }),
      article('c', { rights: 'licensed', rightsUntil: '2026-11-21', file: file('3') }),
      article('d', { rights: 'linkOnly', file: file('4') }),
      article('e', { rights: 'quotation', file: file('5') }),
    ]
    expect(filesOf(drafts)).toEqual(['1', '2'])
    expect(filesOf(drafts, '2026-11-23')).toEqual(['1'])
  })

  it('are no longer those of what was withdrawn, unless another document shows them', () => {
    const drafts = [image('a', { file: file('1') }), image('b', { file: file('2') }), image('c', { file: file('2') })]
    expect(filesOf([...drafts, { type: 'image', documentId: 'a', action: 'withdraw' }, { type: 'image', documentId: 'b', action: 'withdraw' }])).toEqual(['2'])
  })

  it('are still those of a page that stays under a notice, as long as their right lasts', () => {
    const drafts = [article('a', { rights: 'own', file: file('1') }), article('b', { rights: 'licensed', rightsUntil: '2026-11-21', file: file('2') }), article('c', { rights: 'own', file: file('3') })]
    const withdraw = (documentId: string, content: EntryDraft['content']) => ({ type: 'press-article', documentId, action: 'withdraw', content }) as const
    expect(filesOf([...drafts, withdraw('a', { kind: 'notice' }), withdraw('b', { kind: 'notice' }), withdraw('c', { kind: 'redirect', type: 'press-article', documentId: 'a' })])).toEqual(['1'])
  })

  it('are those of images until their right ends', () => {
    expect(filesOf([image('a', { file: file('1'), validUntil: '2026-11-21' }), image('b', { file: file('2'), validUntil: '2026-11-22' })])).toEqual(['2'])
  })
})
