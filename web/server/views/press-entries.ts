import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PressQuery } from './press-query.ts'
import type { TimelessReading } from './reading.ts'
import { slugify } from '@kek/contract'
import { foldText, splitWords } from '../search/words/search-words.ts'
import { slugOf } from './addresses.ts'
import { oncePerContent, oncePerDocument } from './once-per-content.ts'
import { planTree } from './plan-tree.ts'
import { articlesInOrder } from './press-order.ts'
import { topicsOf } from './press-topics.ts'

/** What articles are told apart by in the archive. */
export const pressFacets = ['year', 'medium', 'topic'] as const
export type PressFacet = (typeof pressFacets)[number]

/** An article with everything it can be found by. */
export interface PressEntry {
  readonly article: PublicDocument<'press-article'>
  readonly values: { readonly [facet in PressFacet]: readonly string[] }
  readonly text: string
}

const entryOf = oncePerDocument(['field', 'goal', 'approach', 'project', 'medium'], (article: PublicDocument<'press-article'>, reading: TimelessReading): PressEntry => {
  const { title, date, medium, edition, abstract } = article.content
  const name = reading.snapshot.get('medium', medium)?.content.name
  const tree = planTree(reading.snapshot, reading.locale)
  const topicIds = topicsOf(article, reading)
  const topics = [...tree.fields, ...tree.themes].filter(({ document }) => topicIds.has(document.documentId))
  return {
    article,
    values: { year: [date.slice(0, 4)], medium: name === undefined ? [] : [slugify(name)], topic: topics.map(({ document }) => slugOf(document)) },
    text: foldText([title, name, edition, abstract].filter(Boolean).join(' ')),
  }
})

/** Every public article, newest first. */
export const pressEntries = oncePerContent(reading => articlesInOrder(reading).map(article => entryOf(article, reading)))

/** Whether an article is one of those asked for. */
export function isAskedFor(query: Pick<PressQuery, PressFacet | 'words'>): (entry: PressEntry) => boolean {
  const wanted = splitWords(query.words).map(foldText)
  return ({ values, text }) => pressFacets.every(facet => query[facet] === '' || values[facet].includes(query[facet])) && wanted.every(word => text.includes(word))
}
