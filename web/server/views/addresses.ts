import type { Locale, PublishedFile, TypeName } from '@kek/contract'
import type { PublicDocument } from '../snapshot/snapshot.ts'

/** What stands before a path in each language. */
export const languagePrefixes: Readonly<Record<Locale, string>> = { 'de': '', 'en': '/en', 'de-simple': '/leichte-sprache' }

/** Pages that are there whatever is published. */
export const pagePaths = {
  home: '/',
  concept: '/konzept',
  press: '/presse',
  process: '/prozess',
  documents: '/dokumente',
  contact: '/kontakt',
  credits: '/bildnachweis',
  search: '/suche',
  handbook: '/handbuch',
} as const

export type PageName = keyof typeof pagePaths

/** Where the page of a type begins; types that are not here have no page of their own. */
const folders = {
  'field': '/konzept/',
  'goal': '/ziele/',
  'approach': '/ansaetze/',
  'project': '/projekte/',
  'press-article': '/presse/',
  'page': '/',
} as const satisfies Partial<Record<TypeName, string>>

/** Types whose documents have a page of their own. */
export type AddressedType = keyof typeof folders

/** A path of the site, in a language: `localize('/presse', 'en')` → `/en/presse`. */
export function localize(path: string, locale: Locale): string {
  const prefix = languagePrefixes[locale]
  return path === '/' ? prefix || '/' : prefix + path
}

/** The address of a page that is always there. */
export function pageAddress(page: PageName, locale: Locale): string {
  return localize(pagePaths[page], locale)
}

/** The last part of a document's address; its id where editors' tools left the slug empty. */
export function slugOf({ documentId, content }: PublicDocument<AddressedType>): string {
  return content.slug || documentId
}

/** The address of a document's page. */
export function addressOf(document: PublicDocument<AddressedType>, locale: Locale): string {
  return localize(folders[document.type] + slugOf(document), locale)
}

/** Where the bytes of a published file are: immutable, the same in every language. */
export function mediaAddress({ sha256, name }: Pick<PublishedFile, 'sha256' | 'name'>): string {
  return `/media/${sha256}/${encodeURIComponent(name)}`
}
