const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' })

/** The day in Germany at a moment, `YYYY-MM-DD`. */
export function berlinDay(at: string | Date): string {
  return calendar.format(new Date(at))
}
