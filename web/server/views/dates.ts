import type { DatePrecision, Locale, PartialDate } from '@kek/contract'
import { formatPartialDate, machineDate } from '@kek/contract'

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })
const englishMonth = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' })
const englishDay = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' })

/** The day a moment belongs to in Germany, `YYYY-MM-DD`. */
export function calendarDay(moment: Date): string {
  return calendar.format(moment)
}

/** A date with its precision as content holds them: two fields, of which the second may be missing. */
export function partialDate(date: string | null, precision: DatePrecision | null = 'day'): PartialDate | null {
  return date === null ? null : { date, precision: precision ?? 'day' }
}

const seasons = { 3: 'Spring', 6: 'Summer', 9: 'Autumn', 12: 'Winter' } as Readonly<Record<number, string>>

/** A date in words of the page's language: `23. August 2018`, `August 2018`, `23 August 2018`. */
export function printDate(value: PartialDate, locale: Locale): string {
  if (locale !== 'en')
    return formatPartialDate(value)
  const moment = new Date(`${value.date}T00:00:00Z`)
  const year = moment.getUTCFullYear()
  if (value.precision === 'year')
    return String(year)
  const season = value.precision === 'season' ? seasons[moment.getUTCMonth() + 1] : undefined
  if (season)
    return `${season} ${year}`
  return (value.precision === 'day' ? englishDay : englishMonth).format(moment)
}

/** Both forms of a date that may be missing: for people and for `<time datetime>`. */
export function dateFacts(date: string | null, precision: DatePrecision | null, locale: Locale): { date: string | null, machineDate: string | null } {
  const value = partialDate(date, precision)
  return value ? { date: printDate(value, locale), machineDate: machineDate(value) } : { date: null, machineDate: null }
}
