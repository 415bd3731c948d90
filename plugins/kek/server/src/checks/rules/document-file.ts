import type { Rule } from '../check.ts'
import { isTranslation } from '../subject-fields.ts'

/** A document that leads to nothing: its page offers no download. The file is that of all languages. */
export const documentFile: Rule = subject =>
  subject.type === 'document' && !isTranslation(subject) && !subject.fields.file
    ? [{ code: 'fileMissing', severity: 'warning', field: 'file', message: 'Zu diesem Dokument gibt es keine Datei, es lässt sich also nicht herunterladen. Bitte die Datei auswählen, am besten ein barrierefreies PDF.' }]
    : []
