const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' })
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
const longDay = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

const minute = 60_000
const day = 24 * 60 * minute

/** The day in Germany at a moment, `YYYY-MM-DD`. */
export function berlinDay(at: string | Date): string {
  return calendar.format(new Date(at))
}

/** What a clock on a wall in Germany shows at a moment, to the second: `2026-12-01T08:00:00`. */
export function berlinClock(at: string | Date): string {
  return `${berlinDay(at)}T${clock.format(new Date(at))}`
}

/** How far Germany is ahead of UTC at a moment, in milliseconds. */
function offsetAt(time: number): number {
  return Date.parse(`${berlinClock(new Date(time))}Z`) - Math.floor(time / 1000) * 1000
}

/**
 * The moments at which clocks in Germany show a local time: one; none in the hour that is left out in spring; two, the earlier first, in the
 * hour that comes twice in autumn.
 * @param local a real day and time, `YYYY-MM-DDTHH:mm` or `YYYY-MM-DDTHH:mm:ss`
 */
export function momentsOf(local: string): Date[] {
  const shown = Date.parse(`${local}Z`)
  // Clocks change twice a year: a day before and a day after hold every offset that can be meant.
  const offsets = new Set([offsetAt(shown - day), offsetAt(shown + day)])
  return [...offsets].map(offset => shown - offset).filter(time => time + offsetAt(time) === shown).sort((a, b) => a - b).map(time => new Date(time))
}

/** The first local time after one that is left out in spring, `YYYY-MM-DDTHH:mm`. */
export function nextExistingTime(local: string): string {
  let shown = Math.ceil(Date.parse(`${local}Z`) / minute) * minute
  const print = () => new Date(shown).toISOString().slice(0, 16)
  while (momentsOf(print()).length === 0)
    shown += minute
  return print()
}

/** A time of day for people: `8:00`. */
export function showClock(local: string): string {
  return `${Number(local.slice(11, 13))}:${local.slice(14, 16)}`
}

/** The time of day at a moment for people, `8:00`; in the hour that comes twice with the name of the time it belongs to. */
export function showTimeOfDay(at: string | Date): string {
  const local = berlinClock(at)
  const [first, second] = momentsOf(local)
  const which = !first || !second ? '' : berlinSeconds(at) === berlinSeconds(first) ? ' (Sommerzeit)' : ' (Winterzeit)'
  return `${showClock(local)}${which}`
}

const berlinSeconds = (at: string | Date) => Math.floor(new Date(at).getTime() / 1000)

/**
 * A moment as a field of a form holds it, to the minute: `01.12.2026 08:00`. Reads back as the same moment: in the second of two equal hours it
 * says so by its distance from UTC.
 */
export function showTypedMoment(at: string | Date): string {
  const local = berlinClock(at).slice(0, 16)
  if (showTimeOfDay(at).includes('Winterzeit'))
    return `${local}+01:00`
  const [day = '', time] = local.split('T')
  return `${day.split('-').reverse().join('.')} ${time}`
}

/** A moment as people say it: `Dienstag, 1. Dezember 2026, 8:00 Uhr`. */
export function showMoment(at: string | Date): string {
  const [time = '', ...which] = showTimeOfDay(at).split(' ')
  return [`${longDay.format(new Date(at))}, ${time} Uhr`, ...which].join(' ')
}
