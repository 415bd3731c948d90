import type { DatePrecision } from './partial-date.ts'
import { parsePartialDate } from './partial-date.ts'

/** What a field takes: dates of every precision, or days alone. */
export type DateKind = 'date' | 'day'

const examples: Readonly<Record<DateKind, string>> = { date: '23.08.2018, 09/2018 oder 2018', day: '23.08.2018' }
const spans: Readonly<Record<Exclude<DatePrecision, 'day'>, string>> = { month: 'ein Monat', season: 'eine Jahreszeit', year: 'ein Jahr' }

/**
 * What is wrong with a date as it was typed, and how to write it; undefined where it can be read. Said at the field and by the checks, in the
 * same words.
 */
export function sayUnreadable(typed: string, kind: DateKind): string | undefined {
  const text = typed.trim()
  const read = parsePartialDate(text)
  const example = `Bitte so eingeben: ${examples[kind]}.`
  if (!read && /^\d{1,2}[./]\s*(?:\d{1,2}[./]\s*)?\d{2}$/.test(text))
    return `„${text}“: Das Jahr hat nur zwei Ziffern. Bitte mit vier Ziffern schreiben, zum Beispiel 23.08.2018.`
  if (!read)
    return `„${text}“ ist kein ${kind === 'day' ? 'Tag' : 'Datum'}. ${example}`
  return kind === 'day' && read.precision !== 'day' ? `„${text}“ ist ${spans[read.precision]}, hier gehört ein Tag hin. ${example}` : undefined
}
