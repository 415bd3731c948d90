import type { Check, Rule } from '../check.ts'
import { isFilled } from '../../content/is-filled.ts'
import { fieldsOf } from '../subject-fields.ts'

const isEmpty = (value: unknown) => value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

const what = (type: string) => type === 'media' ? 'Bitte eine Datei auswählen.' : type === 'enumeration' ? 'Bitte eine Auswahl treffen.' : 'Bitte ausfüllen.'

/** What has to be there before anything becomes public. */
export const requiredFields: Rule = subject => fieldsOf(subject).flatMap(({ path, attribute, value }): Check[] => {
  const isMissing = attribute.required && isEmpty(value) && !isFilled(attribute)
  return isMissing ? [{ code: 'required', severity: 'error', field: path, message: `„${attribute.label}“ ist leer, muss aber angegeben sein. ${what(attribute.type)}` }] : []
})
