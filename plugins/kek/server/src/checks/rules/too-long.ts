import type { Attribute } from '@kek/contract'
import type { Check, Rule } from '../check.ts'
import { fieldsOf } from '../subject-fields.ts'

/** The most characters a field takes; a line of text never more than the database keeps of one. */
function limitOf(attribute: Attribute): number | undefined {
  const limit = 'maxLength' in attribute ? attribute.maxLength : undefined
  return limit ?? (attribute.type === 'string' ? 255 : undefined)
}

/** Texts that are longer than their field takes: said while they are being written, not only when they are refused. */
export const tooLong: Rule = subject => fieldsOf(subject).flatMap(({ path, attribute, value }): Check[] => {
  const limit = limitOf(attribute)
  return limit !== undefined && typeof value === 'string' && value.length > limit
    ? [{ code: 'tooLong', severity: 'error', field: path, message: `„${attribute.label}“ hat ${value.length} Zeichen; höchstens ${limit} sind möglich.` }]
    : []
})
