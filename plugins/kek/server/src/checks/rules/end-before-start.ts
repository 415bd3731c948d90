import type { Check, Rule } from '../check.ts'
import { lastDay } from '@kek/contract'
import { dayOf, partsOf, precisionOf } from '../subject-fields.ts'

/** Spans that end before they begin. */
export const endBeforeStart: Rule = ({ type, fields }) => type !== 'plan'
  ? []
  : partsOf(fields, 'timeline').flatMap((item, index): Check[] => {
      const [start, end] = [dayOf(item, 'date'), dayOf(item, 'endDate')]
      return start !== null && end !== null && lastDay({ date: end, precision: precisionOf(item, 'endDatePrecision') }) < start
        ? [{ code: 'endBeforeStart', severity: 'error', field: `timeline.${index}.endDate`, message: `„${String(item.title)}“ endet, bevor es beginnt. Bitte Beginn und Ende prüfen.` }]
        : []
    })
