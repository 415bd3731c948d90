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

it.each(Object.keys(files) as (keyof typeof files)[])('what stands on the website and on paper has the same name in %s', (locale) => {
  const { swotAsOf, swotSource, asOf, touched, ...names } = labels[locale]
  const onPaper = {
    'project.approaches': names.contributes,
    'project.fields': names.belongs,
    'project.partner': names.partner,
    'approach.status': names.status,
    'approach.timeClass': names.timeClass,
    'approach.priority': names.priority,
    'approach.source': names.source,
    'approach.places': names.places,
    'approach.department': names.department,
    'approach.contact': names.contact,
    'approach.asOf': asOf('{date}'),
    'field.touched': touched('{level}'),
    'milestones.heading': names.milestones,
    'milestones.reached': names.reached,
    'milestones.open': names.open,
    'swot.heading': names.swot,
    'swot.strengths': names.quadrants.strengths,
    'swot.weaknesses': names.quadrants.weaknesses,
    'swot.opportunities': names.quadrants.opportunities,
    'swot.threats': names.quadrants.threats,
    'swot.asOf': swotAsOf('{date}'),
    'swot.source': swotSource('{source}'),
    'swot.none': names.swotNone,
    'versions.hash': names.hash,
    'versions.resolution': names.resolution,
    'example.tag': names.example,
  }
  expect(onPaper).toEqual(Object.fromEntries(Object.keys(onPaper).map(path => [path, siteText(locale, path)])))
})

it.each(Object.keys(files) as (keyof typeof files)[])('when an approach begins has one name in %s: on pages, on paper, in comparisons, in the CMS', (locale) => {
  const { timeClass, timeClasses } = labels[locale]
  const said = [siteText(locale, 'approach.timeClass'), siteText(locale, 'approaches.filter.zeit'), timeClass, timeClasses]
  expect(new Set(said)).toEqual(new Set([catalogueWord(catalogue.approach.attributes.timeClass.label, locale).text]))
})
