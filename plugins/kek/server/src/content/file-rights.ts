import type { Content } from '@kek/contract'

/** Rights under which the county may show the article itself (§§ 16, 19a UrhG); for the others there is the citation or the publisher's page. */
const showing: ReadonlySet<string> = new Set(['own', 'licensed'])

/** A press article as the public may get it: without its file where the rights do not allow showing it, so that not even its hash leaves the CMS. */
export function withholdFile(content: Content<'press-article'>): Content<'press-article'> {
  return showing.has(content.rights) ? content : { ...content, file: null }
}
