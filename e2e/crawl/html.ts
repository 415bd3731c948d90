/** Reads what our own server wrote: HTML from a renderer, with quoted attributes. Not a parser for the web at large. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ' }

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : entities[name ?? ''] ?? whole)
}

/** The values of an attribute, wherever it stands. */
export function attributeValues(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^>]*?\\s${name}="([^"]*)"`, 'gi'))].map(([, value = '']) => decode(value))
}

/** What a reader sees of a piece of HTML, with single spaces. */
export function textOf(html: string): string {
  return decode(html.replace(/<!--.*?-->/gs, '').replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replace(/<\/?(?:p|li|div|h\d|dt|dd|br|tr|td)\b[^>]*>/g, ' ').replace(/<[^>]+>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
}

export interface Anchor {
  readonly href: string
  readonly text: string
}

/** The links of a page with their names. */
export function anchorsOf(html: string): Anchor[] {
  return [...html.matchAll(/<a\s([^>]*)>(.*?)<\/a>/gs)].flatMap(([, attributes = '', inner = '']) => {
    const href = /(?:^|\s)href="([^"]*)"/.exec(attributes)?.[1]
    const label = /(?:^|\s)aria-label="([^"]*)"/.exec(attributes)?.[1]
    return href === undefined ? [] : [{ href: decode(href), text: label === undefined ? textOf(inner) : decode(label) }]
  })
}

/** How many elements of a name there are. */
export function countElements(html: string, name: string): number {
  return html.match(new RegExp(`<${name}[\\s>]`, 'gi'))?.length ?? 0
}
