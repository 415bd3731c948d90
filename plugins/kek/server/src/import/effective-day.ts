import { parsePartialDate } from '@kek/contract'

/**
 * Why a state cannot have held since a day.
 * @param today `YYYY-MM-DD`
 * @returns a sentence for a person, or undefined where it can.
 */
export function findDayProblem(day: string, today: string): string | undefined {
  if (parsePartialDate(day)?.date !== day)
    return `„${day.slice(0, 40)}“ ist kein Tag des Kalenders in der Form JJJJ-MM-TT.`
  return day > today ? `„${day}“ liegt in der Zukunft.` : undefined
}
