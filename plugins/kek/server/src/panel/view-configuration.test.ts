import type { Attributes, ContentType } from '@kek/contract'
import type { ViewConfiguration } from './view-configuration.ts'
import { catalogue, parts } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { configurePart, configureType } from './view-configuration.ts'

const empty = { edit: {}, list: {} }

/** What Strapi stores for a model before anybody has configured it. */
function fresh(names: readonly string[]): ViewConfiguration {
  return {
    settings: { pageSize: 10, bulkable: true, mainField: 'id', defaultSortBy: 'id', defaultSortOrder: 'ASC' },
    metadatas: Object.fromEntries(['id', ...names, 'createdAt'].map(name => [name, { edit: { label: name, visible: true }, list: { label: name, sortable: true } }])),
    layouts: { list: ['id'], edit: [] },
  }
}

const configured = (definition: ContentType) => configureType(fresh(Object.keys(definition.attributes)), definition, catalogue)
const placed = (configuration: ViewConfiguration) => configuration.layouts.edit.flat().map(({ name }) => name)

describe('the view of a type', () => {
  for (const definition of Object.values(catalogue) as ContentType[]) {
    it(`of ${definition.name} says everything in German and shows every field once`, () => {
      const view = configured(definition)
      for (const [name, { edit, list }] of Object.entries(view.metadatas)) {
        expect(edit.label ?? '', name).not.toBe(name)
        expect(list.label ?? '', name).not.toBe(name)
      }
      const precisions = Object.values(definition.attributes).flatMap(attribute => attribute.type === 'date' && attribute.precision ? [attribute.precision] : [])
      const filledIn = Object.keys(definition.attributes).filter(name => !definition.attributes[name]?.isInternal && !precisions.includes(name))
      expect(placed(view).sort()).toEqual(filledIn.sort())
      expect(view.layouts.list).toEqual(definition.columns)
    })

    it(`of ${definition.name} fills no row beyond twelve columns, and gives long texts a whole one`, () => {
      for (const row of configured(definition).layouts.edit) {
        expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12)
        for (const { name, size } of row) {
          if (['parts', 'richtext'].includes(definition.attributes[name]?.type ?? ''))
            expect(size, name).toBe(12)
        }
      }
    })
  }

  it('names elements of the plan by their way through the tree, others by their title', () => {
    const { metadatas } = configured(catalogue['press-article'])
    expect(metadatas.aboutApproaches?.edit.mainField).toBe('treePath')
    expect(metadatas.medium?.edit.mainField).toBe('name')
    expect(configured(catalogue.approach).metadatas.contact?.edit.mainField).toBe('role')
  })

  it('gives the picker of an approach a whole row, so that the end of its way can be read', () => {
    expect(configured(catalogue['press-article']).layouts.edit).toContainEqual([{ name: 'aboutApproaches', size: 12 }])
  })

  it('begins with the newest press article and with the first element of the plan', () => {
    expect(configured(catalogue['press-article']).settings).toMatchObject({ defaultSortBy: 'date', defaultSortOrder: 'DESC' })
    expect(configured(catalogue.goal).settings).toMatchObject({ defaultSortBy: 'code', defaultSortOrder: 'ASC' })
    expect(configured(catalogue.field).settings).toMatchObject({ defaultSortBy: 'order', defaultSortOrder: 'ASC' })
    expect(configured(catalogue.medium).settings).toMatchObject({ defaultSortBy: 'name' })
  })

  it('keeps what an administrator has chosen and the contract does not define', () => {
    const stored = { ...fresh(['title']), settings: { pageSize: 100, bulkable: false } }
    expect(configureType(stored, catalogue.page, catalogue).settings).toMatchObject({ pageSize: 100, bulkable: false })
    expect(configured(catalogue.page).settings.pageSize).toBe(50)
  })

  it('overwrites an older label, and changes nothing the second time', () => {
    const stored = { ...fresh([]), metadatas: { title: { edit: { label: 'Überschrift', visible: true }, list: { label: 'Überschrift' } } } }
    const once = configureType(stored, catalogue.page, catalogue)
    expect(once.metadatas.title).toMatchObject({ edit: { label: 'Titel' }, list: { label: 'Titel' } })
    expect(configureType(once, catalogue.page, catalogue)).toEqual(once)
  })

  it('leaves metadata alone that neither contract nor Strapi labels know', () => {
    const stored = { ...fresh([]), metadatas: { localizations: empty } }
    expect(configureType(stored, catalogue.page, catalogue).metadatas.localizations).toEqual(empty)
  })
})

describe('the view of a repeated group', () => {
  for (const [name, part] of Object.entries(parts)) {
    it(`of ${name} shows every field once and is named by a text`, () => {
      const view = configurePart(fresh(Object.keys(part.attributes)), part, catalogue)
      const shown = placed(view)
      expect(new Set(shown).size).toBe(shown.length)
      expect(shown.some(field => field.endsWith('recision'))).toBe(false)
      expect(['string', 'text']).toContain((part.attributes as Attributes)[String(view.settings.mainField)]?.type)
      expect(view.layouts.list.length).toBeLessThanOrEqual(4)
    })
  }
})
