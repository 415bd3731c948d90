import type { Editorial } from '../editorial.ts'
import type { CommentRow } from './comments.ts'
import { namesOf } from '../workflow/people.ts'

/** Comments as the panel shows them: with the names of people. */
export async function describeComments({ strapi }: Editorial, comments: readonly CommentRow[]): Promise<readonly object[]> {
  const nameOf = await namesOf(strapi, comments.flatMap(({ userId, settledBy }) => [userId, settledBy]))
  return comments.map(({ id, kind, field, text, replyTo, at, userId, version, settledBy, settledAt }) => ({ id, kind, field, text, replyTo, at, by: nameOf(userId), version, isSettled: settledAt !== null, settledBy: nameOf(settledBy), settledAt }))
}
