import { describe, expect, it } from 'vitest'
import { headingsOf, imagesOf, linksOf, plainText } from './markdown.ts'

describe('headings', () => {
  it('are found in both notations', () => {
    expect(headingsOf('# Eins\n\nText\n\n### Drei ###\n\nOben\n===\n\nMitte\n---\n')).toEqual([{ level: 1, text: 'Eins' }, { level: 3, text: 'Drei' }, { level: 1, text: 'Oben' }, { level: 2, text: 'Mitte' }])
  })

  it('are not found in code, in lists, in rules, in hashes without a space', () => {
    expect(headingsOf('```\n# nein\n```\n#nein\n\n---\n\n- Punkt\n---\n\n    # Code')).toEqual([])
  })

  it('may be empty', () => {
    expect(headingsOf('##\n')).toEqual([{ level: 2, text: '' }])
  })
})

describe('links', () => {
  it('are found in every notation, in their order', () => {
    expect(linksOf('[**Plan**](/konzept "Titel") [Kreis][k] [k] <https://a.example/x> und https://b.example/y.\n\n[k]: https://www.kreis-lup.de')).toEqual([
      { text: 'Plan', address: '/konzept', isBare: false },
      { text: 'Kreis', address: 'https://www.kreis-lup.de', isBare: false },
      { text: 'k', address: 'https://www.kreis-lup.de', isBare: false },
      { text: 'https://a.example/x', address: 'https://a.example/x', isBare: true },
      { text: 'https://b.example/y', address: 'https://b.example/y', isBare: true },
    ])
  })

  it('are not found in code, in pictures, in brackets that are only brackets', () => {
    expect(linksOf('`[a](/b)` ![Bild](/c.jpg) [x] und [y](')).toEqual([])
  })

  it('keep brackets in their addresses', () => {
    expect(linksOf('[Ort](https://de.wikipedia.org/wiki/Parchim_(Stadt))')).toEqual([{ text: 'Ort', address: 'https://de.wikipedia.org/wiki/Parchim_(Stadt)', isBare: false }])
  })

  // Whoever goes back and forth in such a text never comes to an end.
  it('are found to the end, however the text is made', () => {
    for (const text of ['['.repeat(50_000), '[a]('.repeat(20_000), `[a](${' '.repeat(50_000)}`, '# '.repeat(50_000), '`'.repeat(50_000), '!['.repeat(20_000)]) {
      for (const found of [linksOf(text), headingsOf(text), imagesOf(text)])
        expect(Array.isArray(found)).toBe(true)
    }
  })
})

it('pictures are found', () => {
  expect(imagesOf('Text ![Karte](/k.png) [Link](/a)')).toEqual(['Karte'])
})

it('plain text has the words without the marks', () => {
  expect(plainText('## Ziel\n\nAm **12. Oktober** siehe [Plan](/konzept), <u>bald</u>.')).toBe('Ziel\n\nAm 12. Oktober siehe Plan, bald.')
})
