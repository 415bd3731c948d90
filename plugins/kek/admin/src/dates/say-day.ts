import { showTimeOfDay } from '@kek/contract'

const words = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', day: 'numeric', month: 'long', year: 'numeric' })

/** The day in the county at a moment: „3. November 2026“. */
export function sayDay(moment: string): string {
  return words.format(new Date(moment))
}

/** The day and time in the county at a moment: „3. November 2026, 8:00 Uhr“. */
export function sayMoment(moment: string): string {
  return `${sayDay(moment)}, ${showTimeOfDay(moment)} Uhr`
}
