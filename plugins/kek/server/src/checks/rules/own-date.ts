import type { Check, Rule } from '../check.ts'
import { formatPartialDate, parsePartialDate } from '@kek/contract'
import { dayOf, textOf } from '../subject-fields.ts'
import { splitDay, writeDay } from '../text/day-mentions.ts'
import { findSingleDay } from '../text/gatherings.ts'

const monthAndYear = /(?<!\d\.\s?)(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \d{4}/g

/** Whether a text names one day that lies in the same month as the date of its document, and is another one. */
function contradictsDay(text: string, date: string): string | undefined {
  const day = findSingleDay(text)
  const own = splitDay(date)
  return day && day.year === own.year && day.month === own.month && day.day !== own.day ? writeDay(day) : undefined
}

/** Whether a text names one month and not that of the date. */
function contradictsMonth(text: string, date: string): string | undefined {
  const [month, ...more] = text.match(monthAndYear) ?? []
  return month && more.length === 0 && parsePartialDate(month)?.date.slice(0, 7) !== date.slice(0, 7) ? month : undefined
}

/** The title of an event or document, and what a document says of its version, against its own date. */
export const ownDate: Rule = ({ type, fields }) => {
  const date = dayOf(fields, 'date')
  if (date === null || (type !== 'event' && type !== 'document'))
    return []
  const isDay = fields.datePrecision === 'day'
  return ['title', 'version'].flatMap((field): Check[] => {
    const text = textOf(fields, field) ?? ''
    const other = (isDay && contradictsDay(text, date)) || (field === 'version' && fields.datePrecision !== 'year' && contradictsMonth(text, date))
    const own = formatPartialDate({ date, precision: isDay ? 'day' : 'month' })
    return other ? [{ code: 'datesContradict', severity: 'warning', field, message: `Hier steht „${other}“, bei „${type === 'event' ? 'Datum' : 'Stand'}“ aber ${own}. Bitte prüfen, was stimmt.` }] : []
  })
}
