const zone = 'Europe/Berlin'
const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
const dayWords = new Intl.DateTimeFormat('de-DE', { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' })
const momentWords = new Intl.DateTimeFormat('de-DE', { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** The clock in the county at an instant, as form fields take it: day and time. */
export function berlinClock(instant: Date): { readonly day: string, readonly time: string } {
  const [day = '', time = ''] = parts.format(instant).split(' ')
  return { day, time }
}

/**
 * The instant at which clocks in the county show a day and a time. In the hour that comes twice in autumn the first one is meant.
 * @param day YYYY-MM-DD
 * @param time HH:MM
 * @returns undefined for what no clock ever shows: the hour that is left out in spring, or a day that does not exist
 */
export function berlinInstant(day: string, time: string): Date | undefined {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(asUtc))
    return undefined
  return [2, 1]
    .map(hoursAhead => new Date(asUtc - hoursAhead * 3_600_000))
    .find((instant) => {
      const clock = berlinClock(instant)
      return clock.day === day && clock.time === time
    })
}

/** An instant as a day in words: „3. November 2026“. */
export function sayDay(instant: string): string {
  return dayWords.format(new Date(instant))
}

/** An instant with its time: „3. November 2026 um 08:00 Uhr“. */
export function sayMoment(instant: string): string {
  return `${momentWords.format(new Date(instant))} Uhr`
}
