import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDays, isRealDay, sentencesOf, writeDay } from './day-mentions.ts'

const days = (text: string) => findDays(text).map(({ day, month, year }) => [day, month, year])

describe('days in a text', () => {
  it.each([
    ['am 12. Oktober 2017', [12, 10, 2017]],
    ['am 12.10.2017', [12, 10, 2017]],
    ['am 12. 10. 2017', [12, 10, 2017]],
    ['am 2.8.2017', [2, 8, 2017]],
    ['12/10/2017', [12, 10, 2017]],
    ['am 12. Oktober', [12, 10, null]],
    ['bis 31.02.', [31, 2, null]],
    ['4. Sept. 2017', [4, 9, 2017]],
    ['1. März 2020', [1, 3, 2020]],
  ])('%s', (text, day) => {
    expect(days(text)).toEqual([day])
  })

  it.each(['Ziel 1.2.3', 'Ansatz 2.1.1.3', '1. Regionalforum', 'II-2017/2394', '03871 722-6006', '192.168.10.2017', '3. Maiwanderung', '12.000', 'am 12.', '1.10.5'])('are none in „%s“', (text) => {
    expect(days(text)).toEqual([])
  })

  it('are real or not', () => {
    const isReal = (text: string) => findDays(text).map(isRealDay)
    expect(isReal('31.12.2018, 29. Februar 2020, 29. Februar, 30.04.2019')).toEqual([true, true, true, true])
    expect(isReal('31.02.2018, 29. Februar 2018, 30. Februar, 31. April, 5.13.2018, 0.1.2018')).toEqual([false, false, false, false, false, false])
  })

  it('of the calendar are found again as they are written', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const mention = { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() }
      for (const written of [writeDay(mention), `${mention.day}.${mention.month}.${mention.year}`]) {
        expect(findDays(`Am ${written} geschah es.`)).toMatchObject([mention])
        expect(findDays(`Am ${written} geschah es.`).every(isRealDay)).toBe(true)
      }
    }))
  })
})

describe('sentences', () => {
  it('end neither within a date nor after an ordinal', () => {
    expect(sentencesOf('Am 12. Oktober 2017 war es. Das 2. Regionalforum folgte. Es kamen 50 Personen.')).toEqual(['Am 12. Oktober 2017 war es.', 'Das 2. Regionalforum folgte.', 'Es kamen 50 Personen.'])
  })

  it('end with the line, and after a year', () => {
    expect(sentencesOf('Kreistag\nBeschluss im Oktober 2017. Danach Ruhe')).toEqual(['Kreistag', 'Beschluss im Oktober 2017.', 'Danach Ruhe'])
  })
})
