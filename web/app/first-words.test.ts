import { expect, it } from 'vitest'
import { firstWords } from './first-words.ts'

it('gives a short text as it is, without markup', () => {
  expect(firstWords({ html: '<p>Wir <strong>fahren</strong>.</p>\n<ul><li>Bus &amp; Bahn</li></ul>' })).toBe('Wir fahren. Bus & Bahn')
})

it('ends a long text behind a whole word', () => {
  const words = firstWords({ html: `<p>${'Landkreis '.repeat(40)}</p>` })
  expect(words).toMatch(/^(?:Landkreis )+…$/)
  expect(words?.length).toBeLessThanOrEqual(157)
  expect(firstWords({ html: `<p>${'Kreis, '.repeat(40)}</p>` })).toMatch(/Kreis …$/)
})

it('gives nothing where there is no text', () => {
  expect([null, undefined, { html: '' }, { html: '<p> </p>' }].map(firstWords)).toEqual([null, null, null, null])
})
