import type { Locale } from '@kek/contract'
import type { ReadPdf } from '../../../test/read-pdf.ts'
import type { TestItem } from '../../../test/reading-of.ts'
import type { Paper } from '../paper.ts'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../../../test/read-pdf.ts'
import { stateOf } from '../../../test/reading-of.ts'
import { comparedSides } from '../../views/comparison-sides.ts'
import { comparisonPaper } from '../comparison-paper.ts'
import { loadFonts } from './fonts.ts'
import { Typesetter } from './typeset.ts'

const typesetter = new Typesetter(loadFonts())
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kek-comparison-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const [then, later] = ['2017-10-12', '2019-01-01']
const hostile = '#panic("x") [a] $b$ \\c "d" `e` *f* _g_ @h <i> // /* {j} #read("data.json") = k'
const long = 'Das bleibt, wie es war. '.repeat(30)
function items(effectiveOn: string, words: string, order: number, extra: object = {}): TestItem[] {
  return [
    { type: 'plan', key: 'plan', effectiveOn, data: { title: 'Plan für morgen', shortTitle: 'Plan', region: 'Kreis', ...extra } },
    { type: 'field', key: 'orte', effectiveOn, data: { title: 'Orte', slug: 'orte', kind: 'field', order: 1, colour: 'green' } },
    { type: 'goal', key: 'wald', effectiveOn, data: { title: 'Mehr Wald', slug: 'wald', field: 'orte', order, code: '1', description: `${long}${words}` } },
  ]
}
const ordinary = [...items(then, 'Am Ende stehen Buchen.', 1), ...items(later, 'Am Ende stehen Eichen.', 2, { statuses: [{ key: 'a', label: 'angefangen' }] })]

function paperOf(of: readonly TestItem[] = ordinary, locale: Locale = 'de'): Paper {
  const reading = stateOf(of).readingIn(locale)
  const sides = comparedSides(`/stand/${then}/vergleich`, '', reading)
  if (!sides)
    throw new Error('Diese Stände gibt es nicht.')
  return comparisonPaper(sides.from, sides.to, reading, 'https://kek.example')
}

async function set(data: Paper = paperOf()): Promise<ReadPdf> {
  const output = join(folder, 'vergleich.pdf')
  await typesetter.typeset({ id: 1, layout: 'paper', data, pictures: {}, output })
  return readPdf(await readFile(output))
}

