import { momentsOf, nextExistingTime, showClock } from './berlin-time.ts'

export type UnderstoodMoment =
  | { readonly kind: 'moment', readonly at: string }
  | { readonly kind: 'unclear', readonly message: string }

const time = String.raw`(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2})(?:\.\d{1,9})?)?`
const isoForm = new RegExp(String.raw`^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})[T ]${time}\s?(?<zone>Z|[+-]\d{2}:?\d{2})?$`)
const germanForm = new RegExp(String.raw`^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4}),?\s+(?:um\s+)?${time}(?:\s*Uhr)?$`, 'i')

const pad = (digits: string | undefined) => (digits ?? '').padStart(2, '0')
const unclear = (message: string): UnderstoodMoment => ({ kind: 'unclear', message })

/** Whether these numbers are a day and a time that a calendar and a clock could show. */
function isReal(local: string): boolean {
  const shown = Date.parse(`${local}Z`)
  return Number.isFinite(shown) && new Date(shown).toISOString().startsWith(local)
}

function isRealZone(zone: string): boolean {
  const [, hours = '0', minutes = '0'] = /^[+-](\d{2}):?(\d{2})$/.exec(zone) ?? []
  return Number(hours) <= 14 && Number(minutes) <= 59
}

/**
 * Reads a moment as people and scripts send it: local time of Germany (`2026-12-01T08:00`, `2026-12-01 08:00`, `01.12.2026 8:00 Uhr`), or ISO
 * 8601 with `Z` or an offset. In the hour that comes twice in autumn the first one is meant. A time in the hour that spring leaves out is
 * refused, not moved: whoever promises a time to others has to hear that it does not exist.
 * @returns the moment in UTC to the second, or a German sentence that says what is wrong with it
 */
export function understandMoment(typed: string): UnderstoodMoment {
  const text = typed.trim().replace(/\s+/g, ' ')
  const { y = '', m, d, h, min, s = '00', zone } = (isoForm.exec(text) ?? germanForm.exec(text))?.groups ?? {}
  const local = `${y}-${pad(m)}-${pad(d)}T${pad(h)}:${min}:${s}`
  if (!isReal(local) || y < '1000' || !isRealZone(zone ?? ''))
    return unclear(`„${text.slice(0, 40)}“ ist kein Zeitpunkt. Bitte Tag und Uhrzeit so angeben: 01.12.2026 08:00.`)
  if (zone)
    return { kind: 'moment', at: new Date(`${local}${zone.replace(/^(...)(\d\d)$/, '$1:$2')}`).toISOString() }
  const [first] = momentsOf(local)
  if (first)
    return { kind: 'moment', at: first.toISOString() }
  const next = nextExistingTime(local)
  return unclear(`Am ${Number(d)}.${Number(m)}.${y} gibt es ${showClock(local)} Uhr nicht: In dieser Nacht wird die Uhr vorgestellt. Die nächste mögliche Zeit ist ${showClock(next)} Uhr.`)
}
