import type { AddressedType, Locale, PublishedFile } from '@kek/contract'
import type { PageName } from '../../shared/views/page-name.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import { localizePath, mediaPath, pagePath } from '@kek/contract'

/** Pages that are there whatever is published. */
export const pagePaths = {
  home: '/',
  concept: '/konzept',
  progress: '/stand-der-umsetzung',
  approaches: '/ansaetze',
  press: '/presse',
  process: '/prozess',
  documents: '/dokumente',
  contact: '/kontakt',
  credits: '/bildnachweis',
  glossary: '/begriffe',
  search: '/suche',
  handbook: '/handbuch',
  versions: '/fassungen',
  days: '/stand',
  report: '/barriere-melden',
  data: '/daten',
} as const satisfies Record<PageName, string>

/** The address of a page that is always there. */
export function pageAddress(page: PageName, locale: Locale): string {
  return localizePath(pagePaths[page], locale)
}

/** The last part of a document's address; its id where editors' tools left the slug empty. */
export function slugOf({ documentId, content }: PublicDocument<AddressedType>): string {
  return content.slug || documentId
}

/** The address of a document's page. */
export function addressOf(document: PublicDocument<AddressedType>, locale: Locale): string {
  return pagePath(document.type, { slug: document.content.slug, documentId: document.documentId }, locale)
}

/** Where the bytes of a published file are: immutable, the same in every language. */
export function mediaAddress(file: Pick<PublishedFile, 'sha256' | 'name'>): string {
  return mediaPath(file)
}
