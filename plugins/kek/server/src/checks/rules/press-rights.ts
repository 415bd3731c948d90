import type { Check, Rule } from '../check.ts'
import { formatPartialDate, rights, showableUntil } from '@kek/contract'
import { dayOf, textOf } from '../subject-fields.ts'

const day = (date: string) => formatPartialDate({ date, precision: 'day' })

/** Whether the PDF of a press article may be shown, and whether what is said about its rights can be true. */
export const pressRights: Rule = ({ type, fields, targets }, today) => {
  if (type !== 'press-article')
    return []
  const found: Check[] = []
  const warn = (code: string, field: string, message: string) => found.push({ code, severity: 'warning', field, message })
  const until = showableUntil(type, { ...fields, rightsUntil: dayOf(fields, 'rightsUntil') })
  const right = rights[fields.rights as keyof typeof rights]
  const medium = targets[`medium/${String(fields.medium)}`]
  if (fields.file && until === undefined)
    warn('fileWithoutRights', 'file', `Das PDF erscheint nicht auf der Website, denn bei den Rechten steht „${right ?? 'nichts'}“. Bitte das PDF entfernen oder, wenn der Verlag es schriftlich erlaubt hat, „${rights.licensed}“ wählen.`)
  if (fields.file && typeof until === 'string' && until < today)
    warn('rightsEnded', 'rightsUntil', `Das PDF durfte nur bis zum ${day(until)} gezeigt werden und erscheint nicht mehr. Bitte das PDF entfernen oder, wenn die Erlaubnis verlängert ist, den neuen letzten Tag eintragen.`)
  if (fields.rights === 'own' && medium?.kind && medium.kind !== 'own')
    warn('rightsOfOthers', 'rights', `„${medium.title}“ ist kein eigenes Blatt, „${rights.own}“ passt also kaum. Bitte „${rights.licensed}“ wählen, wenn es eine schriftliche Erlaubnis gibt, sonst „${rights.quotation}“.`)
  if (fields.rights === 'linkOnly' && !textOf(fields, 'publisherUrl'))
    warn('linkMissing', 'publisherUrl', `„${rights.linkOnly}“ braucht die Adresse des Artikels beim Verlag. Bitte eintragen oder „${rights.quotation}“ wählen.`)
  return found
}
