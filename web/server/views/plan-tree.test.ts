import type { TestItem } from '../../test/reading-of.ts'
import type { PlanNode } from './plan-tree.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { pathTo, planTree, siblingsOf, withDescendants } from './plan-tree.ts'

const field: TestItem = { type: 'field', key: 'orte', data: { title: 'Lebenswerte Orte', kind: 'field', order: 1 } }

function treeOf(...items: readonly TestItem[]) {
  const { snapshot, locale } = readingOf(items)
  return planTree(snapshot, locale)
}

const goal = (key: string, data: TestItem['data'] = {}): TestItem => ({ type: 'goal', key, data: { title: key, ...data } })
const approach = (key: string, data: TestItem['data'] = {}): TestItem => ({ type: 'approach', key, data: { title: key, ...data } })
const titles = (nodes: Iterable<PlanNode>) => [...nodes].map(({ document }) => document.content.title)

describe('planTree', () => {
  it('hangs goals under goals to any depth, and approaches under goals or directly under a field', () => {
    const chain = Array.from({ length: 12 }, (_, index) => goal(`Z${index}`, index === 0 ? { field: 'orte' } : { parent: `Z${index - 1}` }))
    const tree = treeOf(field, ...chain, approach('tief', { goal: 'Z11' }), approach('oben', { field: 'orte' }))
    expect(titles(withDescendants(tree.fields[0]!))).toEqual(['Lebenswerte Orte', ...chain.map(({ key }) => key), 'tief', 'oben'])
    const deepest = [...tree.nodes.values()].find(({ document }) => document.content.title === 'tief')!
    expect(titles(pathTo(deepest))).toEqual(['Lebenswerte Orte', ...chain.map(({ key }) => key)])
    expect(chain.map(({ key }) => [...tree.nodes.values()].flatMap(node => node.type === 'goal' && node.document.content.title === key ? node.depth : []))).toEqual(chain.map((_, index) => [index + 1]))
  })

  it('keeps the editors\' order, then the official number, then the title', () => {
    const tree = treeOf(field, goal('c', { field: 'orte', order: 2 }), goal('zehn', { field: 'orte', code: '1.10' }), goal('zwei', { field: 'orte', code: '1.2' }), goal('b', { field: 'orte', order: 1 }), goal('a', { field: 'orte', order: 1 }))
    expect(titles(tree.fields[0]!.goals)).toEqual(['zwei', 'zehn', 'a', 'b', 'c'])
  })

  it('leaves out what hangs under something unpublished, and shows it as soon as that is published', () => {
    const below = [goal('Teilziel', { parent: 'Ziel', field: 'orte' }), approach('Ansatz', { goal: 'Teilziel' })]
    const without = treeOf(field, ...below)
    expect(titles(withDescendants(without.fields[0]!))).toEqual(['Lebenswerte Orte'])
    expect(titles(without.nodes.values())).toContain('Teilziel')
    expect(titles(withDescendants(treeOf(field, ...below, goal('Ziel', { field: 'orte' })).fields[0]!))).toEqual(['Lebenswerte Orte', 'Ziel', 'Teilziel', 'Ansatz'])
  })

  it('tells fields from cross-cutting themes, each with its own siblings', () => {
    const tree = treeOf(field, { type: 'field', key: 'digital', data: { title: 'Digitalisierung', kind: 'crossCutting' } }, { type: 'field', key: 'raum', data: { title: 'Lebensraum', kind: 'field' } })
    expect(titles(tree.fields)).toEqual(['Lebensraum', 'Lebenswerte Orte'])
    expect(titles(siblingsOf(tree.fields[0]!, tree))).toEqual(['Lebensraum', 'Lebenswerte Orte'])
    expect(titles(siblingsOf(tree.themes[0]!, tree))).toEqual(['Digitalisierung'])
  })

  it('survives goals that stand under themselves: they have no place, and nothing runs in circles', () => {
    const key = (index: number) => `Z${index}`
    const parents = fc.array(fc.option(fc.nat(9), { nil: null }), { minLength: 1, maxLength: 8 })
    fc.assert(fc.property(parents, (choices) => {
      const tree = treeOf(field, ...choices.map((parent, index) => goal(key(index), parent === null ? { field: 'orte' } : { parent: key(parent) })))
      const isPlaced = (index: number, seen: readonly number[] = []): boolean => {
        const parent = choices[index]
        return parent === null || (parent !== undefined && !seen.includes(parent) && isPlaced(parent, [...seen, index]))
      }
      const shown = new Set(titles(withDescendants(tree.fields[0]!)))
      for (const index of choices.keys())
        expect(shown.has(key(index)), key(index)).toBe(isPlaced(index))
      for (const node of tree.nodes.values()) {
        expect(withDescendants(node)).toContain(node)
        expect(node.type !== 'goal' || node.depth === pathTo(node).filter(({ type }) => type === 'goal').length + 1).toBe(true)
      }
    }))
  })
})
