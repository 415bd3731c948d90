import type { Address } from '../workflow/address.ts'
import { catalogue } from '@kek/contract'
import { localeOf, pathOf, typeOf, uidOf } from '../workflow/address.ts'

export { uidOf } from '../workflow/address.ts'
export type { Address } from '../workflow/address.ts'

/** Puts an address together from Strapi's name of a type and the words of a web address; undefined for types that are not ours. */
export function readAddress(uid: string | undefined, documentId: string | undefined, locale: string | null | undefined): Address | undefined {
  const type = typeOf(uid ?? '')
  return type && documentId ? { type, documentId, locale: localeOf(locale) } : undefined
}

/** Where the CMS answers about a document: `diff`, `history`, `restore`, or nothing for how it stands. */
export function documentPath(address: Address, about: string, query: Readonly<Record<string, string>> = {}): string {
  return `/kek${pathOf(address, about && `/${about}`, query)}`
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