describe('a comparison as a PDF', () => {
  it('is one for everyone: tagged, with its title, its parts as bookmarks, and no words outside of a paragraph or the like', async () => {
    const { info, metadata, isTagged, roles, outside, outline, missing } = await set()
    expect({ isTagged, title: info.Title, language: info.Language, part: metadata['pdfuaid:part'] }).toEqual({ isTagged: true, title: 'Vergleich: Stand vom 12. Oktober 2017 und Stand vom 22. November 2026', language: 'de', part: '1' })
    const levels = roles.filter(role => /^H\d$/.test(role)).map(role => Number(role.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    expect(roles).toEqual(expect.arrayContaining(['Table', 'TH', 'TD', 'L', 'LI', 'Link']))
    expect([outside, missing]).toEqual([[], []])
    expect(outline.map(({ title, items: under }) => [title, under.map(({ title: name }) => name)])).toEqual([['Übersicht', []], ['Das Konzept insgesamt', ['Plan für morgen']], ['Orte', ['1 Mehr Wald']]])
  })

  it('shows by a sign what went and came, and says in words where that begins and ends', async () => {
    const { text } = await set()
    const plain = text.replaceAll(/\s/g, '')
    expect(plain).toContain('−[entfernt:Buchen]+[neu:Eichen]')
    expect(plain).toContain('[…](unverändert,hiergekürzt)')
    expect(plain).not.toContain(long.replaceAll(/\s/g, ''))
  })

  it('goes on below a part that takes little: a new page begins where one is full', async () => {
    const { pages } = await set()
    expect(pages.length).toBe(2)
    expect(pages[1]).toMatch(/Übersicht.*Plan für morgen.*Mehr Wald/s)
  })

  it('says on which page each part begins, and leads there', async () => {
    const { pages, links } = await set()
    const [, row = ''] = /Orte([\s\d–]+)alle/.exec(pages[1] ?? '') ?? []
    expect(pages[Number(row.trim().split(/\s+/).at(-1)) - 1]).toContain('Mehr Wald')
    expect(links.filter(link => link === '#').length).toBe(2)
    expect(links).toEqual(expect.arrayContaining([`https://kek.example/stand/${then}/ziele/wald`, 'https://kek.example/ziele/wald']))
  })

  it('names the language of what is not in that of the paper: of a name, and of the words compared', async () => {
    const paper = paperOf(ordinary, 'en')
    const { info, languages, text } = await set(paper)
    expect([info.Language, languages.includes('de')]).toEqual(['en', true])
    expect(text.replaceAll(/\s/g, '')).toContain('−[removed:Buchen]+[new:Eichen]')
    const inDanish = JSON.parse(JSON.stringify(paper).replaceAll('"lang":"de","isShort"', '"lang":"da","isShort"')) as Paper
    expect((await set(inDanish)).languages).toContain('da')
  })

  it('sets as text whatever people write, whether it stays or comes', async () => {
    const { text } = await set(paperOf([...items(then, `Am Ende ${hostile} stehen Buchen.`, 1), ...items(later, `Am Ende ${hostile} stehen Eichen.`, 1, { statuses: [{ key: 'a', label: hostile }] })]))
    const plain = text.replaceAll(/\s/g, '')
    expect(plain).toContain(`AmEnde${hostile.replaceAll(/\s/g, '')}stehen−[entfernt:Buchen]`)
    expect(plain).toContain(`[neu:${hostile.replaceAll(/\s/g, '')}]`)
  })

  /** Two states between which pages with these texts came. */
  const withPages = (texts: readonly string[]): TestItem[] => [
    ...items(then, 'Am Ende stehen Buchen.', 1),
    ...texts.map((text, index): TestItem => ({ type: 'page', key: `seite-${index}`, effectiveOn: later, data: { title: `Seite ${index}`, slug: `seite-${index}`, text } })),
  ]
  const listOf = (count: number, name: string): string => Array.from({ length: count }, (_, index) => `- ${name} ${index + 1}.`).join('\n')

  it.each([60, 120])('loses nothing of a new list of %i lines, which may be longer than a page', async (count) => {
    const { text } = await set(paperOf(withPages([listOf(count, 'Gemeinde')])))
    expect([...text.matchAll(/Gemeinde (\d+)\./g)].map(([, number]) => Number(number))).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  })

  it('says where a list begins how many of its entries stayed, so that this stands at the top of no page', async () => {
    const statuses = (names: readonly string[]) => ({ statuses: ['a', 'b', ...names].map(key => ({ key, label: `Stand ${key}` })) })
    // The page is full with 25.
    for (let count = 24; count < 27; count += 1) {
      const names = Array.from({ length: count }, (_, index) => `neu ${index + 1}`)
      const { pages } = await set(paperOf([...items(then, 'Am Ende stehen Buchen.', 1, statuses([])), ...items(later, 'Am Ende stehen Eichen.', 1, statuses(names))]))
      expect(pages.find(text => text.includes('2 Einträge blieben, wie sie waren.')), String(count)).toMatch(/Umsetzungsstände:\s+2 Einträge blieben, wie sie waren\.\s.*Stand neu 1\]/s)
    }
  })

  it('ends no page within a change that takes little of it, and leaves no page half empty for one that takes much', async () => {
    const small = ['Amt', 'Burg', 'Dorf', 'Furt']
    const { pages } = await set(paperOf(withPages([...small.map(name => listOf(9, name)), listOf(45, 'Gemeinde')])))
    const pagesWith = (name: string) => pages.flatMap((page, index) => new RegExp(`${name} \\d`).test(page) ? [index + 1] : [])
    expect(small.map(pagesWith)).toEqual([[2], [2], [3], [3]])
    expect(pagesWith('Gemeinde')).toEqual([3, 4])
  })
})
