import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { sampleItems } from '../../test/sample-items.ts'
import { suggestionsFor } from './suggestions.ts'

const reading = readingOf(sampleItems)

it('suggests pages whose title goes on as it was begun', () => {
  expect(suggestionsFor('ärztl', reading)[0]).toEqual({ text: 'Ärztliche Versorgung mit dem Bus', level: 'Handlungsansatz', href: '/ansaetze/aerztliche-versorgung-mit-dem-bus' })
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
