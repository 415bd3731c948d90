import type { Comment } from '../workflow/standing.ts'
import { describe, expect, it } from 'vitest'
import { threadsOf } from './threads.ts'

const comment = (id: number, more: Partial<Comment> = {}): Comment => ({ id, at: `2026-11-0${id}T09:00:00Z`, by: { id: 1, name: 'Redaktion' }, text: `Nr. ${id}`, field: null, replyTo: null, isSettled: false, settledBy: null, version: 1, kind: 'comment', ...more })
const ids = (threads: readonly { readonly first: Comment, readonly answers: readonly Comment[] }[]) => threads.map(({ first, answers }) => [first.id, ...answers.map(({ id }) => id)])

describe('comments', () => {
  it('stand with their answers, the oldest first', () => {
    expect(ids(threadsOf([comment(4, { replyTo: 1 }), comment(3), comment(2, { replyTo: 1 }), comment(1)]).open)).toEqual([[1, 2, 4], [3]])
  })

  it('are out of the way once they are settled', () => {
    const { open, settled } = threadsOf([comment(1, { isSettled: true }), comment(2, { replyTo: 1 }), comment(3)])
    expect([ids(open), ids(settled)]).toEqual([[[3]], [[1, 2]]])
  })

  it('are shown also when what they answer is gone', () => {
    expect(ids(threadsOf([comment(2, { replyTo: 1 })]).open)).toEqual([[2]])
  })
})
