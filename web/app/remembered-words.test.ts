import { beforeEach, expect, it } from 'vitest'
import { rememberWords } from './remembered-words.ts'

let asked: string[]
let locale: string
let words: Record<string, string>
let translate: ReturnType<typeof rememberWords>

beforeEach(() => {
  asked = []
  locale = 'de'
  words = { 'de search': 'Suche', 'en search': 'Search' }
  const look = (key: string, ...details: readonly unknown[]): string => {
    asked.push(key)
    return [words[`${locale} ${key}`] ?? key, ...details].join(' ')
  }
  translate = rememberWords(look, () => locale, new Map())
})

it('looks words up once in each language', () => {
  const said = [translate('search'), translate('search')]
  locale = 'en'
  expect([...said, translate('search'), translate('search'), asked.length]).toEqual(['Suche', 'Suche', 'Search', 'Search', 2])
})

it('asks anew where details stand in the words', () => {
  expect([translate('search', 'eins'), translate('search', 'zwei')]).toEqual(['Suche eins', 'Suche zwei'])
})

it('asks again for words that are not there yet', () => {
  expect(translate('later')).toBe('later')
  words['de later'] = 'Später'
  expect(translate('later')).toBe('Später')
})
