import type { Rule } from '../check.ts'
import { formatPartialDate } from '@kek/contract'

/** A translation of a text that has become another one since. */
export const staleTranslation: Rule = ({ original, changedAt }) => {
  if (!original || changedAt === null || original.changedAt <= changedAt)
    return []
  const day = formatPartialDate({ date: original.changedAt.slice(0, 10), precision: 'day' })
  return [{ code: 'translationStale', severity: 'warning', field: null, message: `Der deutsche Text ist am ${day} geändert worden, diese Übersetzung ist älter. Bitte vergleichen und nachziehen: Unter „Übersetzung“ steht, was auf Deutsch anders geworden ist.` }]
}
