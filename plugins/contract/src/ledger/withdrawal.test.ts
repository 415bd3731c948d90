import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashJson } from './hash.ts'
import { parseWithdrawal, withdrawalContent } from './withdrawal.ts'

const redirect = { kind: 'redirect', type: 'goal', documentId: 'abc' } as const

describe('a withdrawal', () => {
  it('that leaves nothing has no content: its hash is that of JSON null, as it always was', () => {
    expect(withdrawalContent({ kind: 'gone' })).toBeNull()
    expect(hashJson(withdrawalContent({ kind: 'gone' }))).toBe(createHash('sha256').update('null').digest('hex'))
  })

  it.each([{ kind: 'gone' } as const, { kind: 'notice' } as const, redirect])('is read as it was written: $kind', (withdrawal) => {
    expect(parseWithdrawal(withdrawalContent(withdrawal))).toEqual(withdrawal)
  })

  it.each([
    ['a kind of a later version', { kind: 'moved', to: '/konzept' }],
    ['a redirect without a target', { kind: 'redirect', type: 'goal' }],
    ['a redirect to no document', { ...redirect, documentId: '' }],
    ['a redirect to an unknown type', { ...redirect, type: 'measure' }],
    ['a list', { 0: 'notice' }],
    ['nothing', {}],
    ['what was erased', null],
  ])('that cannot be read leaves nothing: %s', (_what, content) => {
    expect(parseWithdrawal(content)).toEqual({ kind: 'gone' })
  })

  it('keeps nothing beside what its kind knows', () => {
    expect(parseWithdrawal({ kind: 'notice', by: 'Erika Muster' })).toEqual({ kind: 'notice' })
  })
})
