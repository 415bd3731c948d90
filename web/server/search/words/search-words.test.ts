import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, readQuestion, splitWords } from './search-words.ts'

describe('foldText', () => {
  it.each([['Ärzte', 'Aerzte'], ['Straße', 'STRASSE'], ['Café', 'cafe'], ['Mu\u0308ritz', 'Müritz'], ['GROẞ', 'gross']])('%s and %s are the same', (a, b) => {
    expect(foldText(a)).toBe(foldText(b))
  })

  it('changes nothing more when applied again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => foldText(foldText(text)) === foldText(text)))
  })
})

describe('splitWords', () => {
  it('keeps letters and digits', () => {
    expect(splitWords('„KEK-2030“: Müritz-Elde, A 14!')).toEqual(['KEK', '2030', 'Müritz', 'Elde', 'A', '14'])
    expect(splitWords('…')).toEqual([])
  })
})

describe('readQuestion', () => {
  it('takes the first of several values and nothing that is no text', () => {
    expect(readQuestion(['a', 'b']).text).toBe('a')
    for (const value of [undefined, null, 7, {}, [], [null]])
      expect(readQuestion(value)).toEqual({ text: '', isCut: false })
  })

  it('drops control characters, half characters and invisible marks', () => {
    expect(readQuestion('  Ruf\u00ADbus\u0000\n\u202E x \uD800').text).toBe('Rufbus x \uFFFD')
  })

  it('cuts between characters and says so', () => {
    expect(readQuestion('😀'.repeat(201))).toEqual({ text: '😀'.repeat(200), isCut: true })
    expect(readQuestion('a'.repeat(200)).isCut).toBe(false)
  })
})
