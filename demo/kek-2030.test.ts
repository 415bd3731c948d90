import type { Attributes, TypeName } from '@kek/contract'
import type { RawItem } from './format/check-import.ts'
import { readFileSync } from 'node:fs'
import { catalogue, comparePartialDates, isTypeName, parsePartialDate } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { checkImport } from './format/check-import.ts'
import { importFile } from './source/index.ts'

const text = readFileSync(new URL('kek-2030.json', import.meta.url), 'utf8')
const { documents } = JSON.parse(text) as { readonly documents: readonly RawItem[] }

/** The last state of every document of a type in a language, by key. */
function finalStates(type: TypeName, locale = 'de'): Map<string, Record<string, unknown>> {
  const states = new Map<string, Record<string, unknown>>()
  for (const { key, data } of documents.filter(item => item.type === type && (item.locale ?? 'de') === locale))
    states.set(key, { ...states.get(key), ...data })
  return states
}

const ofType = (type: TypeName) => [...finalStates(type).values()]
const where = (type: TypeName, field: string, value: unknown) => ofType(type).filter(state => state[field] === value)

describe('the import file', () => {
  it('is what the sources give', () => {
    expect(text).toBe(`${JSON.stringify(importFile, null, 2)}\n`)
  })

  it('fits the contract', () => {
    expect(checkImport(documents)).toEqual([])
  })

  it('never goes back in time', () => {
    const held = documents.map(({ effectiveOn }) => effectiveOn)
    expect(held).toEqual(held.toSorted())
  })

  it('names a target before what refers to it, but for articles older than the plan', () => {
    const seen = new Set<string>()
    const early = documents.flatMap(({ type, key, data }) => {
      seen.add(`${type}/${key}`)
      const attributes: Attributes = isTypeName(type) ? catalogue[type].attributes : {}
      const targets = Object.entries(attributes).flatMap(([name, attribute]) => attribute.type === 'relation' && data[name] ? [data[name]].flat().map(target => `${attribute.target}/${String(target)}`) : [])
      return targets.every(target => seen.has(target)) ? [] : [`${type}/${key}`]
    })
    expect(early).toEqual(['press-article/press-10', 'press-article/press-09', 'press-article/press-08', 'press-article/press-07'])
  })
})

describe('what the demo holds', () => {
  it('has as much as the first customer', () => {
    const topGoals = ofType('goal').filter(goal => !goal.parent)
    expect({
      fields: where('field', 'kind', 'field').length,
      themes: where('field', 'kind', 'crossCutting').length,
      topGoals: topGoals.length,
      subGoals: ofType('goal').length - topGoals.length,
      approaches: ofType('approach').length,
      projects: ofType('project').length,
      events: ofType('event').length,
      press: ofType('press-article').length,
      documents: ofType('document').length,
      slides: ofType('slide').length,
    }).toEqual({ fields: 3, themes: 5, topGoals: 10, subGoals: 26, approaches: 63, projects: 30, events: 34, press: 10, documents: 2, slides: 5 })
  })

  it('has the declared numbers of goals and sub-goals per field', () => {
    const goals = finalStates('goal')
    const children = (field: string) => [...goals].filter(([, goal]) => goal.field === field).map(([key]) => where('goal', 'parent', key).length)
    expect(children('starker-wirtschaftsstandort')).toEqual([2, 2, 2, 2])
    expect(children('lebenswerte-orte')).toEqual([3, 5, 2])
  })

  it('lists the press in the order of the customer when sorted by date, newest first', () => {
    const articles = [...finalStates('press-article')].map(([key, { date }]) => ({ key, date: parsePartialDate(String(date)) ?? { date: '', precision: 'day' as const } }))
    const sorted = articles.toSorted((a, b) => comparePartialDates(b.date, a.date)).map(({ key }) => key)
    expect(sorted).toEqual(Array.from({ length: 10 }, (_, index) => `press-${String(index + 1).padStart(2, '0')}`))
  })

  it('credits all eight authors of the customer\'s page', () => {
    expect(new Set(ofType('image').map(({ author }) => author)).size).toBe(8)
  })

  it('gives every approach a rating in August 2018, after it was adopted without one', () => {
    for (const key of finalStates('approach').keys()) {
      const states = documents.filter(item => item.type === 'approach' && item.key === key)
      expect(states.slice(0, 2).map(({ effectiveOn, data }) => [effectiveOn, typeof data.priority])).toEqual([['2017-10-12', 'undefined'], ['2018-08-31', 'string']])
    }
  })

  it('never calls the day of the decision 10 October, nor an image by its file name', () => {
    const slides = JSON.stringify([...ofType('slide'), ...ofType('image')])
    expect(slides).toContain('12. Oktober 2017')
    expect(slides).not.toMatch(/10\. Oktober|_gc/)
  })

  it('marks as examples all goals and every approach and project whose title is not the customer\'s', () => {
    expect(where('goal', 'isExample', true)).toHaveLength(36)
    expect(where('approach', 'isExample', false)).toHaveLength(9)
    expect(where('project', 'isExample', false)).toHaveLength(2)
    expect(where('image', 'isExample', true)).toHaveLength(9)
  })
})

