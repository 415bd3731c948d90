import { barrierAnswerDays, berlinDay } from '@kek/contract'

const day = 24 * 60 * 60 * 1000
/** So long an answered report is kept, in days: whoever is not content with the answer can still turn to the state's office. */
const keptDays = 180

export type BarrierState = 'open' | 'overdue' | 'answered'

/** The county's day by whose end a report has to be answered. */
export function dueDay(receivedAt: string): string {
  // At noon, every day of a summer time's change is the right one.
  return new Date(Date.parse(`${berlinDay(receivedAt)}T12:00:00Z`) + barrierAnswerDays * day).toISOString().slice(0, 10)
}

/** How a report stands on a day of the county. */
export function barrierState({ answeredAt, dueOn }: { readonly answeredAt: string | null, readonly dueOn: string }, today: string): BarrierState {
  return answeredAt ? 'answered' : dueOn < today ? 'overdue' : 'open'
}

/** What was answered before this moment is deleted. */
export function endOfKeeping(now: Date): string {
  return new Date(now.getTime() - keptDays * day).toISOString()
}
