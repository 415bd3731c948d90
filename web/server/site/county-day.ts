import { calendarDay } from '../views/dates.ts'

const hour = 3_600_000

/** The moment at which the county's calendar turns to the next day, in milliseconds since 1970. */
export function nextMidnight(now: number): number {
  const today = calendarDay(new Date(now))
  // Germany's offset from UTC is whole hours, also in summer: midnight falls on a full hour.
  let moment = Math.floor(now / hour) * hour + hour
  while (calendarDay(new Date(moment)) === today)
    moment += hour
  return moment
}
