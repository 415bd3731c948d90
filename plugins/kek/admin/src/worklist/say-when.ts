import { berlinDay, showTimeOfDay } from '@kek/contract'
import { sayDay } from '../dates/say-day.ts'

const dayLength = 86_400_000

/** So long a distance in days is easier to grasp than a date. */
const nearDays = 14

/** How many days a day lies after another, both as calendars have them: `YYYY-MM-DD`. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength)
}

/** A day without a time, in the middle of which every clock of the country shows it. */
const noonOf = (day: string) => `${day}T12:00:00Z`

const count = (days: number, one: string, many: string) => days === 1 ? one : `${days} ${many}`

/** A moment as one tells a colleague: „heute, 14:05“, „vor 3 Tagen“, „morgen, 8:00“, and after two weeks the date. */
export function sayWhen(at: string, now: Date): string {
  const days = daysBetween(berlinDay(now), berlinDay(at))
  const near: Readonly<Record<number, string>> = { [-1]: 'gestern', 0: 'heute', 1: 'morgen' }
  if (near[days])
    return `${near[days]}, ${showTimeOfDay(at)}`
  if (Math.abs(days) > nearDays)
    return sayDay(at)
  return days < 0 ? `vor ${-days} Tagen` : `in ${days} Tagen, ${showTimeOfDay(at)}`
}

/**
 * How a day of review lies to today: „seit 3 Tagen fällig“, „in 12 Tagen fällig“.
 * @param day YYYY-MM-DD
 */
export function sayDue(day: string, now: Date): string {
  const days = daysBetween(berlinDay(now), day)
  if (days === 0)
    return 'heute fällig'
  if (Math.abs(days) > nearDays)
    return days < 0 ? `fällig seit ${sayDay(noonOf(day))}` : `fällig am ${sayDay(noonOf(day))}`
  return days < 0 ? `seit ${count(-days, 'gestern', 'Tagen')} fällig` : `${days === 1 ? 'morgen' : `in ${days} Tagen`} fällig`
}
