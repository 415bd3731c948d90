import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { headingOrder } from './heading-order.ts'

const found = (text: string) => headingOrder(subjectOf('page', { title: 'Seite', text }), '2026-01-01').map(({ code }) => code)
const write = (levels: readonly number[]) => levels.map((level, index) => `${'#'.repeat(level)} Überschrift ${index}\n\nEin Absatz.`).join('\n\n')

/** Levels in order: the first is 2, each next at most one deeper than the one before. */
const inOrder = fc.array(fc.nat(), { maxLength: 12 }).map((choices) => {
  let previous = 1
  return choices.map(choice => previous = 2 + choice % Math.min(previous, 5))
})

describe('headings in a text', () => {
  it('begin at level 2 and leave out none', () => {
    expect(found('Text ohne Überschrift')).toEqual([])
    expect(found('## A\n\n### B\n\n## C')).toEqual([])
    expect(found('# A')).toEqual(['headingTop'])
    expect(found('### A')).toEqual(['headingJump'])
    expect(found('## A\n\n#### B')).toEqual(['headingJump'])
    expect(found('##\n')).toEqual(['headingEmpty'])
  })

  it('in order never give a finding', () => {
    fc.assert(fc.property(inOrder, (levels) => {
      expect(found(write(levels))).toEqual([])
    }))
  })

  it('with one jump put in always give one', () => {
    fc.assert(fc.property(inOrder, fc.nat(), fc.integer({ min: 2, max: 5 }), (levels, choice, depth) => {
      const place = choice % (levels.length + 1)
      const before = levels[place - 1] ?? 1
      const jump = before + depth
      fc.pre(jump <= 6)
      expect(found(write([...levels.slice(0, place), jump, ...levels.slice(place)]))).toContain('headingJump')
    }))
  })

  it('are looked at in every rich text and in no other', () => {
    expect(headingOrder(subjectOf('plan', { introduction: '# A', structure: '# B', claim: '# C' }), '2026-01-01').map(({ field }) => field)).toEqual(['introduction', 'structure'])
  })
})
