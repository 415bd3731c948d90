import type { Check, Rule } from '../check.ts'
import { textOf } from '../subject-fields.ts'

/** Where a press article appeared, and whether its date fits a paper of that kind. */
export const pressSource: Rule = ({ type, fields, targets }) => {
  if (type !== 'press-article')
    return []
  const found: Check[] = []
  const warn = (code: string, field: string, message: string) => found.push({ code, severity: 'warning', field, message })
  if (!fields.medium)
    warn('mediumMissing', 'medium', 'Es steht nicht da, wo der Artikel erschienen ist. Bitte das Medium auswählen, damit man ihn finden kann.')
  const medium = targets[`medium/${String(fields.medium)}`]
  const edition = textOf(fields, 'edition')
  if (medium?.kind === 'daily' && fields.date && fields.datePrecision !== 'day')
    warn('dayMissing', 'date', `„${medium.title}“ erscheint täglich. Bitte den Tag eintragen, zum Beispiel „23.08.2018“.`)
  if (medium?.kind === 'own' && fields.datePrecision === 'day')
    warn('dayOfMonthly', 'date', `„${medium.title}“ erscheint nicht täglich. Wenn nur der Monat der Ausgabe bekannt ist, bitte nur ihn eintragen, zum Beispiel „09/2018“.`)
  if (edition && medium?.editions && medium.editions.length > 0 && !medium.editions.includes(edition))
    warn('editionUnknown', 'edition', `„${medium.title}“ hat keine Ausgabe „${edition}“. Bekannt sind: ${medium.editions.join(', ')}. Bitte die Schreibweise prüfen oder die Ausgabe beim Medium ergänzen.`)
  return found
}
