import type { DatePrecision, PartialDate } from './partial-date.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePartialDates, datePrecisions, formatPartialDate, formatShortDate, lastDay, machineDate, parsePartialDate } from './partial-date.ts'

const iso = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))

/** A date as it is stored: the first day of the span it stands for. */
const partialDate: fc.Arbitrary<PartialDate> = fc.tuple(iso, fc.constantFrom(...Object.keys(datePrecisions) as DatePrecision[])).map(([date, precision]) => {
  const [year = '', month = ''] = date.split('-')
  const first = { day: date, month: `${year}-${month}-01`, season: `${year}-${['12', '03', '06', '09'][Number(month) % 4]}-01`, year: `${year}-01-01` }
  return { date: first[precision], precision }
})

describe('reading what Germans type', () => {
  it.each([
    ['23/08/2018', '2018-08-23', 'day'],
    ['02/08/2017', '2017-08-02', 'day'],
    ['07/09/2017', '2017-09-07', 'day'],
    ['2.8.2017', '2017-08-02', 'day'],
    ['02.08.2017', '2017-08-02', 'day'],
    ['2. August 2017', '2017-08-02', 'day'],
    ['12. Okt. 2017', '2017-10-12', 'day'],
    ['29.02.2016', '2016-02-29', 'day'],
    ['2018-08-23', '2018-08-23', 'day'],
    ['09/2018', '2018-09-01', 'month'],
    ['9.2018', '2018-09-01', 'month'],
    ['September 2018', '2018-09-01', 'month'],
    ['Sept. 2018', '2018-09-01', 'month'],
    ['März 2016', '2016-03-01', 'month'],
    ['maerz 2016', '2016-03-01', 'month'],
    ['2018-08', '2018-08-01', 'month'],
    ['Herbst 2016', '2016-09-01', 'season'],
    ['  2018 ', '2018-01-01', 'year'],
  ])('%s', (typed, date, precision) => expect(parsePartialDate(typed)).toEqual({ date, precision }))

  it.each(['', '31.02.2017', '29.02.2017', '13/2018', '00/2018', '32.01.2018', '08/23/2018', 'gestern', 'Ju 2018', '2018-13-01', '23.08.18', '1/2/3/2018', '9'.repeat(400)])('refuses „%s“', typed => expect(parsePartialDate(typed)).toBeUndefined())

  it('reads back whatever it prints, long and short', () => {
    fc.assert(fc.property(partialDate, (value) => {
      expect(parsePartialDate(formatPartialDate(value))).toEqual(value)
      expect(parsePartialDate(formatShortDate(value))).toEqual(value)
    }))
  })

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => {
      parsePartialDate(typed)
    }))
  })
})

describe('printing', () => {
  it.each([
    ['2018-08-23', 'day', '23. August 2018', '23.08.2018', '2018-08-23'],
    ['2018-09-01', 'month', 'September 2018', '09/2018', '2018-09'],
    ['2016-09-01', 'season', 'Herbst 2016', 'Herbst 2016', '2016'],
    ['2018-01-01', 'year', '2018', '2018', '2018'],
  ] as const)('%s by %s', (date, precision, long, short, machine) => {
    expect([formatPartialDate({ date, precision }), formatShortDate({ date, precision }), machineDate({ date, precision })]).toEqual([long, short, machine])
  })
})

describe('order', () => {
  it.each([
    ['2017-12-01', 'month', '2017-12-31'],
    ['2016-02-01', 'month', '2016-02-29'],
    ['2016-12-01', 'season', '2017-02-28'],
    ['2018-01-01', 'year', '2018-12-31'],
    ['2018-05-04', 'day', '2018-05-04'],
  ] as const)('%s known by %s is over on %s', (date, precision, last) => expect(lastDay({ date, precision })).toBe(last))

  it('puts an entry known by its month after every day of that month', () => {
    fc.assert(fc.property(iso, (date) => {
      expect(comparePartialDates({ date: `${date.slice(0, 7)}-01`, precision: 'month' }, { date, precision: 'day' })).toBeGreaterThan(0)
    }))
  })

  it('is an order: antisymmetric and transitive', () => {
    fc.assert(fc.property(partialDate, partialDate, partialDate, (a, b, c) => {
      expect(Math.sign(comparePartialDates(a, b)) + Math.sign(comparePartialDates(b, a))).toBe(0)
      const sorted = [a, b, c].sort(comparePartialDates) as [PartialDate, PartialDate, PartialDate]
      expect(comparePartialDates(sorted[0], sorted[2])).toBeLessThanOrEqual(0)
    }))
  })

  it('gives the customer\'s press list its own order', () => {
    const printed = ['09/2018', '23/08/2018', '05/2018', '12/2017', '28/12/2017', '17/10/2017', '07/09/2017', '08/2017', '02/08/2017', '07/2017']
    const read = (typed: string) => parsePartialDate(typed) as PartialDate
    expect([...printed].reverse().sort((a, b) => comparePartialDates(read(b), read(a)))).toEqual(printed)
  })
})
