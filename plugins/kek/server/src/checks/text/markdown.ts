/** A link as it stands in a Markdown text. */
export interface WrittenLink {
  /** What a reader sees; for a bare address the address itself. */
  readonly text: string
  readonly address: string
  readonly isBare: boolean
}

/** The text without blocks and spans of code, in which nothing is markup. */
function withoutCode(markdown: string): string {
  let fence: string | undefined
  const lines = markdown.split('\n').filter((line) => {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1]
    const isOutside = fence === undefined && mark === undefined
    if (mark !== undefined && (fence === undefined || fence === mark))
      fence = fence === undefined ? mark : undefined
    return isOutside
  })
  return lines.join('\n').replace(/`[^`\n]+`/g, '')
}

/** The levels of the headings in the order in which they stand: `##` is 2, a line underlined by `===` is 1. */
export function headingsOf(markdown: string): { readonly level: number, readonly text: string }[] {
  const lines = withoutCode(markdown).split('\n')
  return lines.flatMap((line, index) => {
    const mark = /^ {0,3}(#{1,6})(?!\S)/.exec(line.trimEnd())?.[1]
    if (mark)
      return [{ level: mark.length, text: line.trim().slice(mark.length).replace(/#+$/, '').trim() }]
    const underline = /^ {0,3}(=+|-+)$/.exec((lines[index + 1] ?? '').trimEnd())?.[1]
    const isParagraph = line.trim() !== '' && !/^(?: {4}| {0,3}(?:[-*+>=|#]|\d+[.)]))/.test(line)
    return underline && isParagraph ? [{ level: underline.startsWith('=') ? 1 : 2, text: line.trim() }] : []
  })
}

const definition = /^ {0,3}\[([^\]]+)\]:[ \t]*(\S+)/gm
/** `[text](address "title")`, `[text][reference]`, `[reference]`, or an address that becomes a link by itself. */
const link = /(?<image>!)?\[(?<text>(?:[^[\]\\]|\\.)*)\](?:\((?<inline>[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)|\[(?<reference>[^\]\n]*)\])?|(?<bare>https?:\/\/[^\s<>()]+)/gi

/** The address in what stands in a link's parentheses: without angle brackets and title. */
const addressIn = (inside: string) => inside.trim().split(/\s/, 1)[0]?.replace(/^<|>$/g, '') ?? ''

/** All links of a Markdown text in their order: inline, by reference, and addresses that became links by themselves. */
export function linksOf(markdown: string): WrittenLink[] {
  const text = withoutCode(markdown)
  const definitions = new Map([...text.matchAll(definition)].map(match => [String(match[1]).toLowerCase(), addressIn(String(match[2]))]))
  const body = text.replace(definition, '')
  return [...body.matchAll(link)].flatMap((match): WrittenLink[] => {
    const { image, text: words = '', inline, reference, bare } = match.groups ?? {}
    if (image)
      return []
    if (bare) {
      const address = bare.replace(/[.,;:!?]+$/, '')
      return [{ text: address, address, isBare: true }]
    }
    const address = inline === undefined ? definitions.get((reference || words).toLowerCase()) : addressIn(inline)
    return address === undefined ? [] : [{ text: plainText(words).trim(), address, isBare: false }]
  })
}

/** The alternative texts of pictures that stand in a Markdown text itself. */
export function imagesOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/!\[([^\]]*)\][([]/g)].map(match => match[1] ?? '')
}

/** The words of a Markdown text without its marks, line by line. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/^ {0,3}(?:#{1,6}|>)[ \t]/gm, '')
    .replace(/\*\*|__|[*`]|<\/?u>/g, '')
}
