import type { TypeName } from '@kek/contract'
import type { ComparisonResult } from '../../shared/views/comparison.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { describe, expect, it } from 'vitest'
import { documentIdOf } from '../../test/import-content.ts'
import { stateOf } from '../../test/reading-of.ts'
import { partOf } from './comparison-parts.ts'
import { comparisonReader } from './comparison.ts'

const [then, later] = ['2017-10-12', '2019-01-01']
const numbers = Array.from({ length: 9 }, (_, index) => index + 1)
const state = stateOf([
  { type: 'field', key: 'orte', effectiveOn: then, data: { title: 'Orte', slug: 'orte', kind: 'field', order: 1 } },
  { type: 'field', key: 'natur', effectiveOn: then, data: { title: 'Natur', slug: 'natur', kind: 'field', order: 2 } },
  { type: 'goal', key: 'wald', effectiveOn: then, data: { title: 'Mehr Wald', slug: 'wald', field: 'natur', order: 1, code: '1' } },
  { type: 'goal', key: 'wald', effectiveOn: later, data: { title: 'Viel mehr Wald', slug: 'wald', field: 'natur', order: 2, code: '1' } },
  ...numbers.map(number => ({ type: 'goal' as const, key: `ziel-${number}`, effectiveOn: later, data: { title: `Ziel ${number}`, slug: `ziel-${number}`, field: 'orte', order: number, code: String(20 - number) } })),
])

function compare(shown: string, other = '', part = '', of = state): ComparisonResult {
  const view = comparisonReader(of.readingIn('de')).comparison('day', then, { other, shown, part })
  if (!view?.result)
    throw new Error('Der Vergleich fehlt.')
  return view.result
}
const path = `/stand/${then}/vergleich`
const told = ({ groups }: ComparisonResult) => groups.map(({ anchor, items }) => [anchor, items.length])

