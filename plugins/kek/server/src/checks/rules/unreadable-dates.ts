import type { Check, Rule } from '../check.ts'
import { sayUnreadable } from '@kek/contract'
import { fieldsOf } from '../subject-fields.ts'

/** Dates that were typed and cannot be read: a form keeps them as they stand, and nothing can be saved or published with them. */
export const unreadableDates: Rule = subject => fieldsOf(subject).flatMap(({ path, attribute, value }): Check[] => {
  const isTyped = attribute.type === 'date' && typeof value === 'string' && value.trim() !== ''
  const reason = isTyped ? sayUnreadable(value, attribute.precision ? 'date' : 'day') : undefined
  return reason ? [{ code: 'dateUnreadable', severity: 'error', field: path, message: reason }] : []
})
