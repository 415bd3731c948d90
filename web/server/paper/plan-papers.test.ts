import type { Locale } from '@kek/contract'
import type { TestItem } from '../../test/reading-of.ts'
import type { Paper, Section } from './paper.ts'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { sampleItems } from '../../test/sample-items.ts'
import { isPlanPage, paperAt } from './paper-at.ts'

function paperOf(path: string, { items = sampleItems, locale = 'de', base = '' }: { readonly items?: readonly TestItem[], readonly locale?: Locale, readonly base?: string } = {}): Paper {
  const paper = paperAt(path, readingOf(items, { locale }), { siteUrl: 'https://kek.example', base })?.()
  if (!paper)
    throw new Error(`Unter ${path} steht nichts.`)
  return paper
}

const all = (sections: readonly Section[]): Section[] => sections.flatMap(section => [section, ...all(section.sections)])
const find = (paper: Paper, title: string) => all(paper.sections).find(section => section.title.text === title)
const bus = '/ansaetze/aerztliche-versorgung-mit-dem-bus'

describe('paperAt', () => {
  it.each(['/konzept/nie', '/presse', '/', '/ziele', '/ansaetze/a/b'])('finds nothing to set at %s', (path) => {
    expect(paperAt(path, readingOf(sampleItems), { siteUrl: '', base: '' })).toBeUndefined()
  })

  it('finds nothing while nothing of the plan is public', () => {
    expect(paperAt('/konzept', readingOf([]), { siteUrl: '', base: '' })).toBeUndefined()
    expect(isPlanPage('/konzept')).toBe(true)
  })
})

describe('the paper of the whole plan', () => {
  const paper = paperOf('/konzept')

  it('holds every element in the order of the tree, then the projects', () => {
    expect(all(paper.sections).map(({ level, title }) => [level, title.text])).toEqual([
      [1, 'Zur Einführung'],
      [1, 'Lebenswerte Orte'],
      [2, 'Gesundheit'],
      [3, 'Praxen auf dem Land'],
      [4, 'Ärztliche Versorgung mit dem Bus'],
      [1, 'Wirtschaft'],
      [1, 'Digitalisierung'],
      [1, 'Projekte'],
      [2, 'Arztbus'],
    ])
  })

  it('leads to what it holds inside itself', () => {
    const approach = find(paper, 'Ärztliche Versorgung mit dem Bus')
    expect(approach?.linkLists[0]?.links[0]).toMatchObject({ text: 'Arztbus', target: { to: find(paper, 'Arztbus')?.id } })
  })
})

describe('what has no place in the plan', () => {
  it('is not in its paper, and what names it leads to the site', () => {
    const items: TestItem[] = [...sampleItems, { type: 'approach', key: 'verwaist', data: { title: 'Ohne Ziel', goal: 'nie-da' } }, { type: 'project', key: 'bau', data: { title: 'Bau', kind: 'idea', approaches: ['verwaist'] } }]
    const paper = paperOf('/konzept', { items })
    expect(find(paper, 'Ohne Ziel')).toBeUndefined()
    expect(find(paper, 'Bau')?.linkLists[0]?.links[0]?.target).toEqual({ href: 'https://kek.example/ansaetze/ohne-ziel' })
  })
})

describe('the meaning of terms', () => {
  const items = sampleItems.map(item => item.type === 'plan' ? { ...item, data: { ...item.data, statuses: [{ key: 'ongoing', label: 'in Umsetzung', explanation: 'Es wird daran gearbeitet.' }] } } : item)
  const meanings = (path: string) => all(paperOf(path, { items }).sections).flatMap(section => section.facts.flatMap(({ label, values, notes }) => [...notes, ...values].some(({ text }) => text === 'Es wird daran gearbeitet.') ? [`${section.title.text}: ${label}`] : []))

  it('is said once: with an approach, or in a part of its own', () => {
    expect(meanings(bus)).toEqual(['Ärztliche Versorgung mit dem Bus: Umsetzungsstand'])
    expect(meanings('/ziele/gesundheit')).toEqual(['Umsetzungsstand: in Umsetzung'])
    expect(meanings('/konzept')).toEqual(['Umsetzungsstand: in Umsetzung'])
  })
})

describe('the paper of an element', () => {
  it('leads to the site for what it does not hold, inside the state that it shows', () => {
    const project = find(paperOf(bus, { base: '/stand/2018-01-01' }), 'Ärztliche Versorgung mit dem Bus')?.linkLists[0]?.links[0]
    expect(project?.target).toEqual({ href: 'https://kek.example/stand/2018-01-01/projekte/arztbus' })
  })

  it('keeps files at the one address that they have in every state', () => {
    const items = sampleItems.map(item => item.key === 'arztmobil' ? { ...item, data: { ...item.data, description: '[Datei](/media/abc/a.pdf)' } } : item)
    expect(paperOf(bus, { items, base: '/stand/2018-01-01' }).sections[0]?.body?.blocks).toMatchObject([{ body: [{ target: { href: 'https://kek.example/media/abc/a.pdf' } }] }])
  })

  it('holds what is under it, and names its level and number', () => {
    const goal = paperOf('/ziele/gesundheit')
    expect(goal.cover).toMatchObject({ isWholePage: false, kicker: 'Ziel 1' })
    expect(all(goal.sections).map(({ title }) => title.text)).toEqual(['Gesundheit', 'Praxen auf dem Land', 'Ärztliche Versorgung mit dem Bus'])
  })

  it('says where it stops being German, and what is an example', () => {
    const items = sampleItems.map(item => item.key === 'arztmobil' ? { ...item, data: { ...item.data, isExample: true } } : item)
    const paper = paperOf(bus, { items, locale: 'en' })
    expect(paper).toMatchObject({ lang: 'en', title: { lang: 'de' } })
    expect(paper.sections[0]?.notices.map(({ text }) => text)).toEqual([expect.stringContaining('Example content'), 'This text is available in German only so far.'])
    expect(paper.sections[0]?.href).toBe(`https://kek.example/en${bus}`)
  })

  it('of a withdrawn one says so first', () => {
    const reading = readingOf(sampleItems, { withdrawals: [{ type: 'approach', key: 'arztmobil', effectiveOn: '2026-01-02', note: 'Der Bus ist verkauft.', content: { kind: 'notice' } }] })
    const paper = paperAt(bus, reading, { siteUrl: '', base: '' })?.()
    expect(paper?.sections[0]?.notices.map(({ text }) => text)).toEqual([expect.stringContaining('Zurückgezogen am 2. Januar 2026'), 'Der Bus ist verkauft.'])
  })

  it('tells its changes, newest first', () => {
    const arztmobil = sampleItems.find(({ key }) => key === 'arztmobil') as TestItem
    const items = [...sampleItems, { ...arztmobil, data: { ...arztmobil.data, priority: null }, effectiveOn: '2018-05-01', note: 'Neu gefasst' }]
    expect(paperOf(bus, { items }).sections[0]?.changes).toEqual([{ text: '1. Mai 2018: Neu gefasst' }, { text: '12. Oktober 2017: Aufgenommen mit dem Beschluss' }])
  })
})
