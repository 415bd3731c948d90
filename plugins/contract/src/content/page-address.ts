import type { Locale, TypeName } from './catalogue.ts'

/** What stands before a path of the site in each language. */
export const languagePrefixes: Readonly<Record<Locale, string>> = { 'de': '', 'en': '/en', 'de-simple': '/leichte-sprache' }

/** Where the page of a type begins; types that are not here have no page of their own. Pages from the CMS come last: they stand directly under the root. */
export const pageFolders = {
  'field': '/konzept/',
  'goal': '/ziele/',
  'approach': '/ansaetze/',
  'project': '/projekte/',
  'press-article': '/presse/',
  'adopted-version': '/fassungen/',
  'page': '/',
} as const satisfies Partial<Record<TypeName, string>>

/** Types whose documents have a page of their own. */
export type AddressedType = keyof typeof pageFolders

/** Whether documents of a type have a page of their own. */
export function isAddressedType(type: TypeName): type is AddressedType {
  return Object.hasOwn(pageFolders, type)
}

/** A path of the site, in a language: `localizePath('/presse', 'en')` → `/en/presse`. */
export function localizePath(path: string, locale: Locale): string {
  const prefix = languagePrefixes[locale]
  return path === '/' ? prefix || '/' : prefix + path
}

/**
 * The path of a document's page on the site.
 * @param slug the last part; where it is empty, the document's id stands for it
 */
export function pagePath(type: AddressedType, { slug, documentId }: { readonly slug: string | null | undefined, readonly documentId: string }, locale: Locale): string {
  return localizePath(pageFolders[type] + (slug || documentId), locale)
}

/** Where the bytes of a published file are on the site: immutable, the same in every language. */
export function mediaPath({ sha256, name }: { readonly sha256: string, readonly name: string }): string {
  return `/media/${sha256}/${encodeURIComponent(name)}`
}
