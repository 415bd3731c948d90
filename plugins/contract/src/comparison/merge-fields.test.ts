import type { Choices } from './merge-fields.ts'
import type { Fields, Unit } from './units.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, typeNames } from '../content/catalogue.ts'
import { anyContent } from './any-content.test-data.ts'
import { applyChoices, mergeFields } from './merge-fields.ts'
import { isSameUnit, unitsOf } from './units.ts'

const own = (unit: Unit, fields: Fields) => unit.keys.map(key => fields[key] ?? null)
const three = fc.constantFrom(...typeNames).chain(type => fc.tuple(fc.constant(type), anyContent(type), anyContent(type), anyContent(type)))
const all = (type: (typeof typeNames)[number], side: 'mine' | 'theirs'): Choices => Object.fromEntries(unitsOf(catalogue[type].attributes).map(unit => [unit.field, side]))

describe('two people\'s changes to one document', () => {
  it('go together field by field: who alone changed a field wins it', () => {
    const base = { title: 'Alt', summary: 'Alt', partner: 'Alt', order: 1, slug: 'alt' }
    const mine = { ...base, title: 'Mein', partner: 'Beide', order: 2 }
    const theirs = { ...base, summary: 'Ihr', partner: 'Beide', order: 3 }
    const choices = Object.fromEntries(mergeFields('project', base, mine, theirs).map(({ field, choice }) => [field, choice]))
    expect(choices).toMatchObject({ title: 'mine', summary: 'theirs', partner: 'same', order: 'conflict', slug: 'same' })
    expect(applyChoices('project', base, mine, theirs, { order: 'mine' })).toMatchObject({ title: 'Mein', summary: 'Ihr', partner: 'Beide', order: 2, slug: 'alt' })
  })

  it('are a conflict exactly when both changed a field, differently', () => {
    fc.assert(fc.property(three, ([type, base, mine, theirs]) => {
      const merge = mergeFields(type, base, mine, theirs)
      unitsOf(catalogue[type].attributes).forEach((unit, index) => {
        const [byMe, byThem, alike] = [!isSameUnit(unit, base, mine), !isSameUnit(unit, base, theirs), isSameUnit(unit, mine, theirs)]
        expect(merge[index]).toMatchObject({ field: unit.field, choice: alike ? 'same' : byMe && byThem ? 'conflict' : byMe ? 'mine' : 'theirs' })
      })
    }))
  })

  it('are never lost without a word: each field of the result is one of the two, as chosen', () => {
    fc.assert(fc.property(three, fc.infiniteStream(fc.constantFrom('mine' as const, 'theirs' as const)), ([type, base, mine, theirs], sides) => {
      const merge = mergeFields(type, base, mine, theirs)
      const choices = Object.fromEntries(merge.filter(({ choice }) => choice === 'conflict').map(({ field }) => [field, sides.next().value as 'mine' | 'theirs']))
      const merged = applyChoices(type, base, mine, theirs, choices)
      unitsOf(catalogue[type].attributes).forEach((unit, index) => {
        const choice = choices[unit.field] ?? merge[index]?.choice
        expect(own(unit, merged)).toEqual(own(unit, choice === 'mine' ? mine : theirs))
      })
    }))
  })

  it('give the one\'s document or the other\'s when only that is chosen', () => {
    fc.assert(fc.property(three, ([type, base, mine, theirs]) => {
      for (const unit of unitsOf(catalogue[type].attributes)) {
        expect(own(unit, applyChoices(type, base, mine, theirs, all(type, 'mine')))).toEqual(own(unit, mine))
        expect(own(unit, applyChoices(type, base, mine, theirs, all(type, 'theirs')))).toEqual(own(unit, theirs))
      }
    }), { numRuns: 30 })
  })

  it('wait for a decision where there is a conflict', () => {
    expect(() => applyChoices('project', { title: 'a' }, { title: 'b' }, { title: 'c' }, {})).toThrow('Für „Titel“ ist noch zu entscheiden, welche Fassung gilt.')
  })

  it('keep a date and its precision together', () => {
    const [base, mine, theirs] = [{ date: '2018-01-01', datePrecision: 'year' }, { date: '2018-09-01', datePrecision: 'month' }, { date: '2018-09-01', datePrecision: 'day' }]
    expect(mergeFields('document', base, mine, theirs).filter(({ choice }) => choice !== 'same')).toEqual([{ field: 'date', label: 'Stand', choice: 'conflict' }])
    expect(applyChoices('document', base, mine, theirs, { date: 'mine' })).toMatchObject(mine)
  })
})
