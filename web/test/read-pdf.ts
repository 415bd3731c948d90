import type { Buffer } from 'node:buffer'
import { getDocumentProxy } from 'unpdf'

interface TreeNode { readonly role?: string, readonly alt?: string, readonly lang?: string, readonly children?: readonly TreeNode[] }

/** A bookmark with those under it. */
export interface Bookmark { readonly title: string, readonly items: readonly Bookmark[] }

/** What a reader of a PDF, with or without eyes, finds in it. */
export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>
  readonly metadata: Readonly<Record<string, unknown>>
  readonly isTagged: boolean
  readonly showsTitle: boolean
  /** The text of each page. */
  readonly pages: readonly string[]
  readonly text: string
  /** Roles of the structure tree in reading order. */
  readonly roles: readonly string[]
  /** Roles of running words that stand in no block. */
  readonly outside: readonly string[]
  readonly alternativeTexts: readonly string[]
  /** Languages that parts name as theirs. */
  readonly languages: readonly string[]
  readonly outline: readonly Bookmark[]
  /** Where links lead; `#` for a place in the PDF. */
  readonly links: readonly string[]
  /** What stands before a hyphen at the end of a line. */
  readonly hyphenated: readonly string[]
  /** Characters without a glyph. */
  readonly missing: readonly string[]
}

function nodesOf(node: TreeNode): TreeNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)]
}

/** Reads a PDF as a viewer does. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { info, metadata } = await pdf.getMetadata()
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const contents = await Promise.all(pages.map(page => page.getTextContent()))
  const items = contents.map(({ items }) => items.filter(item => 'str' in item))
  const trees = await Promise.all(pages.map(page => page.getStructTree()))
  const nodes = trees.filter(tree => tree !== null).flatMap(tree => nodesOf(tree as TreeNode))
  const annotations = (await Promise.all(pages.map(page => page.getAnnotations()))).flat() as { readonly subtype: string, readonly url?: string }[]
  const texts = items.map(page => page.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''))
  const preferences = await pdf.getViewerPreferences() as { readonly DisplayDocTitle?: boolean } | null
  return {
    info: info as Record<string, unknown>,
    metadata: Object.fromEntries(metadata as Iterable<[string, unknown]>),
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    showsTitle: preferences?.DisplayDocTitle === true,
    pages: texts,
    text: texts.join('\n').replaceAll(/\s+/g, ' '),
    roles: nodes.flatMap(({ role }) => role ?? []),
    outside: nodes.filter(({ role }) => role === 'Document' || role === 'Div').flatMap(({ children = [] }) => children.flatMap(({ role }) => role === 'Span' || role === undefined ? [role ?? 'text'] : [])),
    alternativeTexts: nodes.flatMap(({ alt }) => alt ?? []),
    languages: [...bytes.toString('latin1').matchAll(/\/Lang ?\(([^)]*)\)/g)].map(([, lang = '']) => lang),
    outline: await pdf.getOutline() as readonly Bookmark[],
    links: annotations.filter(({ subtype }) => subtype === 'Link').map(({ url }) => url?.replace(/\/$/, match => /^https?:\/\/[^/]+\/$/.test(url) ? match : '') ?? '#'),
    hyphenated: texts.flatMap(text => [...text.matchAll(/(\p{L}+)[-\u2010\u00AD]\n/gu)].map(([, word = '']) => word)),
    missing: texts.flatMap(text => text.match(/\0/g) ?? []),
  }
}
