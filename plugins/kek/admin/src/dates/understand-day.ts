import type { Understanding } from './understand-date.ts'
import { understandDate } from './understand-date.ts'

/** What a form makes of a day as somebody types it: a month or a year is none. */
export function understandDay(typed: string): Understanding {
  return understandDate(typed, 'day')
}
