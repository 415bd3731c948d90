import { readFileSync } from 'node:fs'
import { catalogue } from '@kek/contract'
import { expect, it } from 'vitest'
import { catalogueWord } from '../views/speech/speech.ts'
import { labels } from './labels.ts'

const files = { 'de': 'de', 'en': 'en', 'de-simple': 'leichte-sprache' } as const

/** The website's text at a path. */
function siteText(locale: keyof typeof files, path: string): string {
  const texts: unknown = JSON.parse(readFileSync(new URL(`../../i18n/locales/${files[locale]}.json`, import.meta.url), 'utf8'))
  return String(path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], texts))
}

it.each(Object.keys(files) as (keyof typeof files)[])('when an approach begins has one name in %s: on pages, on paper, in comparisons, in the CMS', (locale) => {
  const { timeClass } = labels[locale]
  const said = [siteText(locale, 'approach.timeClass'), siteText(locale, 'approaches.filter.zeit'), timeClass]
  expect(new Set(said)).toEqual(new Set([catalogueWord(catalogue.approach.attributes.timeClass.label, locale).text]))
})
