import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { sampleItems } from '../../test/sample-items.ts'
import { searchView } from './search-view.ts'

const pdf = { type: 'document', key: 'bericht', data: { title: 'Jahresbericht', kind: 'other', file: 'files/bericht.pdf' } } as const
const reading = readingOf([
  ...sampleItems,
  { type: 'approach', key: 'nahverkehr', data: { title: 'Nahverkehrsplan', field: 'wirtschaft', description: 'Busse fahren auf jeder **Straße** jede Stunde.' } },
  { type: 'approach', key: 'lkw', data: { title: 'Verkehr auf der Landstraße', field: 'wirtschaft' } },
  pdf,
])
const fileOf = () => reading.snapshot.all('document').flatMap(({ content }) => content.file ?? []).find(({ name }) => name === 'bericht.pdf')?.sha256 ?? ''
const withTexts = (...pages: string[]) => ({ ...reading, fileTexts: { revision: 1, has: (sha256: string) => sha256 === fileOf(), pagesOf: (sha256: string) => sha256 === fileOf() ? pages : undefined } })
const search = (q: unknown, filters: Readonly<Record<string, string>> = {}) => searchView({ q, ...filters }, reading)
const titles = (q: unknown) => search(q).hits.map(({ text }) => text)
const marked = (q: string) => search(q).hits.flatMap(({ snippet }) => snippet.filter(({ isHit }) => isHit).map(({ text }) => text))

