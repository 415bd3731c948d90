import type { Check, Rule } from '../check.ts'
import { lastDay } from '@kek/contract'
import { dayOf, precisionOf } from '../subject-fields.ts'

/** Events that took place tomorrow, or are planned for yesterday. */
export const eventState: Rule = ({ type, fields }, today) => {
  const date = dayOf(fields, 'date')
  if (type !== 'event' || date === null)
    return []
  const found = (code: string, message: string): Check[] => [{ code, severity: 'warning', field: 'state', message }]
  if (fields.state === 'held' && date > today)
    return found('heldInFuture', 'Die Veranstaltung hat laut „Stand“ stattgefunden, ihr Datum liegt aber in der Zukunft. Bitte „geplant“ wählen oder das Datum prüfen.')
  if (fields.state === 'planned' && lastDay({ date, precision: precisionOf(fields, 'datePrecision') }) < today)
    return found('plannedInPast', 'Die Veranstaltung ist laut „Stand“ geplant, ihr Datum ist aber vorbei. Bitte eintragen, ob sie stattgefunden hat.')
  return []
}
