import type { Attributes, LedgerEntry, Locale, TypeName } from '@kek/contract'
import { catalogue, defaultLocale, hashJson, parseContent } from '@kek/contract'

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

/**
 * What another language's page says once a newer content goes out.
 * @param last the ledger's last word on that language
 * @param locale the language of the newer content
 * @returns undefined where it says what it said before, or is not public
 */
export function sharedRevision(type: TypeName, last: LedgerEntry | undefined, newer: Fields, locale: Locale): LedgerEntry['content'] | undefined {
  if (last?.action !== 'publish' || !last.content)
    return undefined
  const content = parseContent(type, withSharedFields(type, last.content, newer, locale)) as LedgerEntry['content']
  return hashJson(content) === last.contentHash ? undefined : content
}
