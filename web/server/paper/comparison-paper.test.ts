import type { Locale } from '@kek/contract'
import type { TestItem } from '../../test/reading-of.ts'
import type { PublicState } from '../site/public-state.ts'
import type { FieldWording, Run } from './paper-comparison.ts'
import type { Paper, Section } from './paper.ts'
import { describe, expect, it } from 'vitest'
import { stateOf } from '../../test/reading-of.ts'
import { comparedSides } from '../views/comparison-sides.ts'
import { comparisonPaper } from './comparison-paper.ts'

const [then, later] = ['2017-10-12', '2019-01-01']
const long = 'Das bleibt, wie es war. '.repeat(30)
const terms = [{ key: 'a', label: 'eins' }, { key: 'b', label: 'zwei' }, { key: 'c', label: 'drei' }, { key: 'd', label: 'vier' }, { key: 'e', label: 'fünf' }]
const content: Parameters<typeof stateOf> = [[
  { type: 'plan', key: 'plan', effectiveOn: then, data: { title: 'Plan', shortTitle: 'P', region: 'Kreis', statuses: terms } },
  { type: 'field', key: 'orte', effectiveOn: then, data: { title: 'Orte', slug: 'orte', kind: 'field', order: 1, colour: 'green' } },
  { type: 'goal', key: 'wald', effectiveOn: then, data: { title: 'Mehr Wald', slug: 'wald', field: 'orte', order: 1, code: '1', description: `${long}Am Ende stehen Buchen.` } },
  { type: 'goal', key: 'see', effectiveOn: then, data: { title: 'Ein See', slug: 'see', field: 'orte', order: 2, code: '2', description: 'Tief und klar.' } },
  { type: 'page', key: 'seite', effectiveOn: then, data: { title: 'Seite', slug: 'seite', text: 'Worte von damals' } },
  { type: 'plan', key: 'plan', effectiveOn: later, data: { title: 'Plan', shortTitle: 'P', region: 'Kreis', statuses: [terms[4], terms[1], { key: 'c', label: 'drei', explanation: 'Fertig.' }, terms[3], { key: 'f', label: 'sechs' }] } },
  { type: 'goal', key: 'wald', effectiveOn: later, data: { title: 'Mehr Wald', slug: 'wald', field: 'orte', order: 3, code: '1', description: `${long}Am Ende stehen Eichen.` } },
  { type: 'goal', key: 'moor', effectiveOn: later, data: { title: 'Nasses Moor', slug: 'moor', field: 'orte', order: 4, code: '3', description: 'Das ist neu.' } },
  { type: 'page', key: 'seite', effectiveOn: later, data: { title: 'Seite', slug: 'seite', text: 'Worte von heute' } },
  { type: 'adopted-version', key: 'beschluss', effectiveOn: later, data: { title: 'Beschluss 2017', slug: 'beschluss', seq: 5, headHash: 'a'.repeat(64), adoptedOn: then, adoptedBy: 'Kreistag' } },
], { withdrawals: [{ type: 'goal', key: 'see', effectiveOn: later, note: 'Zugeschüttet.' }] }]
const state = stateOf(...content)

function paperOf(path: string, { other = '', locale = 'de', of = state }: { readonly other?: string, readonly locale?: Locale, readonly of?: PublicState } = {}): Paper {
  const reading = of.readingIn(locale)
  const sides = comparedSides(path, other, reading)
  if (!sides)
    throw new Error('Diese Stände gibt es nicht.')
  return comparisonPaper(sides.from, sides.to, reading, 'https://kek.example')
}

const paper = paperOf('/fassungen/beschluss/vergleich')
const all = (sections: readonly Section[]): Section[] => sections.flatMap(section => [section, ...all(section.sections)])
const wordingOf = (title: string, of = paper) => all(of.sections).find(section => section.wording && section.title.text === title)?.wording
const marks: Readonly<Record<Run['op'], string>> = { same: '', added: '+', removed: '−', gap: '[…]' }
const read = (runs: readonly Run[]) => runs.map(({ op, text }) => marks[op] + text)
const fieldOf = (title: string, label: string, of = paper) => wordingOf(title, of)?.fields.find(field => field.label.text === label) as FieldWording

