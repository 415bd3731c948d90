import type { XmlElement } from '../../test/parse-xml.ts'
import { describe, expect, it } from 'vitest'
import { childrenOf, parseXml, textOf } from '../../test/parse-xml.ts'
import { stateOf } from '../../test/reading-of.ts'
import { resourceAt, textAt } from '../../test/resource-at.ts'
import { sampleItems } from '../../test/sample-items.ts'
import { changeAddress } from '../views/state-links.ts'

const rated = { type: 'approach', key: 'arztmobil', effectiveOn: '2018-08-31', note: 'Priorität gesetzt & „geprüft“ <b>', data: { ...sampleItems.find(({ key }) => key === 'arztmobil')?.data, statusNote: 'Fährt' } } as const
const corrected = { ...rated, note: 'Priorität gesetzt' }
const english = { type: 'approach', key: 'arztmobil', locale: 'en', note: 'Translated', data: { title: 'Doctor on a bus' } } as const
const other = { type: 'goal', key: 'anderes', data: { title: 'Anderes', field: 'wirtschaft' } } as const
const items = [...sampleItems, other, rated, corrected, english]
const withdrawn = { type: 'project', key: 'arztbus', effectiveOn: '2019-01-01', note: 'Eingestellt' } as const
const state = stateOf(items, { withdrawals: [withdrawn] })

const feed = async (path: string, of = state) => parseXml(await textAt(path, of))
const entries = (root: XmlElement) => childrenOf(root, 'entry')
const titles = async (path: string, of = state) => entries(await feed(path, of)).map(entry => textOf(entry, 'title'))
const paths = ['/konzept.atom', '/presse.atom', '/konzept/lebenswerte-orte.atom', '/ziele/gesundheit.atom', '/ansaetze/aerztliche-versorgung-mit-dem-bus.atom', '/projekte/arztbus.atom', '/en/konzept.atom']

