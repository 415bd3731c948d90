import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { berlinClock, momentsOf, showTypedMoment } from './berlin-time.ts'
import { understandMoment } from './understand-moment.ts'

const seconds = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2199-12-31T23:59:59Z'), noInvalidDate: true }).map(date => new Date(Math.floor(date.getTime() / 1000) * 1000))

describe('a moment as it is typed or sent', () => {
  it.each([
    ['2026-12-01T08:00', '2026-12-01T07:00:00.000Z'],
    ['2026-12-01 08:00', '2026-12-01T07:00:00.000Z'],
    ['  01.12.2026   08:00 ', '2026-12-01T07:00:00.000Z'],
    ['1.7.2026, 8:05 Uhr', '2026-07-01T06:05:00.000Z'],
    ['1.7.2026 um 18:05 Uhr', '2026-07-01T16:05:00.000Z'],
    ['2026-07-01T08:00:30.123', '2026-07-01T06:00:30.000Z'],
    ['2026-12-01T08:00Z', '2026-12-01T08:00:00.000Z'],
    ['2026-12-01T08:00:00.000Z', '2026-12-01T08:00:00.000Z'],
    ['2026-12-01T08:00:00+01:00', '2026-12-01T07:00:00.000Z'],
    ['2026-12-01T08:00-0530', '2026-12-01T13:30:00.000Z'],
    // The hour that comes twice: without an offset the first one, with an offset what it says.
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T02:30+01:00', '2026-10-25T01:30:00.000Z'],
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ])('%s', (typed, at) => expect(understandMoment(typed)).toEqual({ kind: 'moment', at }))

  it.each(['', 'morgen', '2026-12-01', '01.12.2026', '31.02.2026 08:00', '2026-13-01T08:00', '2026-12-01T24:00', '2026-12-01T08:60', '01.12.26 08:00', '12/01/2026 08:00', '2026-12-01T08:00+25:00', '0026-12-01T08:00', '9'.repeat(400)])('refuses „%s“ with an example', (typed) => {
    expect(understandMoment(typed)).toEqual({ kind: 'unclear', message: expect.stringContaining('Bitte Tag und Uhrzeit so angeben: 01.12.2026 08:00.') })
  })

  it.each(['2026-03-29T02:00', '29.03.2026 2:30', '2026-03-29 02:59:59'])('refuses %s, which no clock shows, and names the next time there is', (typed) => {
    expect(understandMoment(typed)).toEqual({ kind: 'unclear', message: expect.stringMatching(/^Am 29\.3\.2026 gibt es 2:\d\d Uhr nicht: .* Die nächste mögliche Zeit ist 3:00 Uhr\.$/) })
  })

  it('is the moment that was meant, in every notation', () => {
    fc.assert(fc.property(seconds, (at) => {
      const local = berlinClock(at)
      const [, year, month, date, time] = /^(\d+)-(\d+)-(\d+)T(.+)$/.exec(local) ?? []
      const first = { kind: 'moment', at: momentsOf(local)[0]?.toISOString() }
      for (const typed of [local, local.replace('T', ' '), `${date}.${month}.${year} ${time}`])
        expect(understandMoment(typed)).toEqual(first)
      expect(understandMoment(at.toISOString())).toEqual({ kind: 'moment', at: at.toISOString() })
    }))
  })

  it('stands in a form so that it is understood as the same moment, to the minute', () => {
    expect([showTypedMoment('2026-12-01T07:00:00Z'), showTypedMoment('2026-10-25T01:30:00Z')]).toEqual(['01.12.2026 08:00', '2026-10-25T02:30+01:00'])
    const autumn = fc.date({ min: new Date('2026-10-24T22:00:00Z'), max: new Date('2026-10-25T04:00:00Z'), noInvalidDate: true })
    fc.assert(fc.property(fc.oneof(seconds, autumn), (at) => {
      expect(understandMoment(showTypedMoment(at))).toEqual({ kind: 'moment', at: `${at.toISOString().slice(0, 16)}:00.000Z` })
    }))
  })

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => {
      understandMoment(typed)
    }))
  })
})
