import type { Check, Fields, Rule } from '../check.ts'
import { lastDay } from '@kek/contract'
import { precisionOf, textOf } from '../subject-fields.ts'

/** Spans that end before they begin. */
export const endBeforeStart: Rule = ({ type, fields }) => type !== 'plan'
  ? []
  : (fields.timeline as readonly Fields[] | null ?? []).flatMap((item, index): Check[] => {
      const [start, end] = [textOf(item, 'date'), textOf(item, 'endDate')]
      return start !== null && end !== null && lastDay({ date: end, precision: precisionOf(item, 'endDatePrecision') }) < start
        ? [{ code: 'endBeforeStart', severity: 'error', field: `timeline.${index}.endDate`, message: `„${String(item.title)}“ endet, bevor es beginnt. Bitte Beginn und Ende prüfen.` }]
        : []
    })