describe('a comparison as its page shows it', () => {
  it('begins with how much changed where, each number with the list that it counts, each part with its page', () => {
    expect(compare('').summary).toMatchObject([
      { anchor: 'feld-orte', heading: { text: 'Orte' }, href: `${path}?teil=feld-orte`, count: 9, amounts: [{ kind: 'added', count: 9, href: `${path}?art=neu#feld-orte` }] },
      { anchor: 'feld-natur', heading: { text: 'Natur' }, count: 1, amounts: [{ kind: 'moved', count: 1, href: `${path}?art=verschoben#feld-natur` }, { kind: 'reworded', count: 1, href: `${path}?art=anders-geschrieben#feld-natur` }] },
    ])
    expect(compare('').choice).toMatchObject({ kind: null, amounts: [{ kind: 'added', count: 9 }, { kind: 'moved', count: 1 }, { kind: 'reworded', count: 1 }] })
  })

  it('says so where one change is counted for two kinds, and the kinds add up to more than all', () => {
    const sum = ({ choice: { amounts } }: ComparisonResult) => amounts.reduce((all, { count }) => all + count, 0)
    expect([compare('').count, sum(compare('')), compare('').choice.isCountedTwice]).toEqual([10, 11, true])
    const plain = stateOf([{ type: 'goal', key: 'a', effectiveOn: then, data: { title: 'Ärzte', slug: 'a' } }, { type: 'goal', key: 'a', effectiveOn: later, data: { title: 'Mehr Ärzte', slug: 'a' } }])
    const result = comparisonReader(plain.readingIn('de')).comparison('day', then, { other: '', shown: '', part: '' })?.result
    expect([result?.count, result?.choice.amounts.map(({ count }) => count), result?.choice.isCountedTwice]).toEqual([1, [1], false])
  })

  it('shows one kind of change alone, in the same places, and keeps the whole summary', () => {
    const { groups: [group], ...moved } = compare('verschoben')
    expect(told(compare('verschoben'))).toEqual([['feld-natur', 1]])
    expect(group?.items[0]).toMatchObject({ kinds: ['moved', 'reworded'], title: { text: 'Viel mehr Wald' } })
    expect(moved.summary).toEqual(compare('').summary)
    expect(moved.choice).toMatchObject({ kind: 'moved', allHref: `${path}#aenderungen` })
    expect([moved.count, told(compare('weggefallen'))]).toEqual([10, []])
  })

  it('shows one part alone, with every kind of change in it and the parts around it', () => {
    expect(told(compare('', '', 'feld-natur'))).toEqual([['feld-natur', 1]])
    expect(told(compare('neu', '', 'feld-natur'))).toEqual([['feld-natur', 1]])
    expect(compare('', '', 'feld-natur').part).toMatchObject({ heading: { text: 'Natur' }, previous: { anchor: 'feld-orte', href: `${path}?teil=feld-orte` }, next: null })
    expect(compare('', '', 'feld-orte').part).toMatchObject({ previous: null, next: { anchor: 'feld-natur' } })
    expect([compare('').part, compare('', '', 'feld-mond')]).toEqual([null, compare('')])
  })

  it('only names what changed where that is much; of one part it tells every word', () => {
    const goals = (count: number) => stateOf([
      { type: 'field', key: 'orte', effectiveOn: then, data: { title: 'Orte', slug: 'orte', kind: 'field', order: 1 } },
      ...Array.from({ length: count }, (_, index) => ({ type: 'goal' as const, key: `ziel-${index}`, effectiveOn: later, data: { title: `Ziel ${index}`, slug: `ziel-${index}`, field: 'orte', order: index, code: String(index) } })),
    ])
    expect([40, 41].map(count => compare('', '', '', goals(count)).isByParts)).toEqual([false, true])
    expect(compare('verschoben', '', '', goals(41)).isByParts).toBe(false)
    expect(compare('', '', 'feld-orte', goals(41))).toMatchObject({ isByParts: false, groups: [{ items: { length: 41 } }] })
  })

  it('calls a part by the address that its field has later, and finds it from either state', () => {
    const renamed = stateOf([
      { type: 'field', key: 'orte', effectiveOn: then, data: { title: 'Orte', slug: 'orte', kind: 'field', order: 1 } },
      { type: 'goal', key: 'weg', effectiveOn: then, data: { title: 'Fällt weg', slug: 'weg', field: 'orte', order: 1, code: '1' } },
      { type: 'page', key: 'seite', effectiveOn: then, data: { title: 'Seite', slug: 'seite' } },
      { type: 'field', key: 'orte', effectiveOn: later, data: { title: 'Dörfer', slug: 'doerfer', kind: 'field', order: 1 } },
      { type: 'page', key: 'seite', effectiveOn: later, data: { title: 'Andere Seite', slug: 'seite' } },
    ], { withdrawals: [{ type: 'goal', key: 'weg', effectiveOn: later, note: 'Das ist erledigt.' }] })
    expect(told(compare('', '', '', renamed))).toEqual([['feld-doerfer', 2], ['website', 1]])
    const reading = renamed.readingIn('de')
    const states = [reading.past?.asOf(then), reading.snapshot] as unknown as [Snapshot, Snapshot]
    expect((['goal weg', 'field orte', 'page seite'] as const).map((named) => {
      const [type, key] = named.split(' ') as [TypeName, string]
      return partOf({ type, documentId: documentIdOf(type, key) }, states)
    })).toEqual(['feld-doerfer', 'feld-doerfer', 'website'])
  })

  it('keeps a field that is gone apart from one that has its address now', () => {
    const heirs = stateOf([
      { type: 'field', key: 'alt', effectiveOn: then, data: { title: 'Alt', slug: 'orte', kind: 'field', order: 1 } },
      { type: 'goal', key: 'a', effectiveOn: then, data: { title: 'Ziel von Alt', slug: 'a', field: 'alt', order: 1, code: '1' } },
      { type: 'field', key: 'neu', effectiveOn: later, data: { title: 'Neu', slug: 'orte', kind: 'field', order: 1 } },
    ], { withdrawals: [{ type: 'goal', key: 'a', effectiveOn: later, note: 'Weg.' }, { type: 'field', key: 'alt', effectiveOn: later, note: 'Weg.' }] })
    const { summary } = compare('', '', '', heirs)
    expect(summary).toMatchObject([{ anchor: 'feld-orte', heading: { text: 'Neu' }, count: 1 }, { anchor: `feld-orte-${documentIdOf('field', 'alt')}`, heading: { text: 'Alt' }, count: 2 }])
  })

  it('takes a word that it does not know for none', () => {
    expect(compare('Walfang')).toEqual(compare(''))
  })

  it('keeps with what it compares in every address', () => {
    expect(compare('', '2018-01-01').choice.allHref).toBe(`${path}?mit=2018-01-01#aenderungen`)
    expect(compare('', later).choice.amounts[0]?.href).toBe(`${path}?mit=${later}&art=neu#aenderungen`)
    expect(compare('', 'heute').choice.allHref).toBe(`${path}#aenderungen`)
  })

  it('tells of what came when it is and how it stands, beside its texts; of what went its texts alone', () => {
    const approach = { title: 'Ärzte gewinnen', slug: 'aerzte', goal: 'wald', code: '1.1', order: 1, description: 'Worte', timeClass: 'kurz', implementationStatus: 'laeuft', milestones: [{ title: 'Erste Praxis', date: '2027-03-01', datePrecision: 'month' as const, isReached: false }] }
    const came = stateOf([
      { type: 'plan', key: 'plan', effectiveOn: then, data: { title: 'Plan', shortTitle: 'P', region: 'Kreis', statuses: [{ key: 'laeuft', label: 'in Umsetzung' }], timeClasses: [{ key: 'kurz', label: 'kurzfristig' }] } },
      { type: 'goal', key: 'wald', effectiveOn: then, data: { title: 'Mehr Wald', slug: 'wald', order: 1, code: '1' } },
      { type: 'approach', key: 'alt', effectiveOn: then, data: { ...approach, title: 'Alt', slug: 'alt' } },
      { type: 'medium', key: 'blatt', effectiveOn: then, data: { name: 'Kreisblatt' } },
      { type: 'approach', key: 'aerzte', effectiveOn: later, data: approach },
      { type: 'press-article', key: 'artikel', effectiveOn: later, data: { title: 'Neue Praxis', slug: 'neue-praxis', medium: 'blatt', date: '2018-08-01', datePrecision: 'month', abstract: 'Eine Praxis.' } },
      { type: 'event', key: 'forum', effectiveOn: later, data: { title: 'Forum', date: '2018-03-07', state: 'held', place: 'Parchim' } },
    ], { withdrawals: [{ type: 'approach', key: 'alt', effectiveOn: later, note: 'Das ist erledigt.' }] })
    const items = compare('', '', '', came).groups.flatMap(group => group.items)
    const factsOf = (title: string) => items.find(item => item.title.text === title)?.changes.map(({ label, before, after }) => [label, after ?? before])
    expect(factsOf('Neue Praxis')).toEqual([['Medium', 'Kreisblatt'], ['Datum', 'August 2018'], ['Kurzfassung', 'Eine Praxis.']])
    expect(factsOf('Forum')).toEqual([['Stand', 'hat stattgefunden'], ['Datum', '7. März 2018'], ['Ort', 'Parchim']])
    expect(factsOf('Ärzte gewinnen')).toEqual([['Beschreibung', 'Worte'], ['Zeitklasse', 'kurzfristig'], ['Umsetzungsstand', 'in Umsetzung'], ['Meilensteine', 'Erste Praxis']])
    expect(factsOf('Alt')).toEqual([['Beschreibung', 'Worte']])
    const milestones = items.find(({ title }) => title.text === 'Ärzte gewinnen')?.changes.find(({ field }) => field === 'milestones')
    expect(milestones?.items?.[0]?.changes?.map(({ label, after }) => [label, after])).toEqual([['Termin', 'März 2027'], ['Erreicht', 'Nein']])
  })

  it('has the elements of a field in the order of the plan\'s numbers', () => {
    expect(compare('').groups[0]?.items.map(({ code }) => code)).toEqual(['11', '12', '13', '14', '15', '16', '17', '18', '19'])
  })

  it('is told in the words of the reader\'s language, where there are any', () => {
    const translated = stateOf([
      { type: 'field', key: 'orte', effectiveOn: then, data: { title: 'Orte', slug: 'orte', kind: 'field' } },
      { type: 'field', key: 'orte', locale: 'en', effectiveOn: then, data: { title: 'Places' } },
      { type: 'field', key: 'orte', effectiveOn: later, data: { title: 'Orte', slug: 'orte', kind: 'field', text: 'Neuer Text' } },
    ])
    const result = comparisonReader(translated.readingIn('en')).comparison('day', then, { other: '', shown: '', part: '' })?.result
    expect(result).toMatchObject({ hasGermanTexts: true, groups: [{ heading: { text: 'Places' }, items: [{ title: { text: 'Places' }, changes: [{ field: 'text', lang: 'de' }] }] }] })
    expect(result?.groups[0]?.heading).not.toHaveProperty('lang')
    expect(compare('').hasGermanTexts).toBe(false)
  })
})
