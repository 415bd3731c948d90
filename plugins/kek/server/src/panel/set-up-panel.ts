import type { Attributes, ContentType, PartName, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Naming, ViewConfiguration } from './view-configuration.ts'
import { catalogue, parts, typeNames } from '@kek/contract'
import { uidOf } from '../content/strapi-schema.ts'
import { configurePart, configureType } from './view-configuration.ts'

/** The part of the content manager that keeps how types are shown. */
interface ViewService {
  findConfiguration: (model: { readonly uid: string }) => Promise<ViewConfiguration>
  updateConfiguration: (model: { readonly uid: string }, configuration: ViewConfiguration) => Promise<unknown>
}

/** Strapi's name for each group of fields that a type holds. */
function componentsOf(strapi: Core.Strapi, type: TypeName): (readonly [PartName, string])[] {
  const attributes: Attributes = catalogue[type].attributes
  const stored = strapi.getModel(uidOf(type)).attributes as unknown as Readonly<Record<string, { readonly component: string }>>
  return Object.entries(attributes).flatMap(([key, attribute]) => attribute.type === 'parts' ? [[attribute.part, (stored[key] as { component: string }).component] as const] : [])
}

/**
 * Gives the panel its German labels, help sentences, columns and forms. Runs at every start, so that a renamed label arrives; what the
 * contract does not define (page size, filters …) stays as an administrator has set it.
 */
export async function setUpPanel(strapi: Core.Strapi): Promise<void> {
  const naming: Naming = catalogue
  const manager = strapi.plugin('content-manager')
  const types = manager.service('content-types') as ViewService
  const components = manager.service('components') as ViewService
  for (const type of typeNames) {
    const model = { uid: uidOf(type) }
    await types.updateConfiguration(model, configureType(await types.findConfiguration(model), catalogue[type] as ContentType, naming))
  }
  const uids = new Map(typeNames.flatMap(type => componentsOf(strapi, type)))
  for (const [part, uid] of uids) {
    const model = { uid }
    await components.updateConfiguration(model, configurePart(await components.findConfiguration(model), parts[part], naming))
  }
}
