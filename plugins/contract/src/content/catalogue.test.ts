import type { Attribute, ContentType, PartDefinition } from './attribute.ts'
import { describe, expect, it } from 'vitest'
import { catalogue, isTypeName, typeNames } from './catalogue.ts'
import { parts } from './parts.ts'
import { parseContent, publicKeys } from './public-content.ts'

const definitions: readonly ContentType[] = Object.values(catalogue)
const described: readonly (readonly [string, Attribute])[] = [...definitions, ...Object.values(parts) as PartDefinition[]].flatMap(({ label, attributes }) => Object.entries(attributes).map(([key, attribute]) => [`${label}: ${key}`, attribute] as const))

describe.each(definitions.map(definition => [definition.name, definition] as const))('%s', (name, definition) => {
  it('stands in the catalogue under its own name', () => expect(catalogue[name as keyof typeof catalogue]).toBe(definition))

  it('has every field that editors see in exactly one row of its form', () => {
    expect([...definition.rows.flat()].sort()).toEqual(publicKeys(definition.attributes).sort())
  })

  it('names itself by a field of its own, and shows columns that exist', () => {
    const keys = [...Object.keys(definition.attributes), 'updatedAt']
    expect(keys).toContain(definition.titleField)
    expect(definition.columns.filter(column => !keys.includes(column))).toEqual([])
  })

  it('points to types that exist, and to precisions of its own', () => {
    for (const attribute of Object.values(definition.attributes)) {
      if (attribute.type === 'relation')
        expect(isTypeName(attribute.target)).toBe(true)
      if (attribute.type === 'date' && attribute.precision)
        expect(Object.keys(definition.attributes)).toContain(attribute.precision)
    }
  })
})

describe('fields', () => {
  it.each(described)('%s has a German name and a help sentence', (_name, { label, help }) => {
    expect(label).not.toBe('')
    expect(help).toMatch(/[.“]$/)
  })

  it('never use a name that Strapi keeps for itself', () => {
    const kept = ['id', 'documentId', 'status', 'locale', 'localizations', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'meta']
    expect(definitions.flatMap(({ attributes }) => Object.keys(attributes)).filter(key => kept.includes(key))).toEqual([])
  })
})

describe('public content', () => {
  it('drops what the schema does not list, and internal fields', () => {
    const content = parseContent('goal', { code: '1', title: 'Ziel', slug: 'ziel', statement: null, description: null, field: null, parent: null, order: 1, isExample: false, treePath: 'intern', createdBy: 7 })
    expect(Object.keys(content).sort()).toEqual(publicKeys(catalogue.goal.attributes).sort())
  })

  it('refuses what does not fit', () => {
    expect(() => parseContent('goal', { title: 7 })).toThrow()
    expect(typeNames.length).toBe(17)
  })
})
