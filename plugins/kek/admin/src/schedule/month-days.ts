import { berlinDay } from '@kek/contract'

/** A month as `YYYY-MM`, a day as `YYYY-MM-DD`: as calendars on paper have them, without a time. */
const monthForm = /^\d{4}-(?:0[1-9]|1[0-2])$/

const monthNames = new Intl.DateTimeFormat('de-DE', { timeZone: 'UTC', month: 'long', year: 'numeric' })
const dayNames = new Intl.DateTimeFormat('de-DE', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

export const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const

const toDay = (time: number) => new Date(time).toISOString().slice(0, 10)
const dayLength = 86_400_000

/** The day in Germany, wherever the browser is. */
export function today(now = new Date()): string {
  return berlinDay(now)
}

/** Whether a word names a month. */
export function isMonth(word: string | null): word is string {
  return word !== null && monthForm.test(word)
}

/** The month so many months later. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return toDay(Date.UTC(year, number - 1 + by, 1)).slice(0, 7)
}

/** The weeks that a month touches, from Monday to Sunday, with the days of its neighbours at both ends. */
export function weeksOf(month: string): string[][] {
  const first = Date.parse(`${month}-01T00:00:00Z`)
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * dayLength
  const end = Date.parse(`${shiftMonth(month, 1)}-01T00:00:00Z`)
  const weeks: string[][] = []
  for (let week = monday; week < end; week += 7 * dayLength)
    weeks.push(weekdays.map((_, day) => toDay(week + day * dayLength)))
  return weeks
}

/** `Dezember 2026`. */
export function nameMonth(month: string): string {
  return monthNames.format(new Date(`${month}-01T00:00:00Z`))
}

/** `Dienstag, 1. Dezember 2026`. */
export function nameDay(day: string): string {
  return dayNames.format(new Date(`${day}T00:00:00Z`))
}
