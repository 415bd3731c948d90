import type { Attributes } from '@kek/contract'
import { catalogue, parts, publicKeys, typeNames } from '@kek/contract'
import { expect, it } from 'vitest'
import { englishWords } from './english-words.ts'
import { simpleWords } from './simple-words.ts'
import { catalogueWord, speechIn } from './speech.ts'

/** What readers of a comparison may meet: names of fields and of their values. Looks bear names of their own. */
function wordsOf(attributes: Attributes): readonly string[] {
  return publicKeys(attributes).filter(field => field !== 'look').flatMap((field) => {
    const attribute = attributes[field]
    return attribute ? [attribute.label, ...attribute.type === 'enumeration' ? Object.values(attribute.values) : []] : []
  })
}
const compared = typeNames.filter(type => type !== 'adopted-version').map(type => catalogue[type])
const spoken = [...compared, ...Object.values(parts)].flatMap(({ label, attributes }) => [label, ...wordsOf(attributes)])

it.each(['en', 'de-simple'] as const)('there is a word for every kind of content, field and value in %s', (locale) => {
  expect([...new Set(spoken)].filter(word => catalogueWord(word, locale).lang !== undefined)).toEqual([])
})

it('a German word stays where a language has none, and is marked as German', () => {
  expect(catalogueWord('Zeitklasse', 'de')).toEqual({ text: 'Zeitklasse' })
  expect(catalogueWord('Zeitklasse', 'de-simple')).toEqual({ text: 'Wann fangen wir an?' })
  expect(catalogueWord('Walfang', 'en')).toEqual({ text: 'Walfang', lang: 'de' })
})

it('every word is one for a word that is said', () => {
  const said = new Set([...spoken, catalogue['adopted-version'].label, 'Ja', 'Nein', 'ohne Namen', 'nicht veröffentlicht', 'neue Fassung der Datei „{name}“', '(ein anderer Eintrag mit diesem Namen)'])
  expect([...Object.keys(englishWords), ...Object.keys(simpleWords)].filter(word => !said.has(word))).toEqual([])
})

it('who speaks a language is told of each word that it lacks', () => {
  let missing = 0
  const { word, date, decimalSign } = speechIn('en', () => missing++)
  expect([word('Ja'), date({ date: '2017-10-01', precision: 'month' }), decimalSign, missing]).toEqual(['Yes', 'October 2017', '.', 0])
  expect([word('Walfang'), missing]).toEqual(['Walfang', 1])
})
