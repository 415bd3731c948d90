import type { Check, Rule } from '../check.ts'
import { textOf, textsOf } from '../subject-fields.ts'

/** The number of a resolution in the text of an event or plan that has one. */
export const resolutionInText: Rule = (subject) => {
  const number = textOf(subject.fields, 'resolutionNumber')
  if (number === null)
    return []
  return textsOf(subject).flatMap(({ path, text }): Check[] => {
    const other = [...text.matchAll(/Drucksache(?:n(?:nummer)?)?:? ((?:[IVX]+-)?\d{1,4}(?:[/-]\d+)+)/g)].map(match => match[1]).find(written => written !== number)
    return other && !text.includes(number) ? [{ code: 'numberDiffers', severity: 'warning', field: path, message: `Hier steht „Drucksache ${other}“, im Feld „Drucksache“ aber „${number}“. Bitte prüfen, was stimmt.` }] : []
  })
}
