import type { Locale } from '@kek/contract'
import type { Buffer } from 'node:buffer'
import type { TestItem } from '../../../test/reading-of.ts'
import type { Paper } from '../paper.ts'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../../../test/read-pdf.ts'
import { readingOf } from '../../../test/reading-of.ts'
import { sampleItems } from '../../../test/sample-items.ts'
import { paperAt, picturesOf } from '../paper-at.ts'
import { shareCard } from '../share-card.ts'
import { loadFonts } from './fonts.ts'
import { Typesetter } from './typeset.ts'

const fonts = loadFonts()
const typesetter = new Typesetter(fonts)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kek-paper-'))
  await writeFile(join(folder, 'bild.webp'), await sharp({ create: { width: 40, height: 20, channels: 3, background: '#2b6b3d' } }).webp().toBuffer())
  await writeFile(join(folder, 'kaputt.webp'), 'kein Bild')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function paperOf(path: string, items: readonly TestItem[] = sampleItems, locale: Locale = 'de'): Paper {
  const set = paperAt(path, readingOf(items, { locale }), { siteUrl: 'https://kek.example', base: '' })
  if (!set)
    throw new Error(`Unter ${path} steht nichts.`)
  return set()
}

async function bytesOf(paper: Paper, picture = 'bild.webp'): Promise<Buffer> {
  const output = join(folder, 'papier.pdf')
  await typesetter.typeset({ id: 1, layout: 'paper', data: paper, pictures: Object.fromEntries(picturesOf(paper).map(name => [name, join(folder, picture)])), output })
  return readFile(output)
}

const set = async (...[path, items, locale]: Parameters<typeof paperOf>) => readPdf(await bytesOf(paperOf(path, items, locale)))

const image: TestItem = { type: 'image', key: 'wald', data: { title: 'Wald', alternativeText: 'Ein Weg führt in einen Buchenwald.', caption: 'Wald bei Lübz', author: 'Erika Beispiel', licence: 'CC BY 4.0', file: 'wald.webp' } }
const withImage: readonly TestItem[] = [...sampleItems, image, { type: 'field', key: 'orte', data: { ...sampleItems[1]?.data, image: 'wald', text: 'Siehe [den Arztbus](/projekte/arztbus), [die Presse](/presse) und [das Amt](https://amt.example/).' } }]

