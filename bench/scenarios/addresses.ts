import type { LedgerEntry } from '@kek/contract'
import type { Reader } from '../load/reader.ts'
import { LedgerAnswer } from '@kek/contract'

/** Where the pages of a type lie; types without pages of their own are not here. */
const folders: Readonly<Partial<Record<LedgerEntry['type'], string>>> = {
  'field': '/konzept',
  'goal': '/ziele',
  'approach': '/ansaetze',
  'project': '/projekte',
  'press-article': '/presse',
  'page': '',
}
const fixedPages = ['/', '/konzept', '/presse', '/prozess', '/dokumente', '/kontakt', '/bildnachweis']
const languages = ['', '/en', '/leichte-sprache']

/** The newest entry of each published document in German. @throws Error when the ledger does not answer as agreed */
export async function readPublished(cms: Reader): Promise<LedgerEntry[]> {
  const { body } = await cms.ask('/api/kek/state')
  const { entries } = LedgerAnswer.parse(JSON.parse(body.toString()))
  return entries.filter(entry => entry.locale === 'de' && entry.action === 'publish')
}

/** Path of a document's own German page; undefined where it has none. */
export function pageOf({ type, content }: Pick<LedgerEntry, 'type' | 'content'>): string | undefined {
  const folder = folders[type]
  const slug = content?.slug
  return folder === undefined || typeof slug !== 'string' ? undefined : `${folder}/${slug}`
}

/** The address of every page of the site, in every language, each once. */
export function listPages(published: readonly Pick<LedgerEntry, 'type' | 'content'>[]): string[] {
  const german = [...fixedPages, ...published.flatMap(entry => pageOf(entry) ?? [])]
  return languages.flatMap(language => german.map(page => page === '/' ? language || '/' : language + page))
}
