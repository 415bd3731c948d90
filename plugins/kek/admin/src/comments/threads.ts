import type { Comment } from '../workflow/standing.ts'

/** A comment with what was answered. */
export interface Thread { readonly first: Comment, readonly answers: readonly Comment[] }

/** Comments with their answers, the oldest first: open ones, and settled ones apart. */
export function threadsOf(comments: readonly Comment[]): { readonly open: readonly Thread[], readonly settled: readonly Thread[] } {
  const inOrder = [...comments].sort((one, other) => one.at.localeCompare(other.at) || one.id - other.id)
  const known = new Set(inOrder.map(({ id }) => id))
  const firsts = inOrder.filter(({ replyTo }) => replyTo === null || !known.has(replyTo))
  const threads = firsts.map(first => ({ first, answers: inOrder.filter(({ id, replyTo }) => replyTo === first.id && id !== first.id) }))
  return { open: threads.filter(({ first }) => !first.isSettled), settled: threads.filter(({ first }) => first.isSettled) }
}
