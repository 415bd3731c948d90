import type { Rule } from '../check.ts'
import { textOf } from '../subject-fields.ts'

/** The hour of an event in its text. */
export const hourInText: Rule = ({ type, fields }) => {
  const time = textOf(fields, 'time')
  const [first, ...more] = [...(textOf(fields, 'description') ?? '').matchAll(/(?:um|ab|Beginn:?) (\d{1,2})(?:[:.](\d{2}))? Uhr/g)]
  if (type !== 'event' || time === null || !first || more.length > 0)
    return []
  const written = `${String(first[1]).padStart(2, '0')}:${first[2] ?? '00'}`
  return written === time ? [] : [{ code: 'numberDiffers', severity: 'warning', field: 'description', message: `Im Text steht „${first[0]}“, bei „Uhrzeit“ aber ${time} Uhr. Bitte prüfen, was stimmt.` }]
}