describe('the paper of a comparison', () => {
  it('says on its cover which two states it compares, each with its place in the ledger and the hash that proves it', () => {
    const { headHash, seq } = state.snapshot
    expect(paper).toMatchObject({ title: { text: 'Vergleich: „Beschluss 2017“ und Stand vom 22. November 2026' }, cover: { isWholePage: true, region: 'Kreis', plan: { text: 'Plan' } } })
    expect(paper.cover.facts).toEqual([
      { label: 'Was sich geändert hat', value: '5 Änderungen: 1 neu, 1 weggefallen, 1 verschoben, 2 anders geschrieben, 1 mit neuen Angaben' },
      { label: 'Früherer Stand', value: '„Beschluss 2017“, 12. Oktober 2017, Eintrag 5 im öffentlichen Verzeichnis' },
      { label: 'Prüfsumme dazu', value: state.past.at(5)?.headHash, isMono: true },
      { label: 'Späterer Stand', value: `22. November 2026, Eintrag ${seq} im öffentlichen Verzeichnis` },
      { label: 'Prüfsumme dazu', value: headHash, isMono: true },
      { label: 'Immer aktuell unter', value: 'kek.example/fassungen/beschluss/vergleich', href: 'https://kek.example/fassungen/beschluss/vergleich' },
    ])
  })

  it('begins with how much changed where', () => {
    expect(paper.sections[0]).toMatchObject({
      title: { text: 'Übersicht' },
      table: {
        head: ['Teil', 'neu', 'weggefallen', 'verschoben', 'anders geschrieben', 'mit neuen Angaben', 'alle'],
        note: expect.stringContaining('Manches ist verschoben und zugleich anders geschrieben'),
        rows: expect.arrayContaining([{ name: { text: 'Orte' }, target: { to: 'feld-orte' }, tone: 'green', cells: ['1', '1', '1', '1', '–', '3'] }]),
      },
    })
  })

  it('tells every part in a chapter of its colour, every change under it with what became of it and where it stands in both states', () => {
    const [, , orte] = paper.sections
    expect(orte).toMatchObject({ id: 'feld-orte', level: 1, title: { text: 'Orte' }, colour: 'green', marks: ['3 Änderungen'] })
    expect(orte?.sections.map(({ level, code, title, wording }) => [level, code, title.text, wording?.kinds.map(({ text }) => text)])).toEqual([
      [2, '1', 'Mehr Wald', ['verschoben', 'anders geschrieben']],
      [2, '2', 'Ein See', ['weggefallen']],
      [2, '3', 'Nasses Moor', ['neu']],
    ])
    expect(wordingOf('Mehr Wald')?.links).toMatchObject([
      { text: 'Lesen: „Beschluss 2017“', target: { href: 'https://kek.example/fassungen/beschluss/ziele/wald' } },
      { text: 'Lesen: Stand vom 22. November 2026', target: { href: 'https://kek.example/ziele/wald' } },
    ])
    expect(wordingOf('Nasses Moor')?.links.map(({ target }) => target)).toEqual([{ href: 'https://kek.example/ziele/moor' }])
  })

  it('has every word that came or went, and cuts what stayed where it is long', () => {
    const [runs = []] = fieldOf('Mehr Wald', 'Beschreibung').paragraphs
    expect(read(runs)[0]).toBe('[…]')
    expect(read(runs).slice(2)).toEqual(['−Buchen', '+Eichen', '.'])
    expect(fieldOf('Nasses Moor', 'Beschreibung').paragraphs.map(read)).toEqual([['+Das ist neu.']])
    expect(fieldOf('Ein See', 'Beschreibung').paragraphs.map(read)).toEqual([['−Tief und klar.']])
    expect(fieldOf('Mehr Wald', 'Reihenfolge')).toMatchObject({ isShort: true, paragraphs: [[{ op: 'removed', text: '1' }], [{ op: 'added', text: '3' }]] })
  })

  it('tells of lists what came, went, moved and changed in them, and only counts what stayed', () => {
    const { items, note } = fieldOf('Plan', 'Umsetzungsstände')
    expect(items.map(({ run, remark, fields }) => [...read([run]), remark, fields.map(field => field.paragraphs.map(read))])).toEqual([
      ['fünf', 'von Platz 5 auf Platz 1', []],
      ['−eins', null, []],
      ['drei', null, [[['+Fertig.']]]],
      ['+sechs', null, []],
    ])
    expect(note).toBe('2 Einträge blieben, wie sie waren.')
  })

  it('tells of what came its date, and the dates of its milestones', () => {
    const [items] = content
    const came = stateOf([
      ...items,
      { type: 'event', key: 'forum', effectiveOn: later, data: { title: 'Forum', date: '2018-03-01', datePrecision: 'month', state: 'held' } },
      { type: 'approach', key: 'pflanzen', effectiveOn: later, data: { title: 'Bäume pflanzen', slug: 'pflanzen', goal: 'wald', code: '1.1', milestones: [{ title: 'Erste Allee', date: '2020-01-01', datePrecision: 'year', isReached: true }] } },
    ])
    const told = paperOf('/fassungen/beschluss/vergleich', { of: came })
    expect(fieldOf('Forum', 'Datum', told)).toMatchObject({ isShort: true, paragraphs: [[{ op: 'added', text: 'März 2018' }]] })
    const [milestone] = fieldOf('Bäume pflanzen', 'Meilensteine', told).items
    expect(milestone?.fields.map(({ label, paragraphs }) => [label.text, paragraphs.map(read)])).toEqual([['Termin', [['+2020']]], ['Erreicht', [['+Ja']]]])
  })

  it('calls two days by their dates, the older one first, whichever was asked for', () => {
    const days = paperOf(`/stand/${later}/vergleich`, { other: then })
    expect(days.title.text).toBe('Vergleich: Stand vom 12. Oktober 2017 und Stand vom 1. Januar 2019')
    expect(days.cover.facts.at(-1)).toMatchObject({ label: 'Nachzulesen unter', href: `https://kek.example/stand/${later}/vergleich?mit=${then}` })
  })

  it('of two states that are over is of the later one\'s day, and the same whenever it is made; with today\'s it is of today', () => {
    const [items, options] = content
    const second: TestItem = { type: 'adopted-version', key: 'zweiter', effectiveOn: later, data: { title: 'Zweiter Beschluss', slug: 'zweiter', seq: 6, headHash: 'b'.repeat(64), adoptedOn: '2018-06-01', adoptedBy: 'Kreistag' } }
    const madeOn = (today: string) => stateOf([...items, second], { ...options, today })
    const onBoth = (path: string, other: string) => ['2026-11-22', '2026-11-23'].map(today => paperOf(path, { other, of: madeOn(today) }))
    for (const [path, other, day] of [[`/stand/${later}/vergleich`, then, later], [`/stand/${then}/vergleich`, later, later], ['/fassungen/beschluss/vergleich', 'zweiter', '2018-06-01']] as const) {
      const [one, next] = onBoth(path, other)
      expect([path, one?.day]).toEqual([path, day])
      expect(next).toEqual(one)
    }
    expect(onBoth(`/stand/${then}/vergleich`, '').map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-23'])
  })

  it('of two states that are the same says so', () => {
    const same = paperOf(`/stand/${then}/vergleich`, { other: '2018-01-01' })
    expect(same.sections.map(({ title, notices, table }) => [title.text, notices.map(({ text }) => text), table])).toEqual([['Übersicht', ['Die beiden Stände sind gleich.'], null]])
  })

  it('is told in the words of the page, in each language, and says what is German in it', () => {
    const english = paperOf('/fassungen/beschluss/vergleich', { locale: 'en' })
    expect(english.sections[0]?.notices).toEqual([{ text: expect.stringContaining('the German texts are compared') }])
    expect(fieldOf('Mehr Wald', 'Description', english)).toMatchObject({ label: { text: 'Description' }, lang: 'de' })
    expect(english.words.marking).toMatchObject({ added: '[new:', removed: '[removed:' })
    expect(paperOf('/fassungen/beschluss/vergleich', { locale: 'de-simple' }).sections[0]?.title.text).toBe('Überblick')
  })
})
