import type { Attributes, TypeName } from '@kek/contract'
import { catalogue } from '@kek/contract'

type Fields = Readonly<Record<string, unknown>>

/**
 * A published content with the fields that all languages share taken from another language's newer one. Strapi writes those fields into
 * every published row at once; nothing else of a language may become public before somebody publishes it.
 */
export function withSharedFields(type: TypeName, content: Fields, newer: Fields): Fields {
  const attributes: Attributes = catalogue[type].attributes
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, attributes[key]?.localized ? value : newer[key] ?? null]))
}
