import type { Locale, TypeName } from '@kek/contract'
import { catalogue, defaultLocale, isLocale, isTypeName } from '@kek/contract'

/** A document in a language, as all addresses name it. */
export interface Address {
  readonly type: TypeName
  readonly documentId: string
  readonly locale: Locale
}

const uidPrefix = 'plugin::kek.'

/** Strapi's name for a type. */
export function uidOf(type: TypeName): string {
  return `${uidPrefix}${type}`
}

/** Puts an address together from Strapi's name of a type and the words of a web address; undefined for types that are not ours. */
export function readAddress(uid: string | undefined, documentId: string | undefined, locale: string | null | undefined): Address | undefined {
  const type = uid?.startsWith(uidPrefix) ? uid.slice(uidPrefix.length) : ''
  return isTypeName(type) && documentId ? { type, documentId, locale: locale && isLocale(locale) ? locale : defaultLocale } : undefined
}

/** Where the CMS answers about a document: `diff`, `history`, `restore`, or nothing for how it stands. */
export function documentPath({ type, documentId, locale }: Address, about: string, query: Readonly<Record<string, string>> = {}): string {
  return `/kek/documents/${uidOf(type)}/${documentId}${about && `/${about}`}?${new URLSearchParams({ locale, ...query }).toString()}`
}

/** Where the router has the history of documents. */
export const historyRoute = 'plugins/kek/history/:uid/:documentId'

/** The page with the history of a document. */
export function historyPath({ type, documentId, locale }: Address): string {
  return `/plugins/kek/history/${uidOf(type)}/${documentId}?locale=${locale}`
}

/** The form of a document. */
export function editPath({ type, documentId, locale }: Address): string {
  const isSingle = 'isSingle' in catalogue[type]
  return `/content-manager/${isSingle ? 'single-types' : 'collection-types'}/${uidOf(type)}${isSingle ? '' : `/${documentId}`}?plugins[i18n][locale]=${locale}`
}
