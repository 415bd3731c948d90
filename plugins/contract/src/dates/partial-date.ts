/** How much of a date is known, with the word editors read. */
export const datePrecisions = { day: 'Tag', month: 'Monat', season: 'Jahreszeit', year: 'Jahr' } as const
export type DatePrecision = keyof typeof datePrecisions

/** A date of which perhaps only the month, season or year is known; `date` is the first day of that span, `YYYY-MM-DD`. */
export interface PartialDate {
  readonly date: string
  readonly precision: DatePrecision
}

const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']
/** Meteorological seasons by their first month; winter counts to the year in which it begins. */
const seasons: Readonly<Record<string, number>> = { Frühling: 3, Frühjahr: 3, Sommer: 6, Herbst: 9, Winter: 12 }

const pad = (value: number, length = 2) => String(value).padStart(length, '0')
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

function build(year: number, month: number, day: number, precision: DatePrecision): PartialDate | undefined {
  const isReal = year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  return isReal ? { date: `${pad(year, 4)}-${pad(month)}-${pad(day)}`, precision } : undefined
}

function monthNumber(name: string): number {
  const wanted = name.toLowerCase().replace(/\.$/, '').replace('ae', 'ä')
  if (wanted.length < 3)
    return 0
  return months.findIndex(month => month.toLowerCase().startsWith(wanted) || (wanted === 'mrz' && month === 'März')) + 1
}

type Notation = readonly [RegExp, (groups: Readonly<Record<string, string>>) => PartialDate | undefined]
const notations: readonly Notation[] = [
  [/^(?<d>\d{1,2})[./](?<m>\d{1,2})[./](?<y>\d{4})$/, ({ d, m, y }) => build(Number(y), Number(m), Number(d), 'day')],
  [/^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/, ({ d, m, y }) => build(Number(y), Number(m), Number(d), 'day')],
  [/^(?<d>\d{1,2})\.\s*(?<name>\p{L}+\.?)\s+(?<y>\d{4})$/u, ({ d, name = '', y }) => build(Number(y), monthNumber(name), Number(d), 'day')],
  [/^(?<m>\d{1,2})[./](?<y>\d{4})$/, ({ m, y }) => build(Number(y), Number(m), 1, 'month')],
  [/^(?<y>\d{4})-(?<m>\d{2})$/, ({ m, y }) => build(Number(y), Number(m), 1, 'month')],
  [/^(?<name>\p{L}+\.?)\s+(?<y>\d{4})$/u, ({ name = '', y }) => {
    const season = seasons[name]
    return season ? build(Number(y), season, 1, 'season') : build(Number(y), monthNumber(name), 1, 'month')
  }],
  [/^(?<y>\d{4})$/, ({ y }) => build(Number(y), 1, 1, 'year')],
]

/**
 * Reads a date as Germans type it: `23/08/2018`, `2.8.2017`, `2. August 2017`, `09/2018`, `September 2018`, `Herbst 2016`, `2018`,
 * and ISO 8601 days and months. Day comes before month, always.
 * @returns undefined for what is no date (also 31.02. and month 13).
 */
export function parsePartialDate(typed: string): PartialDate | undefined {
  const text = typed.trim().replace(/\s+/g, ' ')
  for (const [pattern, read] of notations) {
    const match = pattern.exec(text)
    if (match)
      return read({ ...match.groups })
  }
  return undefined
}

const isDay = /^(\d{4})-(\d{2})-(\d{2})$/

/** The numbers of an ISO day. @throws RangeError where it is none. */
function split(date: string): [number, number, number] {
  const match = isDay.exec(date)
  if (!match)
    throw new RangeError(`„${date}“ ist kein Datum der Form JJJJ-MM-TT.`)
  return [Number(match[1]), Number(match[2]), Number(match[3])]
}

/** Prints a date in German with as much as is known of it: `23. August 2018`, `September 2018`, `Herbst 2016`, `2018`. */
export function formatPartialDate({ date, precision }: PartialDate): string {
  const [year, month, day] = split(date)
  if (precision === 'year')
    return String(year)
  if (precision === 'season')
    return `${Object.keys(seasons).find(name => seasons[name] === month) ?? months[month - 1]} ${year}`
  return precision === 'month' ? `${months[month - 1]} ${year}` : `${day}. ${months[month - 1]} ${year}`
}

/** Prints a date in the short form of citations and input fields: `23.08.2018`, `09/2018`, `Herbst 2016`, `2018`. */
export function formatShortDate(value: PartialDate): string {
  const [year, month, day] = split(value.date)
  if (value.precision === 'day')
    return `${pad(day)}.${pad(month)}.${year}`
  return value.precision === 'month' ? `${pad(month)}/${year}` : formatPartialDate(value)
}

/** The form of HTML's `<time datetime>`; a season has none, so its year stands for it. */
export function machineDate({ date, precision }: PartialDate): string {
  return precision === 'day' ? date : precision === 'month' ? date.slice(0, 7) : date.slice(0, 4)
}

/** The last day a date can mean, `YYYY-MM-DD`: an entry known only by its month sorts as the end of that month. */
export function lastDay({ date, precision }: PartialDate): string {
  const [year, month, day] = split(date)
  if (precision === 'day')
    return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  if (precision === 'year')
    return `${pad(year, 4)}-12-31`
  const last = new Date(Date.UTC(year, precision === 'season' ? month + 2 : month, 0))
  return last.toISOString().slice(0, 10)
}

/**
 * Ascending order by last moment. At the same last day the less precise date is the later one,
 * so that "newest first" shows "12/2017" above "31.12.2017".
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const order: readonly DatePrecision[] = ['day', 'month', 'season', 'year']
  return lastDay(a).localeCompare(lastDay(b)) || order.indexOf(a.precision) - order.indexOf(b.precision)
}
