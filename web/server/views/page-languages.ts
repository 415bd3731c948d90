import type { AddressedType, Locale, TypeName } from '@kek/contract'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { defaultLocale, legalPages, locales, pageFolders, pagePaths } from '@kek/contract'
import { documentAt } from './document-at.ts'

const everyLanguage = Object.keys(locales) as Locale[]
const germanOnly: readonly Locale[] = [defaultLocale]

/** Fixed pages that consist of documents; all others are lists of what was never meant to be translated, in words of our own. */
const contentOf: Readonly<Record<string, TypeName>> = {
  [pagePaths.home]: 'plan',
  [pagePaths.concept]: 'plan',
  [pagePaths.process]: 'plan',
  [pagePaths.documents]: 'document',
  [pagePaths.contact]: 'contact',
  [pagePaths.glossary]: 'glossary-term',
}
const fixedPages: readonly string[] = Object.values(pagePaths)

/** The document whose page stands at a path, if the path is that of one. */
function documentOf(path: string, reading: Reading): PublicDocument<AddressedType> | undefined {
  const [type, folder] = (Object.entries(pageFolders) as [AddressedType, string][]).find(([, beginning]) => path.startsWith(beginning)) ?? []
  return type && folder ? documentAt(type, path.slice(folder.length), reading) : undefined
}

/**
 * The languages in which the page at a path is really there: those in which what it is about is translated. In the others the same
 * address shows the German text. @param path an address without the language's prefix
 */
export function pageLanguages(path: string, reading: Reading): readonly Locale[] {
  const { snapshot } = reading
  const inAll = (documents: readonly PublicDocument[]) =>
    everyLanguage.filter(locale => locale === defaultLocale || documents.every(({ type, documentId }) => snapshot.languagesOf(type, documentId).includes(locale)))
  const listed = contentOf[path]
  if (listed)
    return inAll(snapshot.all(listed))
  if (path === pagePaths.handbook || path.startsWith(`${pagePaths.handbook}/`))
    return germanOnly
  if (fixedPages.includes(path))
    return everyLanguage
  const document = documentOf(path, reading)
  if (document)
    // What a newspaper wrote stays in its language; around it there are only words of ours.
    return document.type === 'press-article' ? everyLanguage : inAll([document])
  return legalPages.some(page => page.path === path) ? germanOnly : everyLanguage
}
