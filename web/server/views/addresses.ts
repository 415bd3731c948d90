import type { AddressedType, Locale, PageName, PublishedFile } from '@kek/contract'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import { localizePath, mediaPath, pagePath, pagePaths } from '@kek/contract'

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
