import type { SnippetPart } from '../../shared/views/search.ts'
import type { Words } from '../../shared/views/text.ts'
import { foldText } from './words/search-words.ts'

const before = 70
const longest = 240

interface Word { readonly start: number, readonly end: number, readonly term: string | null }

/** Where the nearest space before a place is, so that no word is cut. */
function wordStart(text: string, index: number): number {
  return index <= 0 ? 0 : text.lastIndexOf(' ', index) + 1
}

function wordsOf(text: string, terms: ReadonlySet<string>): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => {
    const folded = foldText(match[0])
    return { start: match.index, end: match.index + match[0].length, term: terms.has(folded) ? folded : null }
  })
}

/** How many different words that were searched for stand in a text. */
export function countTerms(text: string, terms: ReadonlySet<string>): number {
  return new Set(wordsOf(text, terms).flatMap(({ term }) => term ?? [])).size
}

/** Where the part of a text begins that holds the most of them. */
function bestStart(hits: readonly Word[]): number {
  const counted = hits.map(({ start }) => ({ start, count: new Set(hits.filter(hit => hit.start >= start && hit.end <= start + longest - before).map(({ term }) => term)).size }))
  return counted.reduce((best, one) => one.count > best.count ? one : best, { start: 0, count: 0 }).start
}

/** A stretch of a text in one language. */
interface Stretch { readonly start: number, end: number, readonly lang: string | undefined }

/** Texts behind one another, and which stretch is in which language. */
function joinTexts(texts: readonly Words[]): { readonly text: string, readonly stretches: readonly Stretch[] } {
  let text = ''
  const stretches: Stretch[] = []
  for (const one of texts) {
    const start = text.length
    text += `${start > 0 ? ' · ' : ''}${one.text}`
    const last = stretches.at(-1)
    if (last && last.lang === one.lang)
      last.end = text.length
    else
      stretches.push({ start, end: text.length, lang: one.lang })
  }
  return { text, stretches }
}

/** The part of some texts that holds the most of the words that were searched for, as pieces in which those words are marked whole. No piece is in two languages. */
export function snippetOf(texts: readonly Words[], terms: ReadonlySet<string>): SnippetPart[] {
  const { text, stretches } = joinTexts(texts)
  const piece = (from: number, to: number, isHit: boolean): SnippetPart[] => stretches
    .map(({ start, end, lang }) => ({ text: text.slice(Math.max(start, from), Math.min(end, to)), isHit, ...(lang ? { lang } : {}) }))
  const hits = wordsOf(text, terms).filter(({ term }) => term !== null)
  const start = wordStart(text, bestStart(hits) - before)
  const end = text.length - start <= longest ? text.length : Math.max(wordStart(text, start + longest) - 1, start)
  const parts: SnippetPart[] = start > 0 ? [{ text: '… ', isHit: false }] : []
  let written = start
  for (const word of hits.filter(({ start: first, end: last }) => first >= start && last <= end)) {
    parts.push(...piece(written, word.start, false), ...piece(word.start, word.end, true))
    written = word.end
  }
  parts.push(...piece(written, end, false), { text: end < text.length ? ' …' : '', isHit: false })
  return parts.filter(part => part.text !== '')
}
