import fc from 'fast-check'
import { expect, it } from 'vitest'
import { snippetOf } from './snippet.ts'

it('loses and adds nothing but ellipses, cuts no word, and stays short', () => {
  const word = fc.constantFrom('Bus', 'Straße', '<b>', 'Ärzte,', 'im', 'Verkehrsverbund')
  fc.assert(fc.property(fc.array(word, { maxLength: 120 }), (words) => {
    const text = words.join(' ')
    const snippet = snippetOf([{ text }], new Set(['bus', 'aerzte'])).map(part => part.text).join('')
    const inner = snippet.replace(/^… /, '').replace(/ …$/, '')
    expect(` ${text} `).toContain(` ${inner} `)
    expect(inner.length).toBeLessThanOrEqual(240)
  }))
})

it('shows the place where most of what was searched for stands together', () => {
  const text = `Bus ${'und so weiter '.repeat(30)}mit dem Bus zu den Ärzten ${'und so fort '.repeat(30)}`
  expect(snippetOf([{ text }], new Set(['bus', 'aerzten'])).map(part => part.text).join('')).toContain('mit dem Bus zu den Ärzten')
})

it('keeps texts of different languages apart, and loses none of them', () => {
  const texts = [{ text: 'A doctor by bus' }, { text: 'Der Bus hält am Markt', lang: 'de' }, { text: 'Jeden Tag', lang: 'de' }]
  expect(snippetOf(texts, new Set(['bus']))).toEqual([
    { text: 'A doctor by ', isHit: false },
    { text: 'bus', isHit: true },
    { text: ' · Der ', isHit: false, lang: 'de' },
    { text: 'Bus', isHit: true, lang: 'de' },
    { text: ' hält am Markt · Jeden Tag', isHit: false, lang: 'de' },
  ])
})
