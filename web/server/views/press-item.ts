import type { Locale } from '@kek/contract'
import type { PressItem } from '../../shared/views/press-item.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { formatShortDate, isFileShowable, machineDate } from '@kek/contract'
import { addressOf } from './addresses.ts'
import { printDate } from './dates.ts'
import { downloadOf } from './downloads.ts'
import { articlesAbout } from './press-order.ts'
import { languageOf, words } from './words.ts'

type Article = PublicDocument<'press-article'>

const dateOf = ({ content }: Article) => ({ date: content.date, precision: content.datePrecision ?? 'day' }) as const

/** Whether the article itself may be given out on this day; otherwise only where it is to be found. */
export function mayShowFile({ content }: Article, today: string): boolean {
  return isFileShowable('press-article', content, today)
}

/** An address on the web that may be linked to; null for anything else, whatever the content says. */
function webAddress(address: string | null): string | null {
  return address !== null && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : null
}

const pageWord: Readonly<Record<Locale, string>> = { 'de': 'S.', 'en': 'p.', 'de-simple': 'Seite' }

/** Where an article appeared, as one cites it: `Schweriner Volkszeitung, Parchimer Zeitung, 23.08.2018, S. 11`. */
export function citationOf(article: Article, { snapshot, locale }: Reading): string {
  const { medium, edition, page } = article.content
  return [
    snapshot.get('medium', medium)?.content.name,
    edition,
    formatShortDate(dateOf(article)),
    page === null ? null : `${pageWord[locale]} ${page}`,
  ].filter(Boolean).join(', ')
}

/** A press article as lists show it. */
export function pressItem(article: Article, reading: Reading): PressItem {
  const { title, rights, file, publisherUrl, abstract } = article.content
  return {
    title,
    ...languageOf(article, reading),
    href: addressOf(article, reading.locale),
    citation: citationOf(article, reading),
    machineDate: machineDate(dateOf(article)),
    abstract: words(article, abstract, reading),
    rights,
    download: file && mayShowFile(article, reading.today) ? downloadOf(file, { title, ...languageOf(article, reading), date: printDate(dateOf(article), reading.locale) }, reading) : null,
    publisherUrl: webAddress(publisherUrl),
  }
}

/** The press about any of these elements of the plan, newest first. */
export function pressAbout(documentIds: ReadonlySet<string>, reading: Reading): PressItem[] {
  return articlesAbout(documentIds, reading).map(article => pressItem(article, reading))
}
