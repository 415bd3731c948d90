import type { LedgerEntry, Withdrawal } from '@kek/contract'
import { withdrawalContent } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { findForwarded } from './find-forwarded.ts'

type Entry = Pick<LedgerEntry, 'type' | 'documentId' | 'action' | 'content'>
const published = (documentId: string, slug: string): Entry => ({ type: 'approach', documentId, action: 'publish', content: { slug } })
const withdrawn = (documentId: string, withdrawal: Withdrawal): Entry => ({ type: 'approach', documentId, action: 'withdraw', content: withdrawalContent(withdrawal) })
const redirect = (documentId: string): Withdrawal => ({ kind: 'redirect', type: 'approach', documentId })

function found(entries: readonly Entry[], slug = 'alt') {
  return findForwarded({
    lastHolderOf: async (type, name) => entries.findLast(entry => entry.type === type && entry.action === 'publish' && entry.content?.slug === name) as LedgerEntry | undefined,
    newestOf: async (type, documentId) => entries.findLast(entry => entry.type === type && entry.documentId === documentId) as LedgerEntry | undefined,
  }, 'approach', [slug])
}

describe('an old address', () => {
  it.each<[string, Entry[]]>([
    ['of a renamed page', [published('a', 'alt'), published('a', 'neu')]],
    ['of a page under a notice', [published('a', 'alt'), withdrawn('a', { kind: 'notice' })]],
    ['of a page that leads to another', [published('b', 'neu'), published('a', 'alt'), withdrawn('a', redirect('b'))]],
    ['of a page that leads on by another', [published('c', 'neu'), published('b', 'mitte'), published('a', 'alt'), withdrawn('a', redirect('b')), withdrawn('b', redirect('c'))]],
  ])('%s leads somewhere', async (_, entries) => {
    expect(await found(entries)).toEqual(['/ansaetze/alt'])
  })

  it.each<[string, Entry[]]>([
    ['that nothing ever had', [published('a', 'neu')]],
    ['of a page that is gone', [published('a', 'alt'), withdrawn('a', { kind: 'gone' })]],
    ['whose last holder is gone, whoever had it before', [published('b', 'alt'), published('b', 'neu'), published('a', 'alt'), withdrawn('a', { kind: 'gone' })]],
    ['of a page that leads to one that is gone', [published('b', 'neu'), published('a', 'alt'), withdrawn('a', redirect('b')), withdrawn('b', { kind: 'gone' })]],
    ['of a page that leads in a circle', [published('b', 'neu'), published('a', 'alt'), withdrawn('a', redirect('b')), withdrawn('b', redirect('a'))]],
    ['of a page that leads to what has no page', [{ type: 'image', documentId: 'b', action: 'publish', content: {} }, published('a', 'alt'), withdrawn('a', { kind: 'redirect', type: 'image', documentId: 'b' })]],
    ['of a page that leads to what never was public', [published('a', 'alt'), withdrawn('a', redirect('x'))]],
  ])('%s does not', async (_, entries) => {
    expect(await found(entries)).toEqual([])
  })
})
