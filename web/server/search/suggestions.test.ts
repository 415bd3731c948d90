import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { sampleItems } from '../../test/sample-items.ts'
import { suggestionsFor } from './suggestions.ts'

const reading = readingOf(sampleItems)

it('suggests pages whose title goes on as it was begun', () => {
  expect(suggestionsFor('ärztl', reading)[0]).toEqual({ text: 'Ärztliche Versorgung mit dem Bus', level: 'Handlungsansatz', href: '/ansaetze/aerztliche-versorgung-mit-dem-bus' })
})

it('says of every suggestion what it is, in the language of the page', () => {
  const article = { type: 'press-article', key: 'a', data: { title: 'Zeitungszeile' } } as const
  const levels = (['de', 'en', 'de-simple'] as const).map(locale => suggestionsFor('Zeitungszeile', readingOf([...sampleItems, article], { locale }))[0]?.level)
  expect(levels).toEqual(['Presseartikel', 'Press article', 'Text aus der Zeitung'])
})

it('suggests nothing for nothing, and no more than a few places, each once', () => {
  expect(suggestionsFor('', reading)).toEqual([])
  expect(suggestionsFor('zzzzzz', reading)).toEqual([])
  const many = suggestionsFor('b', readingOf(Array.from({ length: 20 }, (_, number) => ({ type: 'contact' as const, key: `${number}`, data: { role: `b ${number}` } }))))
  expect(many.map(({ href }) => href)).toEqual(['/kontakt'])
})

it('comes with a script of at most 5 kB', () => {
  expect(readFileSync(new URL('../../public/js/search-suggest.js', import.meta.url)).length).toBeLessThanOrEqual(5000)
})
