import type { Check, Fields, Rule } from '../check.ts'
import { isTranslation, textOf } from '../subject-fields.ts'
import { looksLikeFileName } from '../text/file-name-form.ts'

const bare = (text: string | null) => (text ?? '').replace(/\.[a-z0-9]{2,5}$/i, '').replace(/[\s_-]+/g, ' ').trim().toLowerCase()

/** An image says what is on it, or that it says nothing. A translation without one falls back to the German text. */
export const alternativeText: Rule = (subject) => {
  const { fields } = subject
  if (subject.type !== 'image')
    return []
  const text = textOf(fields, 'alternativeText')
  const found = (code: string, severity: Check['severity'], message: string): Check[] => [{ code, severity, field: 'alternativeText', message }]
  if (text === null)
    return fields.isDecorative || isTranslation(subject) ? [] : found('alternativeTextMissing', 'error', 'Wer das Bild nicht sieht, erfährt nichts von ihm. Bitte in einem Satz sagen, was zu sehen ist, oder „Nur Schmuck“ ankreuzen.')
  if (looksLikeFileName(text) || bare(text) === bare((fields.file as Fields | null)?.name as string | null))
    return found('alternativeTextIsFileName', 'error', `„${text}“ ist ein Dateiname; Vorleseprogramme lesen ihn vor. Bitte in einem Satz sagen, was zu sehen ist, oder „Nur Schmuck“ ankreuzen.`)
  if (fields.isDecorative)
    return found('alternativeTextOfDecoration', 'warning', 'Das Bild ist als „Nur Schmuck“ angekreuzt und hat zugleich einen Alternativtext, der so nie vorgelesen wird. Bitte eines von beiden entfernen.')
  if (!isTranslation(subject) && bare(text) === bare(textOf(fields, 'title')))
    return found('alternativeTextIsTitle', 'warning', 'Der Alternativtext ist nur der Titel. Bitte sagen, was auf dem Bild zu sehen ist.')
  return []
}
