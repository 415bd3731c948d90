import { datePrecisions, parsePartialDate } from '@kek/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { showDate, siblingPath, understandDate } from './understand-date.ts'

describe('a typed date', () => {
  it('is understood by day, month, season and year, and said in words', () => {
    expect(understandDate('09/2018')).toEqual({ kind: 'date', value: { date: '2018-09-01', precision: 'month' }, words: 'September 2018' })
    expect(understandDate(' 2.8.2017 ')).toMatchObject({ kind: 'date', words: '2. August 2017' })
    expect(understandDate('Herbst 2016')).toMatchObject({ kind: 'date', value: { precision: 'season' } })
    expect(understandDate('2018')).toMatchObject({ kind: 'date', words: '2018' })
  })

  it('is nothing when nothing stands there', () => {
    expect(understandDate('  ')).toEqual({ kind: 'empty' })
  })

  it('is called unclear, with an example, when it is none', () => {
    expect(understandDate('31.02.2018')).toEqual({ kind: 'unclear', message: '„31.02.2018“ ist kein Datum. Bitte so eingeben: 23.08.2018, 09/2018 oder 2018.' })
  })
})

describe('a stored date', () => {
  it('stands in the form in a notation that means the same when it is read again', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map(day => day.toISOString().slice(0, 10))
    fc.assert(fc.property(days, fc.constantFrom(...Object.keys(datePrecisions) as ('day' | 'month' | 'season' | 'year')[]), (day, precision) => {
      const date = precision === 'year' ? `${day.slice(0, 4)}-01-01` : precision === 'day' ? day : precision === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-09-01`
      expect(parsePartialDate(showDate(date, precision))).toEqual({ date, precision })
    }))
  })

  it('is a day where no precision is known, and empty where there is none', () => {
    expect(showDate('2018-08-23', undefined)).toBe('23.08.2018')
    expect(showDate(null, 'day')).toBe('')
  })

  it('stays as it was typed where it was not understood', () => {
    expect(showDate('irgendwann', 'day')).toBe('irgendwann')
  })
})

describe('the precision of a date', () => {
  it('stands beside it, also inside repeated groups', () => {
    expect(siblingPath('date', 'datePrecision')).toBe('datePrecision')
    expect(siblingPath('timeline.3.endDate', 'endDatePrecision')).toBe('timeline.3.endDatePrecision')
  })
})
