/** A day as a text names it. */
export interface DayMention {
  readonly written: string
  readonly index: number
  readonly day: number
  readonly month: number
  /** Null where the text leaves it out. */
  readonly year: number | null
  /** Whether the month is a word: then it is a date for certain, not the number of a file. */
  readonly isWord: boolean
}

const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']
const shortMonths = months.map(name => `${name.slice(0, 3)}${name.length > 4 ? '\\.?' : ''}`)
const names = [...months, ...shortMonths, 'Sept\\.?'].join('|')
const pattern = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?<day>\\d{1,2})(?:\\.[ \\u00A0]?(?<name>${names})(?![\\p{L}])(?:[ \\u00A0](?<wordYear>\\d{4})(?!\\d))?`
  + `|\\.[ \\u00A0]?(?<month>\\d{1,2})\\.[ \\u00A0]?(?<year>\\d{4})(?![\\d.,/-]\\d|\\d)`
  + `|\\.(?<shortMonth>0\\d|1\\d)\\.(?!\\d)`
  + `|/(?<slashMonth>\\d{1,2})/(?<slashYear>\\d{4})(?![\\d/]))`,
  'gu',
)

/** How many days a month has; February 29 where the year is not known. */
export function daysInMonth(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

/** Whether a mentioned day is in the calendar. */
export function isRealDay({ day, month, year }: DayMention): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year)
}

/** The days that a text names, also those that do not exist: `12. Oktober 2017`, `12.10.2017`, `12. Oktober`, `12.10.`, `12/10/2017`. */
export function findDays(text: string): DayMention[] {
  return [...text.matchAll(pattern)].map((match) => {
    const { day, name, wordYear, month, year, shortMonth, slashMonth, slashYear } = match.groups ?? {}
    const years = wordYear ?? year ?? slashYear
    return {
      written: match[0],
      index: match.index,
      day: Number(day),
      month: name ? months.findIndex(full => full.startsWith(name.replace('.', ''))) + 1 : Number(month ?? shortMonth ?? slashMonth),
      year: years === undefined ? null : Number(years),
      isWord: name !== undefined,
    }
  })
}

/** Prints a day as people write it. */
export function writeDay({ day, month, year }: Pick<DayMention, 'day' | 'month' | 'year'>): string {
  return `${day}. ${months[month - 1]}${year === null ? '' : ` ${year}`}`
}

/** The parts of an ISO day. */
export function splitDay(date: string): { readonly day: number, readonly month: number, readonly year: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { day, month, year }
}

/** The sentences and headings of a plain text. The full stop of a date or an ordinal (`1. Regionalforum`) ends none. */
export function sentencesOf(text: string): string[] {
  let masked = text
  for (const { index, written } of findDays(text))
    masked = masked.slice(0, index) + 'x'.repeat(written.length) + masked.slice(index + written.length)
  const sentences: string[] = []
  let start = 0
  for (const match of masked.matchAll(/\n+|(?<!(?<!\d)\d{1,2})[.!?;]["“”)]*\s+(?=["„(]?[\p{Lu}\dx])/gu)) {
    sentences.push(text.slice(start, match.index + match[0].length))
    start = match.index + match[0].length
  }
  return [...sentences, text.slice(start)].map(sentence => sentence.trim()).filter(Boolean)
}
