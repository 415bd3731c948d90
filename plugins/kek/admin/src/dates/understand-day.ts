import type { Understanding } from './understand-date.ts'
import { understandDate } from './understand-date.ts'

/** What a form makes of a day as somebody types it: a month or a year is none. */
export function understandDay(typed: string): Understanding {
  const understood = understandDate(typed)
  const isOther = understood.kind === 'unclear' || (understood.kind === 'date' && understood.value.precision !== 'day')
  return isOther ? { kind: 'unclear', message: `„${typed.trim()}“ ist kein Tag. Bitte so eingeben: 23.08.2018.` } : understood
}
