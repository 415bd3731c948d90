import type { Check, Rule } from '../check.ts'
import { textsOf } from '../subject-fields.ts'
import { findDays, isRealDay, writeDay } from '../text/day-mentions.ts'

/** Dates with strokes: whoever does not know where they come from reads the 2nd of August as the 8th of February. */
export const strokeDates: Rule = subject => textsOf(subject).flatMap(({ path, text }) => findDays(text)
  .filter(mention => mention.written.includes('/') && isRealDay(mention))
  .map((mention): Check => ({ code: 'strokeDate', severity: 'warning', field: path, message: `„${mention.written}“ lässt sich verschieden lesen. Bitte „${writeDay(mention)}“ schreiben.` })))
