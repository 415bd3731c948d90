import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { sampleItems } from '../../test/sample-items.ts'
import { snippetOf } from './search-snippet.ts'
import { searchView } from './search.ts'

const reading = readingOf([
  ...sampleItems,
  { type: 'approach', key: 'nahverkehr', data: { title: 'Taktfahrplan im Nahverkehr', field: 'wirtschaft', description: 'Busse fahren auf jeder **Straße** jede Stunde.' } },
])
const titles = (query: unknown) => searchView(query, reading).hits.map(({ text }) => text)
const marked = (query: string) => searchView(query, reading).hits.flatMap(({ snippet }) => snippet.filter(({ isHit }) => isHit).map(({ text }) => text))

describe('searchView', () => {
  it('finds with umlauts and sharp s spelled either way', () => {
    expect(titles('aerztliche')).toEqual(titles('Ärztliche'))
    expect(titles('ärztliche')).toContain('Ärztliche Versorgung mit dem Bus')
    expect(titles('strasse')).toEqual(['Taktfahrplan im Nahverkehr'])
  })

  it('finds beginnings, inner parts of compounds, and words with a slip', () => {
    expect(titles('takt')).toEqual(['Taktfahrplan im Nahverkehr', 'Auftaktforum'])
    expect(titles('verkehr')).toEqual(['Taktfahrplan im Nahverkehr'])
    expect(titles('Nahverker')).toEqual(['Taktfahrplan im Nahverkehr'])
    expect(titles('Fahrpaln')).toEqual([])
  })

  it('wants all words, and says so when only some are found', () => {
    expect(searchView('bus stunde', reading)).toMatchObject({ isLoose: false, found: 1 })
    const loose = searchView('arztbus mondlandung', reading)
    expect(loose.isLoose).toBe(true)
    expect(loose.hits.map(({ text }) => text)).toContain('Arztbus')
  })

  it('puts a title before a mention', () => {
    expect(titles('Arztbus')[0]).toBe('Arztbus')
  })

  it('says what a hit is and where it stands', () => {
    expect(searchView('ärztliche versorgung bus', reading).hits[0]).toMatchObject({ type: 'approach', level: 'Handlungsansatz', code: '1.1.1', place: ['Lebenswerte Orte', 'Gesundheit', 'Praxen auf dem Land'], href: '/ansaetze/aerztliche-versorgung-mit-dem-bus' })
  })

  it('marks whole words of the text as it is written, without Markdown', () => {
    expect(marked('strasse')).toEqual(['Straße'])
    expect(searchView('strasse', reading).hits[0]?.snippet.map(({ text }) => text).join('')).toBe('Busse fahren auf jeder Straße jede Stunde.')
  })

  it('finds nothing for no question', () => {
    for (const nothing of [undefined, null, '', '  ', '…', {}, ['']])
      expect(searchView(nothing, reading)).toMatchObject({ found: 0, hits: [] })
  })

  it('cuts a question that is too long', () => {
    expect(searchView('bus '.repeat(100), reading)).toMatchObject({ isCut: true, query: 'bus '.repeat(50).trim() })
  })

  it('answers any question', () => {
    const isSound = ({ hits, found }: ReturnType<typeof searchView>) => hits.length === Math.min(found, 50) && hits.every(({ text, href }) => text !== '' && href.startsWith('/'))
    fc.assert(fc.property(fc.anything(), query => isSound(searchView(query, reading))))
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'binary' }), query => isSound(searchView(query, reading))))
  })

  it('builds the index once per state of the ledger', () => {
    expect(searchView('bus', readingOf([])).found).toBe(0)
    expect(searchView('bus', reading).found).toBeGreaterThan(0)
  })
})

describe('snippetOf', () => {
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
})
