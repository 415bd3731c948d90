import type { Locale, TypeName } from '@kek/contract'
import type { ImportState } from './import-file.ts'
import { berlinDay, catalogue, defaultLocale, parseContent, PlanFile, planFormat, planTypes } from '@kek/contract'
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
 * What a plan wants published: every document first, then their translations, which take from them what all languages share.
 * @throws Error listing everything that is wrong, in German.
 */
export function statesOfPlan(json: unknown, name: string): ImportState[] {
  const read = PlanFile.safeParse(json)
  if (!read.success)
    throw new Error(`Die Datei „${name}“ hat nicht die Form ${planFormat}:\n${z.prettifyError(read.error)}`)
  const documents = planTypes.flatMap(type => (read.data.documents[type] ?? []).map(document => ({ type, ...document })))
  const stateOf = (type: TypeName, key: string, locale: Locale, { effectiveOn, note, content }: typeof documents[number]['translations'][keyof typeof documents[number]['translations']] & object): ImportState =>
    ({ type, key, locale, effectiveOn, note, data: content, step: 1, isStored: true })
  const today = berlinDay(new Date())
  const faults = documents.flatMap(({ type, id, effectiveOn, content }) => [findDayProblem(effectiveOn, today), findFault(type, content)]
    .flatMap(fault => fault === undefined ? [] : [`  ${catalogue[type].label} „${id}“: ${fault}`]))
  if (faults.length > 0)
    throw new Error(`Die Datei „${name}“ lässt sich nicht einlesen:\n${faults.join('\n')}`)
  return [
    ...documents.map(document => stateOf(document.type, document.id, defaultLocale, document)),
    ...documents.flatMap(({ type, id, translations }) => Object.entries(translations).map(([locale, state]) => stateOf(type, id, locale as Locale, state))),
  ]
}
