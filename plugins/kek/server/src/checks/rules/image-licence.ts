import type { Rule } from '../check.ts'
import { isTranslation, textOf } from '../subject-fields.ts'

/** Every image names the licence under which it is shown; its author is required by its type. */
export const imageLicence: Rule = (subject) => {
  if (subject.type !== 'image' || isTranslation(subject) || textOf(subject.fields, 'licence'))
    return []
  return [{ code: 'licenceMissing', severity: 'error', field: 'licence', message: 'Es steht nicht da, unter welcher Lizenz das Bild gezeigt werden darf. Bitte eintragen, zum Beispiel „CC BY 4.0“ oder „Nutzung mit Zustimmung“. Im Zweifel bei der Urheberin oder dem Urheber nachfragen.' }]
}
