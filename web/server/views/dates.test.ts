import { describe, expect, it } from 'vitest'
import { calendarDay, dateFacts, partialDate, printDate } from './dates.ts'

describe('calendarDay', () => {
  it('is the day in Germany, in summer and winter', () => {
    expect(calendarDay(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02')
    expect(calendarDay(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31')
    expect(calendarDay(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01')
  })
})

describe('printDate', () => {
  it('says as much as is known, in the language of the page', () => {
    const dates = [['2017-10-12', 'day'], ['2018-09-01', 'month'], ['2016-09-01', 'season'], ['2014-01-01', 'year']] as const
    const printed = (locale: 'de' | 'en') => dates.map(([date, precision]) => printDate({ date, precision }, locale))
    expect(printed('de')).toEqual(['12. Oktober 2017', 'September 2018', 'Herbst 2016', '2014'])
    expect(printed('en')).toEqual(['12 October 2017', 'September 2018', 'Autumn 2016', '2014'])
  })
})

describe('dateFacts', () => {
  it('gives nothing for nothing and takes a missing precision for a day', () => {
    expect(dateFacts(null, null, 'de')).toEqual({ date: null, machineDate: null })
    expect(dateFacts('2017-10-12', null, 'de')).toEqual({ date: '12. Oktober 2017', machineDate: '2017-10-12' })
    expect(partialDate('2014-01-01', 'year')).toEqual({ date: '2014-01-01', precision: 'year' })
  })
})
