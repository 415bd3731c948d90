import type { Attributes, Locale, TypeName } from '@kek/contract'
import type { ImportState } from './import-file.ts'
import { berlinDay, catalogue, defaultLocale, locales, parseContent, PlanFile, planFormat, planTypes } from '@kek/contract'
import { z } from 'zod'
import { findDayProblem } from './effective-day.ts'

/** Why a content does not fit its type, for a person; undefined where it does. */
function findFault(type: TypeName, content: unknown): string | undefined {
  try {
    parseContent(type, content)
    return undefined
  }
  catch (cause) {
    return cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)
  }
}

/**
 * Why a translation does not fit: it has texts alone. What all languages share, files above all, is the German document's.
 * @param german the content of the German document
 */
function findTranslationFault(type: TypeName, german: object, content: object): string | undefined {
  const attributes: Attributes = catalogue[type].attributes
  const shared = Object.keys(content).find(name => !attributes[name]?.localized)
  return shared === undefined ? findFault(type, { ...german, ...content }) : `Das Feld „${shared}“ wird nicht übersetzt.`
}

/**
 * What a plan wants published: every document first, then their translations, which take from them what all languages share.
 * @throws Error listing everything that is wrong, in German.
 */
export function statesOfPlan(json: unknown, name: string): ImportState[] {
  const read = PlanFile.safeParse(json)
  if (!read.success)
    throw new Error(`Die Datei „${name}“ hat nicht die Form ${planFormat}:\n${z.prettifyError(read.error)}`)
  const documents = planTypes.flatMap(type => (read.data.documents[type] ?? []).map(document => ({ type, ...document })))
  const today = berlinDay(new Date())
  const states = documents.flatMap(({ type, id, translations, ...german }) => [
    { type, id, locale: defaultLocale, state: german, fault: findFault(type, german.content) },
    ...Object.entries(translations).map(([locale, state]) => ({ type, id, locale: locale as Locale, state, fault: findTranslationFault(type, german.content, state.content) })),
  ])
  const faults = states.flatMap(({ type, id, locale, state, fault }) => [findDayProblem(state.effectiveOn, today), fault]
    .flatMap(found => found === undefined ? [] : [`  ${catalogue[type].label} „${id}“${locale === defaultLocale ? '' : ` (${locales[locale]})`}: ${found}`]))
  if (faults.length > 0)
    throw new Error(`Die Datei „${name}“ lässt sich nicht einlesen:\n${faults.join('\n')}`)
  return [...states.filter(({ locale }) => locale === defaultLocale), ...states.filter(({ locale }) => locale !== defaultLocale)]
    .map(({ type, id, locale, state: { effectiveOn, note, content } }) => ({ type, key: id, locale, effectiveOn, note, data: content, step: 1, isStored: true }))
}
