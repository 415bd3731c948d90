import { expect, it } from 'vitest'
import { documentIdOf } from '../../test/import-content.ts'
import { readingOf } from '../../test/reading-of.ts'
import { articlesAbout, articlesBeside, articlesInOrder } from './press-order.ts'

const article = (key: string, date: string, about: object = {}) => ({ type: 'press-article' as const, key, data: { title: key, date, medium: 'svz', rights: 'linkOnly', ...about } })
const reading = readingOf([
  { type: 'medium', key: 'svz', data: { name: 'SVZ' } },
  { type: 'approach', key: 'bus', data: { title: 'Bus' } },
  { type: 'project', key: 'rufbus', data: { title: 'Rufbus', kind: 'idea' } },
  article('alt', '2017-05-01', { aboutApproaches: ['bus'], aboutProjects: ['rufbus'] }),
  article('neu', '2018-08-23', { aboutProjects: ['rufbus'] }),
  article('mitte', '2018-01-02'),
])
const titles = (articles: readonly ({ readonly content: { readonly title: string } } | null)[]) => articles.map(found => found?.content.title ?? null)

it('has all articles from the newest to the oldest, each beside its neighbours', () => {
  expect(titles(articlesInOrder(reading))).toEqual(['neu', 'mitte', 'alt'])
  expect(articlesInOrder(reading).map(one => titles(Object.values(articlesBeside(one, reading))))).toEqual([[null, 'mitte'], ['neu', 'alt'], ['mitte', null]])
})

it('finds what is about any of several elements, each article once', () => {
  const ids = [documentIdOf('approach', 'bus'), documentIdOf('project', 'rufbus')]
  expect(titles(articlesAbout(ids, reading))).toEqual(['neu', 'alt'])
  expect(articlesAbout(['unbekannt'], reading)).toEqual([])
})
