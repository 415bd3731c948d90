/** A word that is explained, in every form in which texts use it. */
export interface ExplainedTerm {
  readonly id: string
  readonly forms: readonly string[]
  readonly explanation: string
  /** Where the explanation stands on a page of its own. */
  readonly href: string
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, sign => escapes[sign] ?? sign)
const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Inside of these, a link would be one too many. */
const untouched = /^<(\/?)(?:a|h[1-6]|code|pre)\b/

/** A form as it may stand in a text: one that begins with a small letter may begin a sentence. */
function pattern(form: string): string {
  const [first = '', ...rest] = form
  const upper = first.toUpperCase()
  return first === upper ? escapePattern(escapeHtml(form)) : `[${first}${upper}]${escapePattern(escapeHtml(rest.join('')))}`
}

/** Finds terms in texts: whole words only, the longer form before the shorter one. Made once per language and state. */
export class TermFinder {
  readonly #words: RegExp | undefined
  readonly #byForm = new Map<string, ExplainedTerm>()

  constructor(terms: readonly ExplainedTerm[]) {
    for (const term of terms) {
      for (const form of term.forms.map(text => text.trim()).filter(Boolean))
        this.#byForm.set(this.#key(escapeHtml(form)), term)
    }
    const forms = terms.flatMap(term => term.forms.map(text => text.trim()).filter(Boolean)).sort((a, b) => b.length - a.length)
    if (forms.length > 0)
      this.#words = new RegExp(`(?<![\\p{L}\\p{N}&]|[\\p{L}\\p{N}][-·])(?:${forms.map(pattern).join('|')})(?![\\p{L}\\p{N}]|[-·]\\p{L})`, 'gu')
  }

  #key(word: string): string {
    return word.slice(0, 1).toLowerCase() + word.slice(1)
  }

  /**
   * The HTML of a running text in which the first occurrence of each term leads to its explanation. The words themselves stay as they are.
   * @param html made by our own Markdown renderer: no `>` stands in an attribute
   * @param explained ids of the terms that the page has explained already; those found are added
   */
  explain(html: string, explained: Set<string>): string {
    const words = this.#words
    if (!words)
      return html
    let depth = 0
    return html.split(/(<[^>]*>)/).map((piece) => {
      const tag = untouched.exec(piece)
      if (tag)
        depth += tag[1] ? -1 : 1
      return depth > 0 || piece.startsWith('<') ? piece : piece.replace(words, word => this.#link(word, explained))
    }).join('')
  }

  #link(word: string, explained: Set<string>): string {
    const term = this.#byForm.get(this.#key(word))
    if (!term || explained.has(term.id))
      return word
    explained.add(term.id)
    return `<a class="term" href="${escapeHtml(term.href)}" data-explanation="${escapeHtml(term.explanation)}">${word}</a>`
  }
}
