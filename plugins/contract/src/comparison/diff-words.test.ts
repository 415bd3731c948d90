import type { Word } from './field-change.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from './diff-words.ts'

const side = (words: readonly Word[], other: Word['op']) => words.filter(({ op }) => op !== other).map(({ text }) => text).join('')
const short = (words: readonly Word[]) => words.map(({ op, text }) => op === 'same' ? text : op === 'added' ? `[+${text}]` : `[-${text}]`).join('')

/** Texts that have much in common: few words, many lines. */
const prose = fc.array(fc.constantFrom('Der ', 'Landkreis ', 'Ärzte', 'und ', 'Straßen', '\n', '\n\n', '**', '- ', ', ', '. ', 'E-Mail ', '  ', '\u{1F33E}', '\r\n'), { maxLength: 60 }).map(pieces => pieces.join(''))
const anyText = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 60 }))

/** A text of some hundred pages out of numbered words, so that no two sentences are alike. */
function longText(seed: number, paragraphs: number): string {
  let state = seed
  const next = () => (state = (state * 48_271) % 2_147_483_647)
  return Array.from({ length: paragraphs }, () => `${Array.from({ length: 70 }, () => `Wort${next() % 5000}`).join(' ')}.`).join('\n\n')
}

describe('two versions of a text', () => {
  it('give back the text before and the text after', () => {
    fc.assert(fc.property(anyText, anyText, (before, after) => {
      const words = diffWords(before, after)
      expect(side(words, 'added')).toBe(before)
      expect(side(words, 'removed')).toBe(after)
    }), { numRuns: 1000 })
  })

  it('differ in nothing when they are equal', () => {
    fc.assert(fc.property(anyText, text => diffWords(text, text).every(({ op }) => op === 'same')))
  })

  it('never say one thing in two pieces, and what went before what came', () => {
    fc.assert(fc.property(prose, prose, (before, after) => {
      const words = diffWords(before, after)
      words.forEach(({ op, text }, index) => {
        expect(text).not.toBe('')
        expect(op).not.toBe(words[index - 1]?.op)
        expect(op === 'removed' && words[index - 1]?.op === 'added').toBe(false)
      })
    }))
  })

  it('differ by whole words', () => {
    expect(short(diffWords('Die Ärzte im Kreis fehlen.', 'Die Ärztinnen im Kreis fehlen nicht.'))).toBe('Die [-Ärzte][+Ärztinnen] im Kreis fehlen[+ nicht].')
    expect(short(diffWords('Rad- und Fußwege', 'Rad- und E-Bike-Wege'))).toBe('Rad- und [-Fußwege][+E-Bike-Wege]')
  })

  it('show a mark of the text as what it is', () => {
    expect(short(diffWords('Das ist wichtig.', 'Das ist **wichtig**.'))).toBe('Das ist [+**]wichtig[+**].')
  })

  it('show a rewritten sentence as one, not as scattered words', () => {
    expect(short(diffWords('rote Äpfel, reife Birnen', 'grüne Bohnen, frische Erbsen'))).toBe('[-rote Äpfel, reife Birnen][+grüne Bohnen, frische Erbsen]')
  })

  it('show a new paragraph alone', () => {
    expect(short(diffWords('Eins.\n\nDrei.\n', 'Eins.\n\nZwei.\n\nDrei.\n'))).toBe('Eins.\n\n[+Zwei.\n\n]Drei.\n')
  })
})

describe('a text of a hundred pages', () => {
  const text = longText(1, 340)

  it.each([
    ['is another one entirely', text, longText(2, 340)],
    ['changed in one word of each paragraph', text, text.replaceAll(/(Wort\d+)\./g, 'Satzende.')],
    ['is the same word over and over', 'nein '.repeat(40_000), 'doch nein '.repeat(20_000)],
    ['consists of many words that come twice', `${text}\n${text}`, `${longText(3, 10)}${text}${text}`],
  ])('is compared whole when it %s', (_how, before, after) => {
    expect(before.length).toBeGreaterThan(190_000)
    const words = diffWords(before, after)
    expect(side(words, 'added')).toBe(before)
    expect(side(words, 'removed')).toBe(after)
  })

  it('shows only the words that changed', () => {
    const changes = diffWords(text, text.replaceAll(/(Wort\d+)\./g, 'Satzende.')).filter(({ op }) => op === 'added')
    expect(new Set(changes.map(change => change.text))).toEqual(new Set(['Satzende']))
  })
})
