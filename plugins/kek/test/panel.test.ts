import type { ContentType, TypeName } from '@kek/contract'
import type { Person } from './accounts.ts'
import type { TestCms } from './boot-strapi.ts'
import { catalogue, typeNames } from '@kek/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signInAs } from './accounts.ts'
import { bootStrapi } from './boot-strapi.ts'

interface Configuration {
  readonly contentType: {
    readonly settings: { readonly mainField: string, readonly pageSize: number }
    readonly metadatas: Readonly<Record<string, { readonly edit: { readonly label?: string, readonly description?: string, readonly mainField?: string | { readonly name: string } }, readonly list: { readonly label?: string } }>>
    readonly layouts: { readonly list: readonly string[], readonly edit: readonly (readonly { readonly name: string, readonly size: number }[])[] }
  }
  readonly components: Readonly<Record<string, { readonly metadatas: Readonly<Record<string, { readonly edit: { readonly label?: string } }>> }>>
}

let cms: TestCms
let editor: Person
const configurationOf = async (type: TypeName) => ((await editor.ask(`/content-manager/content-types/plugin::kek.${type}/configuration`)).body as { data: Configuration }).data

beforeAll(async () => {
  cms = await bootStrapi({ isDemo: true })
  editor = await signInAs(cms, 'redaktion')
})
afterAll(() => cms.close())

describe('what the panel is told about a type', () => {
  for (const type of typeNames) {
    it(`speaks German for ${type}: every field, every group, the columns in their order`, async () => {
      const definition: ContentType = catalogue[type]
      const { contentType, components } = await configurationOf(type)
      for (const [name, attribute] of Object.entries(definition.attributes)) {
        expect(contentType.metadatas[name]?.edit.label, name).toBe(attribute.label)
        expect(contentType.metadatas[name]?.edit.description, name).toBe(attribute.help)
      }
      for (const component of Object.values(components)) {
        for (const [name, { edit }] of Object.entries(component.metadatas).filter(([name]) => name !== 'id'))
          expect(edit.label).not.toBe(name)
      }
      expect(contentType.layouts.list).toEqual(definition.columns)
      expect(contentType.settings).toMatchObject({ mainField: definition.titleField, pageSize: 50 })
    })
  }

  it('names patterns as text, so that the form can check a time and a postcode', async () => {
    const { body } = await editor.ask('/content-manager/init')
    const { contentTypes } = (body as { data: { contentTypes: { uid: string, attributes: Record<string, { regex?: unknown }> }[] } }).data
    const ours = contentTypes.filter(({ uid }) => uid.startsWith('plugin::kek.'))
    const patterns = ours.flatMap(({ attributes }) => Object.values(attributes).flatMap(({ regex }) => regex === undefined ? [] : [regex]))
    expect(patterns.length).toBeGreaterThan(5)
    for (const pattern of patterns)
      expect(typeof pattern).toBe('string')
    const time = ours.find(({ uid }) => uid === 'plugin::kek.event')?.attributes.time?.regex
    expect(new RegExp(String(time)).test('18:00')).toBe(true)
  })
})

describe('the plan\'s own lists', () => {
  it('are told to whoever is signed in, and to nobody else', async () => {
    const administrator = await signInAs(cms, 'admin')
    const plan = { title: 'Probe', shortTitle: 'Probe', region: 'Probe', statuses: [{ key: 'ongoing', label: 'in Umsetzung' }] }
    expect((await administrator.ask('/content-manager/single-types/plugin::kek.plan', { method: 'PUT', body: plan })).status).toBeLessThan(300)
    expect((await editor.ask('/kek/terms')).body).toEqual({ statuses: [{ key: 'ongoing', label: 'in Umsetzung' }], timeClasses: [], priorities: [] })
    expect((await cms.ask('/kek/terms', { token: null })).status).toBe(401)
  })
})

describe('a picker', () => {
  it('shows where an element sits in the plan', async () => {
    const administrator = await signInAs(cms, 'admin')
    const make = async (type: TypeName, data: object) => ((await administrator.ask(`/content-manager/collection-types/plugin::kek.${type}`, { method: 'POST', body: data })).body as { data: { documentId: string } }).data.documentId
    const field = await make('field', { title: 'Lebenswerte Orte', kind: 'field' })
    await make('goal', { code: '3.1', title: 'Gesund versorgt', field: { connect: [{ documentId: field }] } })
    const { body } = await editor.ask('/content-manager/relations/plugin::kek.approach/goal?_q=gesund&locale=de')
    const [found] = (body as { results: { treePath?: string }[] }).results
    expect(found?.treePath).toContain('3.1 Gesund versorgt')
    expect(found?.treePath).toContain('Lebenswerte Orte')
  })
})
