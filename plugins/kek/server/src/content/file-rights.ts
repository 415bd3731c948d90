import type { Content } from '@kek/contract'
import { showableUntil } from '@kek/contract'

/** A press article as the public may get it: without its file where the rights do not allow showing it, so that not even its hash leaves the CMS. */
export function withholdFile(content: Content<'press-article'>): Content<'press-article'> {
  return showableUntil('press-article', content) === undefined ? { ...content, file: null } : content
}
