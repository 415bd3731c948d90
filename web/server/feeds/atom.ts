import type { Xml } from './xml.ts'
import { element, printXml } from './xml.ts'

export interface AtomLink {
  readonly href: string
  readonly rel?: 'alternate' | 'related' | 'self'
  readonly type?: string
  readonly title?: string
}

export interface AtomEntry {
  readonly id: string
  readonly title: string
  /** The language of the title, where it is not the feed's. */
  readonly lang?: string
  readonly published: string
  readonly updated: string
  readonly summary: { readonly text: string, readonly lang: string }
  readonly category: string
  readonly links: readonly AtomLink[]
}

export interface AtomFeed {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly lang: string
  readonly author: string
  readonly self: string
  readonly alternate: string
  /** When nothing has happened yet, the feed is as old as this: UTC. */
  readonly since: string
  readonly entries: readonly AtomEntry[]
}

function link({ href, rel = 'alternate', type = 'text/html', title }: AtomLink): Xml {
  return element('link', { rel, type, href, title })
}

function entry({ id, title, lang, published, updated, summary, category, links }: AtomEntry): Xml {
  return element('entry', { 'xml:lang': lang }, [
    element('id', {}, id),
    element('title', {}, title),
    element('published', {}, published),
    element('updated', {}, updated),
    element('summary', { 'xml:lang': summary.lang }, summary.text),
    element('category', { term: category }),
    ...links.map(link),
  ])
}

/** A feed in Atom (RFC 4287). */
export function printAtom({ id, title, subtitle, lang, author, self, alternate, since, entries }: AtomFeed): string {
  const newest = entries.map(({ updated }) => updated).reduce((a, b) => a > b ? a : b, since)
  return printXml(element('feed', { 'xmlns': 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
    element('id', {}, id),
    element('title', {}, title),
    element('subtitle', {}, subtitle),
    element('updated', {}, newest),
    element('author', {}, [element('name', {}, author)]),
    element('generator', {}, 'KEK'),
    link({ href: self, rel: 'self', type: 'application/atom+xml' }),
    link({ href: alternate }),
    ...entries.map(entry),
  ]))
}
