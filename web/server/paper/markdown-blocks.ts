import type { Token } from 'markdown-it'
import type { MarkdownOptions } from '../views/markdown.ts'
import type { Block, Inline, Target } from './paper.ts'
import { parseMarkdown, textOf } from '../views/markdown.ts'

/** Says where an address in a text leads; undefined where it leads nowhere on paper. */
export type Resolve = (address: string) => Target | undefined

/** Tokens that are read one after the other; what stands between an opening and its end is read by whoever met the opening. */
class Tokens {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  /** The next token; undefined at the end, and at the end of what was opened. */
  next(): Token | undefined {
    const token = this.#tokens[this.#at]
    this.#at += 1
    return token && token.nesting >= 0 ? token : undefined
  }

  /** Everything up to the end, read by `read`. */
  all<T>(read: (token: Token) => readonly T[]): T[] {
    const found: T[] = []
    for (let token = this.next(); token; token = this.next())
      found.push(...read(token))
    return found
  }
}

const marks = { strong_open: 'strong', em_open: 'emphasis', s_open: 'deleted' } as const

/** Running text without blocks. A link that leads nowhere is its words. */
function inlinesOf(tokens: Tokens, resolve: Resolve): Inline[] {
  return tokens.all((token): Inline[] => {
    const mark = marks[token.type as keyof typeof marks]
    if (mark)
      return [{ kind: mark, body: inlinesOf(tokens, resolve) }]
    if (token.type === 'link_open') {
      const target = resolve(String(token.attrGet('href')))
      const body = inlinesOf(tokens, resolve)
      return target && body.length > 0 ? [{ kind: 'link', target, body }] : body
    }
    if (token.type.endsWith('break'))
      return [{ kind: 'break' }]
    const text = token.type === 'image' ? textOf(token.children ?? []) : token.content
    return text === '' ? [] : [{ kind: token.type === 'code_inline' ? 'code' : 'text', text }]
  })
}

const inlineOf = (token: Token, resolve: Resolve): Inline[] => inlinesOf(new Tokens(token.children ?? []), resolve)

/** The cells of the rows of a part of a table. */
function rowsOf(tokens: Tokens, resolve: Resolve): Inline[][][] {
  return tokens.all(() => [tokens.all(() => [tokens.all(token => inlineOf(token, resolve))])])
}

function tableOf(tokens: Tokens, resolve: Resolve): Block {
  const parts = tokens.all(({ type }) => [{ type, rows: rowsOf(tokens, resolve) }])
  const rows = (type: string) => parts.filter(part => part.type === type).flatMap(part => part.rows)
  return { kind: 'table', head: rows('thead_open')[0] ?? [], rows: rows('tbody_open') }
}

function blockOf(token: Token, tokens: Tokens, resolve: Resolve): Block[] {
  const inside = () => tokens.all(inner => blockOf(inner, tokens, resolve))
  switch (token.type) {
    case 'inline':
      return [{ kind: 'paragraph', body: inlineOf(token, resolve) }]
    case 'paragraph_open':
      return inside()
    case 'heading_open':
      return [{ kind: 'heading', level: Number(token.tag.slice(1)), body: tokens.all(inner => inlineOf(inner, resolve)) }]
    case 'bullet_list_open':
    case 'ordered_list_open':
      return [{ kind: 'list', start: token.type === 'ordered_list_open' ? Number(token.attrGet('start') ?? 1) : null, items: tokens.all(() => [inside()]) }]
    case 'blockquote_open':
      return [{ kind: 'quote', body: inside() }]
    case 'table_open':
      return [tableOf(tokens, resolve)]
    case 'fence':
    case 'code_block':
      return [{ kind: 'code', text: token.content.trimEnd() }]
    default:
      return token.type === 'hr' ? [{ kind: 'rule' }] : token.nesting > 0 ? inside() : []
  }
}

/** Takes editors' Markdown apart into blocks of plain data, by the same rules by which pages show it. */
export function markdownBlocks(text: string | null | undefined, headingLevel: MarkdownOptions['headingLevel'], resolve: Resolve): Block[] {
  const tokens = new Tokens(parseMarkdown(text, headingLevel))
  return tokens.all(token => blockOf(token, tokens, resolve))
}
