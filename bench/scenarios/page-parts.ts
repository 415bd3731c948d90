/** What a browser loads for a page besides its images. */
export interface PageParts {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

interface FontFace {
  readonly path: string
  /** CSS `unicode-range`; null where the face is for all characters. */
  readonly range: string | null
}

/** The style sheets and scripts that the HTML of a page names, each once. */
export function findPageParts(html: string): PageParts {
  const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? []
  const unique = (paths: readonly (string | undefined)[]) => [...new Set(paths.filter(path => path !== undefined))]
  return {
    styles: unique(tags.filter(tag => attribute(tag, 'rel') === 'stylesheet').map(tag => attribute(tag, 'href'))),
    scripts: unique([
      ...tags.filter(tag => tag.startsWith('<script')).map(tag => attribute(tag, 'src')),
      ...tags.filter(tag => attribute(tag, 'rel') === 'modulepreload').map(tag => attribute(tag, 'href')),
      ...(html.match(/<[a-z][^>]*\sdata-script="[^"]*"/g) ?? []).map(tag => attribute(tag, 'data-script')),
    ]),
  }
}

/** The font files that a browser loads to show a text: every face of which it needs a character. */
export function findFonts(css: string, cssPath: string, text: string): string[] {
  const characters = new Set(Array.from(text, character => character.codePointAt(0) ?? 0))
  const faces = (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap(rule => readFace(rule, cssPath))
  return faces.filter(({ range }) => range === null || isTouched(range, characters)).map(({ path }) => path)
}

/** The words of a page without tags, styles and scripts. */
export function readableText(html: string): string {
  return html.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ')
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
}

function readFace(rule: string, cssPath: string): FontFace[] {
  const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(rule) ?? []
  const [, range = null] = /unicode-range:([^;}]+)/.exec(rule) ?? []
  // The host does not matter: only the path is wanted.
  return address === undefined || address.startsWith('data:') ? [] : [{ path: new URL(address, `http://site${cssPath}`).pathname, range }]
}

function isTouched(range: string, characters: ReadonlySet<number>): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^u\+/i, '').split('-')
    const from = Number.parseInt(first.replaceAll('?', '0'), 16)
    const to = Number.parseInt(last.replaceAll('?', 'f'), 16)
    return [...characters].some(character => character >= from && character <= to)
  })
}
