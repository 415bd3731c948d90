import type { Check, Rule } from '../check.ts'
import { dayOf, fieldsOf } from '../subject-fields.ts'

/** Dates that say when something was: they cannot lie ahead. */
const past: Readonly<Record<string, readonly string[]>> = {
  'plan': ['adoptedOn'],
  'approach': ['statusAsOf'],
  'press-article': ['date'],
  'document': ['date'],
  'field': ['asOf'],
}

/** Dates of things that have happened lie behind us: one typing error in the year and they do not. */
export const futureDates: Rule = (subject, today) => fieldsOf(subject).flatMap(({ path, name, attribute, value }): Check[] => {
  const isAhead = attribute.type === 'date' && dayOf({ value }, 'value') !== null && String(value) > today
  return isAhead && past[subject.type]?.includes(name)
    ? [{ code: 'dateInFuture', severity: 'warning', field: path, message: `„${attribute.label}“ liegt in der Zukunft. Bitte das Jahr prüfen.` }]
    : []
})