describe('the search', () => {
  it('finds a term by its other forms, and shows what it means and no list of them', () => {
    const state = readingOf([...sampleItems, { type: 'glossary-term', key: 'haus', data: { term: 'Rathaus', explanation: 'Wo die Verwaltung sitzt.', forms: [{ text: 'Rathauses' }, { text: 'Rathäuser' }] } }])
    for (const q of ['Rathaus', 'Rathäuser'])
      expect(searchView({ q }, state).hits.map(({ text, snippet }) => [text, snippet.map(part => part.text).join('')])).toEqual([['Rathaus', 'Wo die Verwaltung sitzt.']])
  })

  it('finds an adopted version by what it is, also by words that its title has not', () => {
    const state = readingOf([...sampleItems, { type: 'adopted-version', key: 'b', data: { title: 'Beschluss 2017', slug: 'beschluss-2017', seq: 1, headHash: 'a'.repeat(64), adoptedOn: '2017-10-12', adoptedBy: 'Kreistag' } }])
    for (const q of ['Fassung', 'Beschluss 2017', 'Vergleich'])
      expect(searchView({ q }, state).hits.map(({ href }) => href), q).toContain('/fassungen/beschluss-2017')
  })

  it('says on pages in other languages which texts are German, also within one hit', () => {
    const approach = { type: 'approach', key: 'mobil', data: { title: 'Xylothek', slug: 'wartezimmer', field: 'wirtschaft', description: 'Xylothek im **Bus**.', milestones: [{ title: 'Xylothek bestellt' }] } } as const
    const texts = (translated: object, locale: 'en' | 'de' = 'en') => searchView({ q: 'Xylothek' }, readingOf([...sampleItems, approach, { type: 'approach', key: 'mobil', locale: 'en', data: { title: 'Xylothek', field: 'wirtschaft', ...translated } }], { locale })).hits.map(({ hasGerman, snippet }) => [hasGerman, snippet.filter(({ isHit }) => isHit).map(({ lang }) => lang)])
    expect(texts({ description: 'A Xylothek in a bus.' })).toEqual([[true, [undefined, 'de']]])
    expect(texts({ description: 'A Xylothek.', milestones: [{ title: 'Xylothek there' }] })).toEqual([[false, [undefined, undefined]]])
    expect(texts({})).toEqual([[true, ['de', 'de']]])
    expect(texts({}, 'de')).toEqual([[false, [undefined, undefined]]])
  })

  it('finds with umlauts and sharp s spelled either way', () => {
    expect(titles('aerztliche')).toEqual(titles('Ärztliche'))
    expect(titles('ärztliche')).toContain('Ärztliche Versorgung mit dem Bus')
    expect(titles('strasse')).toContain('Nahverkehrsplan')
  })

  it('finds compounds by their parts, and parts by their compound', () => {
    expect(titles('Verkehr')).toEqual(['Verkehr auf der Landstraße', 'Nahverkehrsplan'])
    expect(titles('Nahverkehrsplan')).toEqual(['Nahverkehrsplan', 'Verkehr auf der Landstraße'])
    expect(titles('Fernverkehrsplanung')).toEqual(expect.arrayContaining(['Verkehr auf der Landstraße']))
  })

  it('finds other forms of a word', () => {
    expect(titles('Straßen')).toContain('Nahverkehrsplan')
    expect(titles('Ärzte')).toEqual(titles('Arzt'))
  })

  it('forgives typing errors, and says what it searched for instead', () => {
    const view = search('Nahverkersplan')
    expect(view.hits[0]?.text).toBe('Nahverkehrsplan')
    expect(view.corrections).toEqual([{ typed: 'Nahverkersplan', meant: 'Nahverkehrsplan', href: '/suche?q=Nahverkehrsplan' }])
    expect(search('Nahverkehrsplan').corrections).toEqual([])
  })

  it('says which words stand nowhere, though some share a part with them', () => {
    const view = search('Verkehrsschild Xylophon Verkehr')
    expect(view.unanswered).toEqual(['Verkehrsschild', 'Xylophon'])
    expect(search('Fernverkehrsplanung')).toMatchObject({ unanswered: ['Fernverkehrsplanung'], found: 2 })
  })

  it('wants all words, and shows what answers a part of them apart', () => {
    expect(search('bus stunde')).toMatchObject({ found: 1, hits: [{ text: 'Nahverkehrsplan' }] })
    const view = search('arztbus xylophon')
    expect(view.found).toBe(0)
    expect(view.partialHits.map(({ text }) => text)).toContain('Arztbus')
  })

  it('puts a title before a mention', () => {
    expect(titles('Arztbus')[0]).toBe('Arztbus')
  })

  it('leaves out words that only hold a question together', () => {
    expect(titles('Wo ist der Arztbus?')).toEqual(titles('Arztbus'))
  })

  it('says what a hit is and where it stands', () => {
    expect(search('ärztliche versorgung bus').hits[0]).toMatchObject({ type: 'approach', level: 'Handlungsansatz', code: '1.1.1', place: ['Lebenswerte Orte', 'Gesundheit', 'Praxen auf dem Land'], href: '/ansaetze/aerztliche-versorgung-mit-dem-bus' })
  })

  it('marks whole words of the text as it is written, without Markdown', () => {
    expect(marked('stunden')).toEqual(['Stunde'])
    expect(search('stunden').hits[0]?.snippet.map(({ text }) => text).join('')).toBe('Busse fahren auf jeder Straße jede Stunde.')
  })

  it('finds what a PDF says, and links to the page that says it best', () => {
    const view = searchView({ q: 'Schwimmbäder' }, withTexts('Titelblatt', 'Jedes Schwimmbad wird geprüft.', 'Schluss'))
    expect(view.hits).toMatchObject([{ text: 'Jahresbericht', page: { number: 2, href: `/media/${fileOf()}/bericht.pdf#page=2` } }])
    expect(view.hits[0]?.page?.snippet).toContainEqual({ text: 'Schwimmbad', isHit: true })
    expect(search('Schwimmbäder').found).toBe(0)
  })

  it('does not find what the PDF of an article says once the rights have ended', () => {
    const ended = { type: 'press-article', key: 'artikel', data: { title: 'Artikel', date: '2018-01-01', rights: 'licensed', rightsUntil: '2026-01-01', file: 'files/artikel.pdf' } } as const
    const found = (today: string) => {
      const article = readingOf([ended], { today })
      return searchView({ q: 'Schwimmbad' }, { ...article, fileTexts: { revision: 1, has: () => true, pagesOf: () => ['Schwimmbad'] } }).found
    }
    expect([found('2026-01-01'), found('2026-01-02')]).toEqual([1, 0])
  })

  it('finds nothing for no question', () => {
    for (const nothing of [undefined, null, '', '  ', '…', {}, ['']])
      expect(search(nothing)).toMatchObject({ found: 0, hits: [], filters: [] })
  })

  it('cuts a question that is too long', () => {
    expect(search('bus '.repeat(100))).toMatchObject({ isCut: true, query: 'bus '.repeat(50).trim() })
  })

  it('answers any question', () => {
    const isSound = ({ hits, found }: ReturnType<typeof searchView>) => hits.length === Math.min(found, 50) && hits.every(({ text, href }) => text !== '' && href.startsWith('/'))
    fc.assert(fc.property(fc.anything(), fc.anything(), (q, art) => isSound(searchView({ q, art, thema: art }, reading))))
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'binary' }), q => isSound(search(q))))
  })
})

describe('the filters of the search', () => {
  const counts = (name: string, filters: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(search('bus', filters).filters.find(filter => filter.name === name)?.choices.map(({ value, count }) => [value, count]) ?? [])

  it('count what a choice would find', () => {
    const kinds = counts('art')
    expect(kinds['']).toBe(search('bus').found)
    for (const [value, count] of Object.entries(kinds))
      expect(search('bus', { art: value }).found).toBe(count)
    for (const [value, count] of Object.entries(counts('thema')))
      expect(search('bus', { thema: value }).found).toBe(count)
  })

  it('combine', () => {
    const theme = Object.keys(counts('thema'))[1] ?? ''
    for (const [value, count] of Object.entries(counts('art', { thema: theme })))
      expect(search('bus', { art: value, thema: theme }).found).toBe(count)
  })

  it('keep the question in their addresses, and ignore what is no choice', () => {
    expect(search('bus').filters[0]?.choices[1]?.href).toMatch(/^\/suche\?q=bus&art=\w+$/)
    expect(search('bus', { art: 'unsinn', thema: '../x' })).toMatchObject({ found: search('bus').found, isFiltered: false })
  })
})
