import type { Fields } from './units.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, typeNames } from '../content/catalogue.ts'
import { anyContent } from './any-content.test-data.ts'
import { applyChanges, showFields } from './apply-changes.test-data.ts'
import { compareFields } from './compare-fields.ts'

const names = (type: string, id: string) => `${type} ${id}`
/** A new edition of a file under its old name is told as such: there the name alone is no proof. */
const withoutEditions = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, typeof value === 'object' && value !== null && 'sha256' in value ? { ...value, name: `${String(value.sha256).slice(0, 4)} ${'name' in value ? String(value.name) : ''}` } : value]))

describe.each(typeNames)('the difference of two states of %s', (type) => {
  it('applied to the old one gives the new one', () => {
    fc.assert(fc.property(anyContent(type).map(withoutEditions), anyContent(type).map(withoutEditions), (before, after) => {
      const { attributes } = catalogue[type]
      const changes = compareFields(type, before, after, names)
      expect(applyChanges(attributes, showFields(attributes, before, names), changes)).toEqual(showFields(attributes, after, names))
    }), { numRuns: 60 })
  })
})
