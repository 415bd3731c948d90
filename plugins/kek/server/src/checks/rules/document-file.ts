import type { Rule } from '../check.ts'

/** A document that leads to nothing: its page offers no download. */
export const documentFile: Rule = ({ type, fields }) =>
  type === 'document' && !fields.file
    ? [{ code: 'fileMissing', severity: 'warning', field: 'file', message: 'Zu diesem Dokument gibt es keine Datei, es lässt sich also nicht herunterladen. Bitte die Datei auswählen, am besten ein barrierefreies PDF.' }]
    : []
