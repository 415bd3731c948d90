import type { Word } from './field-change.ts'
import { diffSequences } from './diff-sequences.ts'

/** Lines with their ends; a paragraph of an editor is one line. */
const lines = /[^\n]*\n|[^\n]+/g
/** Words with their inner hyphens and marks, runs of blanks, and every other sign for itself. */
const tokens = /[\p{L}\p{N}\p{M}]+(?:[-’'\u00AD][\p{L}\p{N}\p{M}]+)*|[^\S\n]+|\n|[^\p{L}\p{N}\p{M}\s]/gu

const split = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? []

/** A change: what went, what came. Between two changes stands what stayed. */
interface Piece { readonly same: string, readonly removed: string, readonly added: string }

function piecesOf(before: readonly string[], after: readonly string[]): Piece[] {
  return diffSequences(before, after).map(({ isSame, aStart, aEnd, bStart, bEnd }) => {
    const removed = before.slice(aStart, aEnd).join('')
    return isSame ? { same: removed, removed: '', added: '' } : { same: '', removed, added: after.slice(bStart, bEnd).join('') }
  })
}

const weight = ({ removed, added }: Piece) => Math.max(removed.length, added.length)

/** Whether what stayed between two changes says nothing by itself: a blank, a comma, an „und“ amid rewritten sentences. */
function isCrumb(same: string, previous: Piece, next: Piece): boolean {
  return !/[\p{L}\p{N}]/u.test(same) ? !same.includes('\n') : same.length <= weight(previous) && same.length <= weight(next)
}

/** Joins changes that only crumbs keep apart: one rewritten sentence reads better than ten scattered words. */
function joinCrumbs(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    joined.push(piece)
    for (;;) {
      const [previous, stayed, next] = joined.slice(-3)
      if (!previous || !stayed || !next || stayed.same === '' || !isCrumb(stayed.same, previous, next))
        break
      joined.splice(-3, 3, { same: '', removed: previous.removed + stayed.same + next.removed, added: previous.added + stayed.same + next.added })
    }
  }
  return joined
}

function toWords(pieces: readonly Piece[]): Word[] {
  const words: Word[] = []
  for (const { same, removed, added } of pieces) {
    for (const [op, text] of [['same', same], ['removed', removed], ['added', added]] as const) {
      if (text === '')
        continue
      const last = words.at(-1)
      if (last?.op === op)
        words[words.length - 1] = { op, text: last.text + text }
      else
        words.push({ op, text })
    }
  }
  return words
}

/**
 * What was taken from a text and what was added, word by word: first which paragraphs are others, then the words inside those.
 * Same and removed pieces together are the text before, same and added ones the text after.
 */
export function diffWords(before: string, after: string): Word[] {
  const [beforeLines, afterLines] = [split(before, lines), split(after, lines)]
  return toWords(diffSequences(beforeLines, afterLines).flatMap(({ isSame, aStart, aEnd, bStart, bEnd }) => {
    const removed = beforeLines.slice(aStart, aEnd).join('')
    if (isSame)
      return { same: removed, removed: '', added: '' }
    return joinCrumbs(piecesOf(split(removed, tokens), split(afterLines.slice(bStart, bEnd).join(''), tokens)))
  }))
}
