import type { DateKind, PartialDate } from '@kek/contract'
import { formatPartialDate, formatShortDate, parsePartialDate, sayUnreadable } from '@kek/contract'

export type Understanding =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date', readonly value: PartialDate, readonly words: string }
  | { readonly kind: 'unclear', readonly message: string }

/** What a form makes of a date as somebody types it. */
export function understandDate(typed: string, kind: DateKind = 'date'): Understanding {
  if (typed.trim() === '')
    return { kind: 'empty' }
  const value = parsePartialDate(typed)
  const message = sayUnreadable(typed, kind)
  return value && message === undefined ? { kind: 'date', value, words: formatPartialDate(value) } : { kind: 'unclear', message: message ?? '' }
}

/** How a stored date stands in the form; what is no date (typed and not understood) stays as it was typed. */
export function showDate(date: string | null | undefined, precision: PartialDate['precision'] | null | undefined): string {
  if (!date)
    return ''
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatShortDate({ date, precision: precision ?? 'day' }) : date
}

/** The path of the field that stands beside another one, also inside repeated groups: `timeline.0.date` → `timeline.0.datePrecision`. */
export function siblingPath(path: string, sibling: string): string {
  return [...path.split('.').slice(0, -1), sibling].join('.')
}
