import type { AddressedType, Locale } from '@kek/contract'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from '../views/reading.ts'
import { defaultLocale, locales, pageFolders } from '@kek/contract'
import { pageLanguages } from '../views/page-languages.ts'

const everyLanguage = Object.keys(locales) as Locale[]

/**
 * The languages in which search engines may list the page at a path: those in which its text is there. An article stays in the language of its
 * newspaper, whatever the words around it. @param path an address without the language's prefix
 */
export function listedLanguages(path: string, reading: Reading): readonly Locale[] {
  return path.startsWith(pageFolders['press-article']) ? [defaultLocale] : pageLanguages(path, reading)
}

/** The same for a document that is at hand. */
export function listedLanguagesOf({ type, documentId }: PublicDocument<AddressedType>, { snapshot }: Pick<Reading, 'snapshot'>): readonly Locale[] {
  const translated = type === 'press-article' ? [] : snapshot.languagesOf(type, documentId)
  return everyLanguage.filter(locale => locale === defaultLocale || translated.includes(locale))
}
