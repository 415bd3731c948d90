import type { PublicDocument } from '../snapshot/snapshot.ts'
import { comparePartialDates } from '@kek/contract'
import { indexBy } from './index-by.ts'
import { oncePerContent } from './once-per-content.ts'

type Article = PublicDocument<'press-article'>

const byTitle = new Intl.Collator('de')
const dateOf = ({ content }: Article) => ({ date: content.date, precision: content.datePrecision ?? 'day' }) as const

/** Newest first, the end of a month counting for the month; articles of one day by title. */
export function newestFirst(a: Article, b: Article): number {
  return comparePartialDates(dateOf(b), dateOf(a)) || byTitle.compare(a.content.title, b.content.title)
}

/** All public articles, newest first. */
export const articlesInOrder = oncePerContent(({ snapshot, locale }): readonly Article[] => [...snapshot.all('press-article', locale)].sort(newestFirst))

/** Where each article stands among all. */
const places = oncePerContent(reading => new Map(articlesInOrder(reading).map((article, place) => [article, place])))

/** The articles about each element of the plan, by its document id, newest first. */
const byElement = oncePerContent(reading => indexBy(articlesInOrder(reading), ({ content }) => [content.aboutFields, content.aboutGoals, content.aboutApproaches, content.aboutProjects].flat()))

/** The articles before and after one among all, null at either end; both where it stands nowhere, as one that was withdrawn. */
export function articlesBeside(article: Article, reading: Parameters<typeof articlesInOrder>[0]): { readonly previous: Article | null, readonly next: Article | null } {
  const all = articlesInOrder(reading)
  const place = places(reading).get(article)
  return place === undefined ? { previous: null, next: null } : { previous: all[place - 1] ?? null, next: all[place + 1] ?? null }
}

/** The articles about any of these elements, each once, newest first. */
export function articlesAbout(documentIds: Iterable<string>, reading: Parameters<typeof articlesInOrder>[0]): Article[] {
  const [index, order] = [byElement(reading), places(reading)]
  const found = new Set([...documentIds].flatMap(id => index.get(id) ?? []))
  return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}
