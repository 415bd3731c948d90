import type { Attribute, Attributes, DatePrecision } from '@kek/contract'
import { parsePartialDate, parts } from '@kek/contract'
import { Refusal } from '../problem/refusal.ts'

type Data = Record<string, unknown>

/** The first day of the month or year a date stands for, so that equal dates are stored equally. */
function firstDay(date: string, precision: DatePrecision | undefined): string {
  return precision === 'year' ? `${date.slice(0, 4)}-01-01` : precision === 'month' ? `${date.slice(0, 7)}-01` : date
}

interface Surroundings {
  /** What stands before the names of these fields: `milestones.0.` */
  readonly place: string
  /** What the document holds so far. */
  readonly stored: Readonly<Data>
}

function readDate(key: string, attribute: Extract<Attribute, { type: 'date' }>, attributes: Attributes, data: Data, { place, stored }: Surroundings): void {
  const typed = data[key] === undefined && attribute.precision && data[attribute.precision] ? stored[key] : data[key]
  if (typed === '' || typed === undefined || typed === null) {
    if (typed === '')
      data[key] = null
    return
  }
  const read = typeof typed === 'string' ? parsePartialDate(typed.replace(/T00:00:00(\.000)?Z?$/, '')) : undefined
  const known = attribute.precision ? attributes[attribute.precision] : undefined
  const fits = read && (read.precision === 'day' || (known?.type === 'enumeration' && read.precision in known.values))
  if (!read || !fits)
    throw new Refusal(`„${String(typed).slice(0, 40)}“ ist als ${attribute.label} nicht zu verstehen. ${attribute.precision ? attribute.help : 'Bitte als Tag eingeben, zum Beispiel „23.08.2018“.'}`, place + key, 'notADate')
  if (!attribute.precision) {
    data[key] = read.date
    return
  }
  // An ISO day may stand for a month or year when the precision says so; any other notation says it itself.
  const isIsoDay = /^\d{4}-\d{2}-\d{2}$/.test(String(typed).slice(0, 10))
  const isStored = read.date === stored[key]
  const precision = isIsoDay ? (data[attribute.precision] ?? (isStored ? stored[attribute.precision] : null) ?? 'day') as DatePrecision : read.precision
  data[key] = firstDay(read.date, precision)
  data[attribute.precision] = precision
}

/**
 * Reads dates as Germans type them (`23/08/2018`, `09/2018`, `2018`) and sets their precision beside them. Works in place, also in
 * repeated groups of fields.
 * A change of one of the two fits the other, as the document holds it.
 * @throws Refusal naming the field.
 */
export function readDates(attributes: Attributes, data: Data, { place, stored }: Surroundings = { place: '', stored: {} }): void {
  for (const [key, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'date')
      readDate(key, attribute, attributes, data, { place, stored })
    else if (attribute.type === 'parts' && Array.isArray(data[key]))
      (data[key] as unknown[]).forEach((part, index) => readPart(key, attribute, part, `${place}${key}.${index}`))
  }
}

function readPart(key: string, attribute: Extract<Attribute, { type: 'parts' }>, part: unknown, place: string): void {
  if (typeof part !== 'object' || part === null)
    throw new Refusal(`In „${attribute.label}“ ist ein Eintrag leer. Bitte ausfüllen oder entfernen.`, key, 'emptyPart')
  readDates(parts[attribute.part].attributes, part as Data, { place: `${place}.`, stored: {} })
}
