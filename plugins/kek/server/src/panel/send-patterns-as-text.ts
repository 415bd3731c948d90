import type { Core } from '@strapi/types'
import { typeNames } from '@kek/contract'
import { components, uidOf } from '../content/strapi-schema.ts'

type Attributes = Readonly<Record<string, { regex?: RegExp | string }>>

/**
 * Replaces the patterns of fields by their source. Strapi takes both, but sends the schema to the panel as JSON, where a RegExp becomes
 * `{}`: the form would then refuse "18:00" as a time and "19370" as a postcode.
 */
export function sendPatternsAsText(strapi: Core.Strapi): void {
  for (const uid of [...typeNames.map(uidOf), ...components.map(component => component.uid)]) {
    const { attributes } = strapi.getModel(uid as never) as unknown as { attributes: Attributes }
    for (const attribute of Object.values(attributes)) {
      if (attribute.regex instanceof RegExp)
        attribute.regex = attribute.regex.source
    }
  }
}
