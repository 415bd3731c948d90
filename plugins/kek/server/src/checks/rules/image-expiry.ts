import type { Check, Rule } from '../check.ts'
import { formatPartialDate } from '@kek/contract'
import { dayOf, fieldsOf, isTranslation } from '../subject-fields.ts'

const day = (date: string) => formatPartialDate({ date, precision: 'day' })

/** Images whose right has ended: the document itself, and what refers to it. */
export const imageExpiry: Rule = (subject, today) => {
  const own = subject.type === 'image' && !isTranslation(subject) ? dayOf(subject.fields, 'validUntil') : null
  const ended: Check[] = own !== null && own < today
    ? [{ code: 'imageEnded', severity: 'warning', field: 'validUntil', message: `Das Bild durfte nur bis zum ${day(own)} gezeigt werden und erscheint nicht mehr. Bitte es ersetzen oder, wenn die Erlaubnis verlängert ist, den neuen letzten Tag eintragen.` }]
    : []
  const through = fieldsOf(subject).flatMap(({ path, attribute, value }): Check[] => {
    if (attribute.type !== 'relation' || attribute.target !== 'image')
      return []
    const image = subject.targets[`image/${String(value)}`]
    return image?.validUntil && image.validUntil < today
      ? [{ code: 'imageEnded', severity: 'warning', field: path, message: `Das Bild „${image.title}“ durfte nur bis zum ${day(image.validUntil)} gezeigt werden und erscheint nicht mehr. Bitte ein anderes Bild wählen.` }]
      : []
  })
  return [...ended, ...through]
}
