import type { Rule } from '../check.ts'
import { dayOf, textOf } from '../subject-fields.ts'

/** A status that is another one than readers see, with the day of theirs. */
export const statusDay: Rule = ({ type, fields, published }, today) => {
  const day = dayOf(fields, 'statusAsOf')
  if (type !== 'approach' || !published || day === null || day === today)
    return []
  const isOther = textOf(fields, 'implementationStatus') !== textOf(published, 'implementationStatus')
  return isOther && day === dayOf(published, 'statusAsOf')
    ? [{ code: 'statusDayOld', severity: 'warning', field: 'statusAsOf', message: 'Der Umsetzungsstand ist geändert, „Stand vom“ ist noch der alte Tag. Bitte den Tag eintragen, von dem der neue Stand ist.' }]
    : []
}