describe('a feed', () => {
  it.each(paths.filter(path => !path.startsWith('/projekte')))('%s holds what RFC 4287 asks for', async (path) => {
    const root = await feed(path)
    expect(root).toMatchObject({ name: 'feed', namespace: 'http://www.w3.org/2005/Atom' })
    expect(childrenOf(root, 'link').map(({ attributes }) => attributes.rel)).toEqual(['self', 'alternate'])
    expect(childrenOf(root, 'link')[0]?.attributes.href).toBe(`https://kek.example${path}`)
    expect(textOf(childrenOf(root, 'author')[0]!, 'name')).toBe('Landkreis Ludwigslust-Parchim')
    const ids = [root, ...entries(root)].map(element => textOf(element, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !/^tag:kek\.example,2026:\S+$/.test(id))).toEqual([])
    for (const element of [root, ...entries(root)]) {
      expect(textOf(element, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)
      expect(textOf(element, 'title')).not.toBe('')
    }
    for (const entry of entries(root))
      expect(childrenOf(entry, 'link').filter(({ attributes }) => attributes.rel === 'alternate' && attributes.href?.startsWith('https://kek.example/'))).toHaveLength(1)
  })

  it('is as new as its newest entry', async () => {
    const root = await feed('/konzept.atom')
    expect(textOf(root, 'updated')).toBe(entries(root).map(entry => textOf(entry, 'updated')).sort().at(-1))
  })

  it('names entries by their hash: what happens later changes none of the names', async () => {
    const ids = async (of: typeof state) => entries(await feed('/konzept.atom', of)).map(entry => textOf(entry, 'id'))
    const before = await ids(stateOf(sampleItems))
    expect(await ids(state)).toEqual(expect.arrayContaining(before))
  })
})

describe('the feed of the whole plan', () => {
  it('tells what happened, newest first, and nothing of press and pages', async () => {
    expect(await titles('/konzept.atom')).toEqual([
      'Zurückgezogen: Arztbus',
      'Geändert: Ärztliche Versorgung mit dem Bus',
      'Neu: Anderes',
      'Neu: Arztbus',
      'Neu: Ärztliche Versorgung mit dem Bus',
      'Neu: Praxen auf dem Land',
      'Neu: Gesundheit',
      'Neu: Digitalisierung',
      'Neu: Wirtschaft',
      'Neu: Lebenswerte Orte',
      'Neu: Kreisentwicklungskonzept 2030',
    ])
  })

  it('tells a note in the words it has by now, and that it was corrected', async () => {
    const changed = entries(await feed('/konzept.atom'))[1]!
    expect(textOf(changed, 'summary')).toBe('Priorität gesetzt Gilt ab 31. August 2018.')
    expect(textOf(changed, 'updated') > textOf(changed, 'published')).toBe(true)
  })

  it('leads to the page, or to the last address of what is gone, where the reason stands', async () => {
    const links = entries(await feed('/konzept.atom')).map(entry => childrenOf(entry, 'link')[0]?.attributes.href)
    expect(links.slice(0, 2)).toEqual(['https://kek.example/projekte/arztbus', 'https://kek.example/ansaetze/aerztliche-versorgung-mit-dem-bus'])
    expect(links.at(-1)).toBe('https://kek.example/konzept')
  })

  it('leads on to what changed, word by word, and to the page as it was on that day', async () => {
    const related = entries(await feed('/konzept.atom')).slice(0, 3).map(entry => childrenOf(entry, 'link').filter(({ attributes }) => attributes.rel === 'related').map(({ attributes }) => attributes.href))
    const seqOf = (note: string) => state.snapshot.history.find(entry => entry.note === note)?.seq
    expect(related).toEqual([
      [`https://kek.example${changeAddress(seqOf('Eingestellt') ?? 0, 'de')}`],
      [`https://kek.example${changeAddress(seqOf(rated.note) ?? 0, 'de')}`, 'https://kek.example/stand/2018-08-31/ansaetze/aerztliche-versorgung-mit-dem-bus'],
      [expect.stringMatching(/^https:\/\/kek\.example\/stand\/\d{4}-\d\d-\d\d\/ziele\/anderes$/)],
    ])
  })

  it('in another language tells of translations, and marks what is German', async () => {
    const told = entries(await feed('/en/konzept.atom'))
    const byTitle = new Map(told.map(entry => [textOf(entry, 'title'), entry.attributes['xml:lang']]))
    expect(byTitle.get('New: Doctor on a bus')).toBeUndefined()
    expect(byTitle.has('New: Doctor on a bus')).toBe(true)
    expect(byTitle.get('Neu: Gesundheit')).toBe('de')
    const summaries = told.map(entry => childrenOf(entry, 'summary')[0]!)
    expect(summaries.filter(({ text }) => text.startsWith('Translated')).map(({ attributes }) => attributes['xml:lang'])).toEqual(['de'])
  })
})

describe('the feed of an element', () => {
  it('tells of what is under it, also of what stands there no more', async () => {
    expect(await titles('/ansaetze/aerztliche-versorgung-mit-dem-bus.atom')).toEqual(['Zurückgezogen: Arztbus', 'Geändert: Ärztliche Versorgung mit dem Bus', 'Neu: Arztbus', 'Neu: Ärztliche Versorgung mit dem Bus'])
    expect(await titles('/konzept/wirtschaft.atom')).toEqual(['Neu: Anderes', 'Neu: Wirtschaft'])
  })

  it('moves with its page', async () => {
    const moved = stateOf([...items, { type: 'goal', key: 'gesundheit', data: { title: 'Gesundheit', slug: 'gesund', field: 'orte' } }])
    expect(await resourceAt('/ziele/gesundheit.atom', moved)).toMatchObject({ status: 301, location: '/ziele/gesund.atom' })
  })
})

it('tells of the press in a feed of its own', async () => {
  expect(await titles('/presse.atom')).toEqual(['Neu: Der Arztbus fährt'])
})