describe('the whole plan as a PDF', () => {
  it('says that it is one for everyone: tagged, with its language, its title and the mark of PDF/UA-1', async () => {
    const { info, isTagged, showsTitle, metadata } = await set('/konzept')
    expect({ isTagged, showsTitle, language: info.Language, title: info.Title }).toEqual({ isTagged: true, showsTitle: true, language: 'de', title: 'Kreisentwicklungskonzept 2030' })
    expect(metadata).toMatchObject({ 'pdfuaid:part': '1', 'dc:title': 'Kreisentwicklungskonzept 2030', 'dc:language': 'de' })
  })

  it('has headings that skip no level, lists, a table of contents, and no words outside of a paragraph or the like', async () => {
    const { roles, outside } = await set('/konzept', withImage)
    const levels = roles.filter(role => /^H\d$/.test(role)).map(role => Number(role.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    expect(outside).toEqual([])
    expect(roles).toEqual(expect.arrayContaining(['TOC', 'TOCI', 'L', 'LI', 'LBody', 'P', 'Figure', 'Link']))
  })

  it('has a bookmark for every element, as deep as the plan', async () => {
    const { outline } = await set('/konzept')
    const orte = outline.find(({ title }) => title === 'Lebenswerte Orte')
    expect(orte?.items[0]).toMatchObject({ title: '1 Gesundheit', items: [{ title: '1.1 Praxen auf dem Land', items: [{ title: '1.1.1 Ärztliche Versorgung mit dem Bus' }] }] })
    expect(outline.map(({ title }) => title)).toEqual(expect.arrayContaining(['Zur Einführung', 'Wirtschaft', 'Digitalisierung', 'Projekte']))
  })

  it('says on its cover what it is, of which state, and by which hash that is proved', async () => {
    const { pages } = await set('/konzept')
    const { snapshot: { seq, headHash } } = readingOf(sampleItems)
    expect(pages[0]).toMatch(/Kreisentwicklungskonzept\s2030/)
    expect(pages[0]).toContain(`22. November 2026, Eintrag ${seq} im öffentlichen Verzeichnis`)
    expect(pages[0]?.replaceAll(/\s/g, '')).toContain(headHash)
    expect(pages[0]).toContain('12. Oktober 2017, Kreistag')
  })

  it('lists its chapters with the page on which they are, and numbers its pages', async () => {
    const { pages } = await set('/konzept')
    const contents = pages.find(page => page.includes('Inhalt')) ?? ''
    const [, page = ''] = /Lebenswerte Orte[ .]*(\d+)/.exec(contents) ?? []
    expect(pages[Number(page) - 1]).toMatch(/Lebenswerte Orte.*Handlungsfeld/s)
    expect(pages[Number(page) - 1]).toContain(`Seite ${page} / ${pages.length}`)
  })

  it('tells status, time class, milestones, SWOT and changes', async () => {
    const { text } = await set('/konzept')
    for (const said of ['Umsetzungsstand: in Umsetzung', 'Zeitklasse: kurzfristig', 'Erste Fahrt (2019, noch offen)', 'Stärken', 'Viele Vereine', 'Aufgenommen mit dem Beschluss'])
      expect(text).toContain(said)
  })

  it('leads inside itself to what it holds, to the site for all else, and to others as they were named', async () => {
    const { links } = await set('/konzept', withImage)
    expect(links.filter(link => link === '#').length).toBeGreaterThan(5)
    expect(links).toEqual(expect.arrayContaining(['https://kek.example/presse', 'https://amt.example/', 'https://kek.example/konzept/lebenswerte-orte', 'https://kek.example/konzept']))
    expect(links).not.toContain('https://kek.example/undefined')
  })

  it('shows images with their alternative text, their caption and their credit', async () => {
    const { alternativeTexts, text } = await set('/konzept', withImage)
    expect(alternativeTexts).toEqual(expect.arrayContaining(['Logo Landkreis Ludwigslust-Parchim', 'Ein Weg führt in einen Buchenwald.']))
    expect(text).toContain('Bild: Erika Beispiel (CC BY 4.0)')
    expect(text).toContain('Bildnachweis')
  })

  it('says what is on an image that cannot be read', async () => {
    const { text } = await readPdf(await bytesOf(paperOf('/konzept', withImage), 'kaputt.webp'))
    expect(text).toContain('Bild: Ein Weg führt in einen Buchenwald.')
  })

  it('gives the same bytes for the same state', async () => {
    const [first, second] = [await bytesOf(paperOf('/konzept', withImage)), await bytesOf(paperOf('/konzept', withImage))]
    expect(first.equals(second)).toBe(true)
    expect((await readPdf(first)).info.CreationDate).toBe('D:20261122000000Z')
  })
})

describe('an element as a PDF', () => {
  it.each([['/konzept/orte', 'Lebenswerte Orte'], ['/ziele/gesundheit', 'Gesundheit'], ['/ansaetze/aerztliche-versorgung-mit-dem-bus', 'Ärztliche Versorgung mit dem Bus'], ['/projekte/arztbus', 'Arztbus']])('at %s is one for everyone, with its own title and its state', async (path, title) => {
    const { info, metadata, text, roles } = await set(path.replace('orte', 'lebenswerte-orte'))
    expect({ title: info.Title, part: metadata['pdfuaid:part'] }).toEqual({ title, part: '1' })
    expect(roles).toContain('H1')
    expect(text).toContain('Eintrag')
    expect(text).toContain('Prüfsumme')
  })

  it('explains the terms that it uses', async () => {
    const items = sampleItems.map(item => item.type === 'plan' ? { ...item, data: { ...item.data, statuses: [{ key: 'ongoing', label: 'in Umsetzung', explanation: 'Es wird daran gearbeitet.' }] } } : item)
    expect((await set('/ansaetze/aerztliche-versorgung-mit-dem-bus', items)).text).toContain('Es wird daran gearbeitet.')
  })
})

describe('the words of a PDF', () => {
  it('are divided as German divides them, but not in Leichte Sprache', async () => {
    const long = [...sampleItems, { type: 'page' as const, key: 'x', data: { title: 'x' } }].map(item => item.key === 'orte' ? { ...item, data: { ...item.data, text: 'Kreisentwicklungskonzepte brauchen Verwaltungsgemeinschaften. '.repeat(20) } } : item)
    const german = await readPdf(await bytesOf(paperOf('/konzept/lebenswerte-orte', long)))
    const simple = await readPdf(await bytesOf(paperOf('/konzept/lebenswerte-orte', long, 'de-simple')))
    expect(german.hyphenated.length).toBeGreaterThan(3)
    expect(german.hyphenated.filter(part => !/^(?:Kreis|Kreisent|Kreisentwick|Kreisentwicklungs|Kreisentwicklungskon|Kreisentwicklungskonzep|brau|Ver|Verwal|Verwaltungs|Verwaltungsge|Verwaltungsgemein|Verwaltungsgemeinschaf)$/.test(part))).toEqual([])
    expect(simple.hyphenated).toEqual([])
  })

  it('name the language they are in where it is not that of the paper', async () => {
    const items = [...sampleItems, { type: 'plan' as const, key: 'plan', locale: 'en' as const, data: { ...sampleItems[0]?.data, title: 'County Development Plan 2030' } }]
    const bytes = await bytesOf(paperOf('/konzept', items, 'en'))
    const { info, text, languages } = await readPdf(bytes)
    expect({ language: info.Language, title: info.Title }).toEqual({ language: 'en', title: 'County Development Plan 2030' })
    expect(languages).toContain('de')
    expect(text).toContain('Contents')
  })

  it('are text, whatever people write into them', async () => {
    const hostile = '#panic("x") [a] $b$ \\c "d" `e` *f* _g_ @h <i> // /* {j} #read("data.json") = k'
    const items = sampleItems.map(item => item.type === 'plan' ? { ...item, data: { ...item.data, title: hostile } } : { ...item, data: { ...item.data, ...('title' in item.data && item.type !== 'event' ? { title: hostile, slug: item.key } : {}), ...(item.key === 'orte' ? { text: '`#read("/etc/passwd")`\n\n```typst\n#eval("1")\n```', summary: hostile } : {}) } })
    const { text, info } = await set('/konzept', items)
    expect(info.Title).toBe(hostile)
    expect(text).toContain('#panic("x") [a] $b$ \\c "d"')
    expect(text).toContain('#read("/etc/passwd")')
  })

  it('all have their letters, also those that no font has', async () => {
    const items = sampleItems.map(item => item.key === 'orte' ? { ...item, data: { ...item.data, title: 'Łódz → Ελλάδα ≥ 漢字 🎉\u0001\uE000', slug: 'orte' } } : item)
    const { text, missing } = await set('/konzept/orte', items)
    expect(text).toContain('Łódz → Ελλάδα ≥ ')
    expect(missing).toEqual([])
  })
})

describe('a plan of another shape', () => {
  const deep: readonly TestItem[] = [
    { type: 'plan', key: 'plan', data: { title: 'Plan', shortTitle: 'P', region: 'Kreis' } },
    { type: 'field', key: 'f', data: { title: 'Feld', kind: 'field' } },
    ...Array.from({ length: 8 }, (_, index): TestItem => ({ type: 'goal', key: `g${index}`, data: { title: `Ziel ${index}`, ...(index === 0 ? { field: 'f' } : { parent: `g${index - 1}` }) } })),
    { type: 'approach', key: 'a', data: { title: 'Ganz unten', goal: 'g7' } },
  ]

  it('with eight levels of goals can be set', async () => {
    const { text, metadata } = await set('/konzept', deep)
    expect(text).toContain('Ganz unten')
    expect(metadata['pdfuaid:part']).toBe('1')
  })

  it('with measures right under its fields, or goals without any, can be set', async () => {
    const flat: readonly TestItem[] = [...deep.slice(0, 2), { type: 'approach', key: 'm', data: { title: 'Maßnahme', field: 'f' } }, { type: 'goal', key: 'z', data: { title: 'Nur ein Ziel', field: 'f' } }]
    const { outline } = await set('/konzept', flat)
    expect(outline.find(({ title }) => title === 'Feld')?.items.map(({ title }) => title)).toEqual(['Nur ein Ziel', 'Maßnahme'])
  })
})

describe('a share image', () => {
  it.each([['/', 'startseite'], ['/konzept/lebenswerte-orte', 'feld']])('of %s has the size that others expect', async (path, name) => {
    const output = join(folder, `${name}.png`)
    await typesetter.typeset({ id: 1, layout: 'share', data: shareCard(path, readingOf(sampleItems)) ?? {}, pictures: {}, output })
    const { width, height, format } = await sharp(output).metadata()
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' })
    expect((await readFile(output)).length).toBeLessThan(100_000)
  })

  it('of a field has the landscape in the county\'s colours', async () => {
    const lowestIn = async (brand: string): Promise<string> => {
      const output = join(folder, `land-${brand.slice(1)}.png`)
      const items: readonly TestItem[] = [...sampleItems, { type: 'theme', key: 'gestaltung', data: { title: 'Gestaltung', look: 'lup', brand } }]
      await typesetter.typeset({ id: 1, layout: 'share', data: shareCard('/konzept/lebenswerte-orte', readingOf(items)) ?? {}, pictures: {}, output })
      const { dominant: { r, g, b } } = await sharp(await sharp(output).extract({ left: 0, top: 620, width: 1200, height: 10 }).toBuffer()).stats()
      return r > g && r > b ? 'rot' : g > r && g > b ? 'grün' : 'blau'
    }
    expect([await lowestIn('#5a1010'), await lowestIn('#10105a')]).toEqual(['rot', 'blau'])
  })
  it('shows the dots above capitals whole', async () => {
    /** The highest row of the title that has white writing in it. */
    const topOf = async (title: string): Promise<number> => {
      const output = join(folder, 'punkte.png')
      await typesetter.typeset({ id: 1, layout: 'share', data: { ...shareCard('/konzept/lebenswerte-orte', readingOf(sampleItems)), title: { text: title } }, pictures: {}, output })
      const { data, info } = await sharp(output).extract({ left: 72, top: 216, width: 200, height: 150 }).greyscale().raw().toBuffer({ resolveWithObject: true })
      return Math.floor(data.findIndex(value => value > 240) / info.width)
    }
    expect(await topOf('O') - await topOf('Ö')).toBeGreaterThan(8)
  })
})
