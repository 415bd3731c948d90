import type { Locale, TypeName } from '@kek/contract'
import { defaultLocale, isLocale, isTypeName } from '@kek/contract'

/** Which document of which type, in which language. */
export interface Address { readonly type: TypeName, readonly documentId: string, readonly locale: Locale }

const prefix = 'plugin::kek.'

/** The content type behind Strapi's name for it, if it is one of ours. */
export function typeOf(uid: string): TypeName | undefined {
  const name = uid.startsWith(prefix) ? uid.slice(prefix.length) : ''
  return isTypeName(name) ? name : undefined
}

/** Strapi's name for one of our content types. */
export function uidOf(type: TypeName): string {
  return prefix + type
}

/** A document's language as the panel's address says it; types without translation have German alone. */
export function localeOf(word: unknown): Locale {
  return typeof word === 'string' && isLocale(word) ? word : defaultLocale
}

/** Where the CMS keeps what the workflow knows about a document. */
export function pathOf({ type, documentId, locale }: Address, rest = '', query: Readonly<Record<string, string>> = {}): string {
  return `/documents/${uidOf(type)}/${documentId}${rest}?${new URLSearchParams({ locale, ...query })}`
}
