import type { Check, Rule } from '../check.ts'
import { fieldsOf, isTranslation } from '../subject-fields.ts'

const isEmpty = (value: unknown) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Texts that the German document has and its translation has not. */
export const translationGaps: Rule = (subject) => {
  const { original } = subject
  if (!original || !isTranslation(subject))
    return []
  return fieldsOf(subject).flatMap(({ path, name, attribute, value }): Check[] => {
    const isGap = path === name && !attribute.required && isEmpty(value) && !isEmpty(original.fields[name])
    return isGap ? [{ code: 'translationGap', severity: 'warning', field: path, message: `„${attribute.label}“ fehlt in dieser Sprache; auf Deutsch steht dort etwas. Bitte übersetzen, sonst lesen manche weniger als andere.` }] : []
  })
}
