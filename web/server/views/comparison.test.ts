import type { ComparisonResult } from '../../shared/views/comparison.ts'
import { describe, expect, it } from 'vitest'
import { stateOf } from '../../test/reading-of.ts'
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

function compare(shown: string, other = ''): ComparisonResult {
  const view = comparisonReader(state.readingIn('de')).comparison('day', then, { other, shown })
  if (!view?.result)
    throw new Error('Der Vergleich fehlt.')
  return view.result
}
const path = `/stand/${then}/vergleich`
const told = ({ groups }: ComparisonResult) => groups.map(({ anchor, items }) => [anchor, items.length])

describe('a comparison as its page shows it', () => {
  it('begins with how much changed where, each number with the list that it counts', () => {
    expect(compare('').summary).toMatchObject([
      { anchor: 'feld-1', heading: { text: 'Orte' }, href: '#feld-1', count: 9, amounts: [{ kind: 'added', count: 9, href: `${path}?art=neu#feld-1` }] },
      { anchor: 'feld-2', heading: { text: 'Natur' }, href: '#feld-2', count: 1, amounts: [{ kind: 'moved', count: 1, href: `${path}?art=verschoben#feld-2` }, { kind: 'reworded', count: 1, href: `${path}?art=anders-geschrieben#feld-2` }] },
    ])
    expect(compare('').choice).toMatchObject({ kind: null, amounts: [{ kind: 'added', count: 9 }, { kind: 'moved', count: 1 }, { kind: 'reworded', count: 1 }], unfoldedHref: `${path}?art=alles#aenderungen` })
  })

  it('shows one kind of change alone, in the same places, and keeps the whole summary', () => {
    const { groups: [group], ...moved } = compare('verschoben')
    expect(told(compare('verschoben'))).toEqual([['feld-2', 1]])
    expect(group?.items[0]).toMatchObject({ kinds: ['moved', 'reworded'], title: { text: 'Viel mehr Wald' } })
    expect(moved.summary.map(({ href }) => href)).toEqual([`${path}#feld-1`, '#feld-2'])
    expect(moved.choice).toMatchObject({ kind: 'moved', allHref: `${path}#aenderungen` })
    expect([moved.count, told(compare('weggefallen'))]).toEqual([10, []])
  })

  it('is folded where there is much; part by part opened for one kind, all of it where that is asked for or little', () => {
    expect(compare('').opens).toEqual({ groups: false, items: false })
    expect(compare('neu').opens).toEqual({ groups: true, items: false })
    expect(compare('verschoben').opens).toEqual({ groups: true, items: true })
    expect(compare('alles')).toMatchObject({ opens: { groups: true, items: true }, choice: { kind: null, unfoldedHref: null, isUnfolded: true } })
    expect(told(compare('alles'))).toEqual(told(compare('')))
  })

  it('takes a word that it does not know for none', () => {
    expect(compare('Walfang')).toEqual(compare(''))
  })

  it('keeps with what it compares in every address', () => {
    expect(compare('', '2018-01-01').choice.allHref).toBe(`${path}?mit=2018-01-01#aenderungen`)
    expect(compare('', later).choice.amounts[0]?.href).toBe(`${path}?mit=${later}&art=neu#aenderungen`)
    expect(compare('', 'heute').choice.allHref).toBe(`${path}#aenderungen`)
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
    const result = comparisonReader(translated.readingIn('en')).comparison('day', then, { other: '', shown: '' })?.result
    expect(result).toMatchObject({ hasGermanTexts: true, groups: [{ heading: { text: 'Places' }, items: [{ title: { text: 'Places' }, changes: [{ field: 'text', lang: 'de' }] }] }] })
    expect(result?.groups[0]?.heading).not.toHaveProperty('lang')
    expect(compare('').hasGermanTexts).toBe(false)
  })
})
