import fc from 'fast-check'
import { expect, it } from 'vitest'
import { snippetOf } from './snippet.ts'

it('loses and adds nothing but ellipses, cuts no word, and stays short', () => {
  const word = fc.constantFrom('Bus', 'Straße', '<b>', 'Ärzte,', 'im', 'Verkehrsverbund')
  fc.assert(fc.property(fc.array(word, { maxLength: 120 }), (words) => {
    const text = words.join(' ')
    const snippet = snippetOf(text, new Set(['bus', 'aerzte'])).map(part => part.text).join('')
    const inner = snippet.replace(/^… /, '').replace(/ …$/, '')
    expect(` ${text} `).toContain(` ${inner} `)
    expect(inner.length).toBeLessThanOrEqual(240)
  }))
})

it('shows the place where most of what was searched for stands together', () => {
  const text = `Bus ${'und so weiter '.repeat(30)}mit dem Bus zu den Ärzten ${'und so fort '.repeat(30)}`
  expect(snippetOf(text, new Set(['bus', 'aerzten'])).map(part => part.text).join('')).toContain('mit dem Bus zu den Ärzten')
})
