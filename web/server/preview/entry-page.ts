import type { PageName, PreviewEntry, TypeName } from '@kek/contract'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { defaultLocale, isAddressedType } from '@kek/contract'
import { addressOf, pageAddress } from '../views/addresses.ts'

/** Where documents without a page of their own are shown. */
const shownOn: Partial<Record<TypeName, PageName>> = {
  'plan': 'concept',
  'place': 'concept',
  'medium': 'press',
  'event': 'process',
  'document': 'documents',
  'image': 'credits',
  'contact': 'contact',
  'department': 'contact',
  'glossary-term': 'glossary',
}

/** The page on which a draft is to be seen, in its language. */
export function entryPage({ type, documentId, locale }: PreviewEntry, snapshot: Snapshot): string {
  const document = isAddressedType(type) ? snapshot.get(type, documentId, defaultLocale) : undefined
  return document ? addressOf(document, locale) : pageAddress(shownOn[type] ?? 'home', locale)
}
