import type { AddressedType, Locale, TypeName } from '@kek/contract'
import type { PublicState } from '../site/public-state.ts'
import { defaultLocale, pageFolders, pagePaths } from '@kek/contract'
import { addressOf } from '../views/addresses.ts'
import { listedLanguages, listedLanguagesOf } from './listed-languages.ts'

/** A page that search engines may list, in the languages in which it is really there. */
export interface SitePage {
  /** Without the language's prefix. */
  readonly path: string
  readonly languages: readonly Locale[]
  /** When what stands there last became public: UTC; null while nothing is. */
  readonly lastModified: string | null
}

/** Pages that no search engine may list: what a search found, and a form. */
const unlisted: ReadonlySet<string> = new Set([pagePaths.search, pagePaths.report])

/** What the fixed pages are made of; the others change with anything. */
const madeOf: Readonly<Record<string, readonly TypeName[]>> = {
  [pagePaths.concept]: ['plan', 'field', 'goal', 'approach', 'project'],
  [pagePaths.press]: ['press-article', 'medium'],
  [pagePaths.process]: ['plan', 'event', 'document'],
  [pagePaths.documents]: ['document', 'event'],
  [pagePaths.contact]: ['contact', 'department', 'image'],
}

const newest = (moments: readonly string[]) => moments.reduce<string | null>((a, b) => a !== null && a > b ? a : b, null)

/** Every page that search engines may list: the fixed ones, then those of documents. */
export function sitePages({ snapshot, day }: PublicState): SitePage[] {
  const reading = { snapshot, locale: defaultLocale, today: day }
  const lastOf = (types?: readonly TypeName[]) => newest(snapshot.history.filter(({ type }) => types?.includes(type) ?? true).map(({ at }) => at))
  const fixed = Object.values(pagePaths).filter(path => !unlisted.has(path))
  const documents = (Object.keys(pageFolders) as AddressedType[]).flatMap(type => snapshot.all(type).map(document => ({ path: addressOf(document, defaultLocale), languages: listedLanguagesOf(document, reading), lastModified: document.at })))
  return [...fixed.map(path => ({ path, languages: listedLanguages(path, reading), lastModified: lastOf(madeOf[path]) })), ...documents]
}
