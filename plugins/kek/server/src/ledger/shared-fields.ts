import type { Attributes, Locale, TypeName } from '@kek/contract'
import { catalogue, defaultLocale } from '@kek/contract'

type Fields = Readonly<Record<string, unknown>>

/**
 * A published content with the fields that all languages share taken from another language's newer one. Strapi writes those fields into
 * every published row at once; nothing else of a language may become public before somebody publishes it.
 * Relations come from the German document alone: Strapi keeps them per language, and a translation begins without any.
 * @param locale the language of the newer content
 */
export function withSharedFields(type: TypeName, content: Fields, newer: Fields, locale: Locale): Fields {
  const attributes: Attributes = catalogue[type].attributes
  const isOwn = (key: string) => attributes[key]?.localized || (locale !== defaultLocale && attributes[key]?.type === 'relation')
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, isOwn(key) ? value : newer[key] ?? null]))
}
