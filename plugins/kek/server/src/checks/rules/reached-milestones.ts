import type { Check, Rule } from '../check.ts'
import { dayOf, partsOf } from '../subject-fields.ts'

/** Milestones that are reached already, though their date is still to come. */
export const reachedMilestones: Rule = ({ type, fields }, today) => type !== 'approach'
  ? []
  : partsOf(fields, 'milestones').flatMap((milestone, index): Check[] => {
      const date = dayOf(milestone, 'date')
      return milestone.isReached && date !== null && date > today
        ? [{ code: 'reachedInFuture', severity: 'warning', field: `milestones.${index}.date`, message: `„${String(milestone.title)}“ ist als erreicht angekreuzt, der Termin liegt aber in der Zukunft. Bitte eines von beiden ändern.` }]
        : []
    })