describe('English and Leichte Sprache', () => {
  const languages = ['en', 'de-simple'] as const
  const onThePages: readonly TypeName[] = ['plan', 'field', 'slide', 'contact', 'department', 'image', 'page', 'document', 'glossary-term']

  it.each(languages)('%s: everything on the home page, in the overview and at the contact is translated, text by text', (locale) => {
    for (const type of onThePages) {
      const attributes: Attributes = catalogue[type].attributes
      const translated = finalStates(type, locale)
      for (const [key, german] of finalStates(type)) {
        const gaps = Object.keys(german).filter(name => attributes[name]?.localized && !['strengths', 'weaknesses', 'opportunities', 'threats', 'forms'].includes(name) && german[name] && !translated.get(key)?.[name])
        expect(gaps, `${type}/${key}`).toEqual([])
      }
    }
  })

  it.each(languages)('%s: the overview names every goal with its statement and every approach', (locale) => {
    const texts = (type: TypeName, field: string) => [...finalStates(type)].filter(([key, german]) => german[field] && !finalStates(type, locale).get(key)?.[field]).map(([key]) => key)
    expect([texts('goal', 'title'), texts('goal', 'statement'), texts('approach', 'title')]).toEqual([[], [], []])
  })

  it('translates every item of the plan\'s lists, under the same keys and days', () => {
    const german = finalStates('plan').get('kek-2030') ?? {}
    for (const locale of languages) {
      const plan = finalStates('plan', locale).get('kek-2030') ?? {}
      for (const list of ['levels', 'statuses', 'timeClasses', 'priorities', 'timeline']) {
        const marks = (items: unknown) => (items as Record<string, unknown>[]).map(({ key, depth, date, datePrecision, endDate }) => [key, depth, date, datePrecision, endDate])
        expect(marks(plan[list])).toEqual(marks(german[list]))
      }
    }
  })

  it('says nothing but texts in a translation: the rest is the German document\'s', () => {
    const foreign = documents.filter(({ locale }) => locale).flatMap(({ type, key, data }) => {
      const attributes: Attributes = isTypeName(type) ? catalogue[type].attributes : {}
      return Object.keys(data).filter(name => !attributes[name]?.localized).map(name => `${type}/${key}: ${name}`)
    })
    expect(foreign).toEqual([])
  })

  it('keeps the sentences of Leichte Sprache short, and writes numbers as figures', () => {
    const texts = documents.filter(({ locale }) => locale === 'de-simple').flatMap(({ type, key, data }) => Object.values(data).flatMap(value => stringsOf(value)).map(text => [`${type}/${key}`, text] as const))
    const sentences = texts.flatMap(([where, text]) => text.replace(/\]\([^)]*\)/g, ']').split(/[.!?:](?:\s|$)|\n/).map(sentence => [where, sentence.trim().split(/\s+/)] as const))
    expect(sentences.filter(([, words]) => words.length > 14).map(([where, words]) => `${where}: ${words.join(' ')}`)).toEqual([])
    expect(texts.filter(([, text]) => /\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b/i.test(text)).map(([where]) => where)).toEqual([])
    expect(texts.filter(([, text]) => /\b(?:wurde|wurden|worden|werden\s+\w+t)\b/.test(text)).map(([where]) => where)).toEqual([])
  })
})

/** Every text in a value. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string')
    return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}
