import type { MarkdownIt, Token } from 'markdown-it'
import createMarkdown from 'markdown-it'

export interface MarkdownOptions {
  /** The level of the text's highest heading; 2 under a page's own `h1`. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6
  /** What goes before addresses of this site, so that readers stay in their language: `/en`. */
  readonly linkPrefix?: string
}

/** What stands below it is the same in every language. */
const sharedPaths = /^\/(?:media|en|leichte-sprache)(?:\/|$)/

/**
 * Whether an address may stand in a link: `http(s)`, `mailto`, or an address on this site.
 * `//host` and its spellings with backslashes name another host without a scheme: they are refused.
 */
export function isSafeLink(address: string): boolean {
  const trimmed = address.trim()
  if (/^(?:https?:\/\/[^/\\]|mailto:[^/\\])/i.test(trimmed))
    return true
  // Percent signs and entities are decoded before this is asked; what still has a scheme here has an unwanted one.
  return !/^[^/?#]*:/.test(trimmed) && !/^[/\\]{2}/.test(trimmed) && !trimmed.includes('\\')
}

/** An address as a text names it, so that readers stay in their language: addresses of this site get the prefix, all others stay. */
export function inReadersLanguage(address: string, linkPrefix = ''): string {
  return address.startsWith('/') && !sharedPaths.test(address) ? `${linkPrefix}${address}`.replace(/(.)\/$/, '$1') : address
}

/** What is written, without marks: an image says its alternative text. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(token => token.children ? textOf(token.children) : token.type.endsWith('break') ? ' ' : token.content).join('')
}

function createRenderer(): MarkdownIt {
  const markdown = createMarkdown({ html: false, linkify: true, breaks: true })
  markdown.linkify.set({ fuzzyLink: false })
  markdown.validateLink = isSafeLink
  // Content refers to images, never to bare files: an image in running text would have no credit and could load from elsewhere.
  markdown.renderer.rules.image = (tokens, index) => markdown.utils.escapeHtml(textOf(tokens[index]?.children ?? []))
  markdown.renderer.rules.link_open = (tokens, index, options, environment, renderer) => {
    const token = tokens[index] as Token
    const address = String(token.attrGet('href'))
    if (/^https?:/i.test(address))
      token.attrSet('rel', 'external noopener')
    else
      token.attrSet('href', inReadersLanguage(address, (environment as MarkdownOptions).linkPrefix))
    return renderer.renderToken(tokens, index, options)
  }
  // A table wider than the screen scrolls by itself, which the keyboard can only do where it can go; its header row names it.
  markdown.renderer.rules.table_open = (tokens, index) => {
    const head = tokens.slice(index, tokens.findIndex((token, place) => place > index && token.type === 'thead_close'))
    const name = head.filter(({ type }) => type === 'inline').map(({ children }) => textOf(children ?? [])).join(', ')
    return `<div class="table-scroll" role="group" tabindex="0" aria-label="${markdown.utils.escapeHtml(name)}"><table>\n`
  }
  markdown.renderer.rules.table_close = () => '</table></div>\n'
  markdown.core.ruler.push('alignment', ({ tokens }) => {
    // Alignment of table columns comes as a style attribute, which the Content-Security-Policy forbids.
    for (const token of tokens)
      token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null
  })
  return markdown
}

const renderer = createRenderer()

/** Makes the highest heading `top` and lets no level be skipped on the way down, whatever the text began with. */
function shiftHeadings(tokens: readonly Token[], top: number): void {
  const open: number[] = []
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close')
      continue
    const written = Number(token.tag.slice(1))
    if (token.type === 'heading_open') {
      while (open.length > 0 && (open.at(-1) as number) >= written)
        open.pop()
      open.push(written)
    }
    token.tag = `h${Math.min(top + open.length - 1, 6)}`
  }
}

/** The underline button of Strapi's editor writes HTML. Underlined text reads as a link, so only the words stay. */
const withoutUnderline = (text: string) => text.replace(/<\/?u>/g, '')

/** Takes editors' Markdown apart, by the same rules by which pages show it. Its highest heading becomes `headingLevel`. */
export function parseMarkdown(text: string | null | undefined, headingLevel: MarkdownOptions['headingLevel'] = 2): readonly Token[] {
  const tokens = renderer.parse(withoutUnderline(text ?? ''), {})
  shiftHeadings(tokens, headingLevel)
  return tokens
}

/**
 * Turns editors' Markdown into HTML that is safe by construction: raw HTML is shown as text, links lead to web pages,
 * mail addresses or this site only, nothing loads from anywhere, and no inline style is written.
 * A line break is a line break, as in any text field. Empty for an empty text.
 */
export function renderMarkdown(text: string | null | undefined, { headingLevel = 2, linkPrefix = '' }: MarkdownOptions = {}): string {
  const tokens = parseMarkdown(text, headingLevel)
  return renderer.renderer.render([...tokens], renderer.options, { linkPrefix }).trim()
}

/** The words of a Markdown text without its marks, blocks separated by a space: for search and summaries. */
export function markdownToText(text: string | null | undefined): string {
  const tokens = renderer.parse(withoutUnderline(text ?? ''), {})
  return tokens
    .filter(token => token.type === 'inline' || token.type === 'fence' || token.type === 'code_block')
    .map(token => token.children ? textOf(token.children) : token.content)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
