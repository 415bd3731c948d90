import type { SnippetPart } from '../../shared/views/search.ts'
import { foldText } from './search-words.ts'

const before = 70
const longest = 240

/** Where the nearest space before a place is, so that no word is cut. */
function wordStart(text: string, index: number): number {
  return index <= 0 ? 0 : text.lastIndexOf(' ', index) + 1
}

/** The part of a text around the first word that was searched for, as pieces in which those words are marked. */
export function snippetOf(text: string, terms: ReadonlySet<string>): SnippetPart[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(match => ({ start: match.index, end: match.index + match[0].length, isHit: terms.has(foldText(match[0])) }))
  const start = wordStart(text, (words.find(({ isHit }) => isHit)?.start ?? 0) - before)
  const end = text.length - start <= longest ? text.length : Math.max(wordStart(text, start + longest) - 1, start)
  const parts: SnippetPart[] = start > 0 ? [{ text: '… ', isHit: false }] : []
  let written = start
  for (const word of words.filter(({ isHit, start: first, end: last }) => isHit && first >= start && last <= end)) {
    parts.push({ text: text.slice(written, word.start), isHit: false }, { text: text.slice(word.start, word.end), isHit: true })
    written = word.end
  }
  parts.push({ text: text.slice(written, end), isHit: false }, { text: end < text.length ? ' …' : '', isHit: false })
  return parts.filter(part => part.text !== '')
}
