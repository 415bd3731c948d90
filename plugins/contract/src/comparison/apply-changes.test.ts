import type { TypeName } from '../content/catalogue.ts'
import type { Fields } from './units.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, typeNames } from '../content/catalogue.ts'
import { anyContent } from './any-content.test-data.ts'
import { applyChanges, showFields } from './apply-changes.test-data.ts'
import { compareFields } from './compare-fields.ts'
import { demoStates } from './demo-states.test-data.ts'

const names = (type: string, id: string) => `${type} ${id}`
/** A new edition of a file under its old name is told as such: there the name alone is no proof. */
const withoutEditions = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, typeof value === 'object' && value !== null && 'sha256' in value ? { ...value, name: `${String(value.sha256).slice(0, 4)} ${'name' in value ? String(value.name) : ''}` } : value]))

/** That what people read before, with the difference applied, is what they read after. */
function expectWhole(type: TypeName, before: Fields, after: Fields, about?: string): void {
  const { attributes } = catalogue[type]
  const changes = compareFields(type, before, after, names)
  expect(applyChanges(attributes, showFields(attributes, before, names), changes), about).toEqual(showFields(attributes, after, names))
}

describe.each(typeNames)('the difference of two states of %s', (type) => {
  it('applied to the old one gives the new one', () => {
    fc.assert(fc.property(anyContent(type).map(withoutEditions), anyContent(type).map(withoutEditions), (before, after) => expectWhole(type, before, after)), { numRuns: 60 })
  })
})

describe('the difference of two states in the demo', () => {
  const states = demoStates()

  it('applied to the old one gives the new one, for every change that there ever was', () => {
    expect(states.length).toBeGreaterThan(400)
    for (const { type, key, before, after } of states)
      expectWhole(type, before, after, key)
  })

  it('and over any number of changes, there and back', () => {
    const whole = new Map(states.map(state => [state.key, state]))
    for (const { type, key, before, after: first } of states) {
      const { after: last } = whole.get(key) ?? { after: first }
      expectWhole(type, first, last, key)
      expectWhole(type, last, before, key)
    }
  })
})
