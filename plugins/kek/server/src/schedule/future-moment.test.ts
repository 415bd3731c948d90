import { describe, expect, it } from 'vitest'
import { readFutureMoment } from './future-moment.ts'

const now = new Date('2026-11-26T12:00:00Z')

describe('a time to plan for', () => {
  it('is a moment to come', () => {
    expect(readFutureMoment('01.12.2026 08:00', now)).toBe('2026-12-01T07:00:00.000Z')
  })

  it.each([
    ['bald', 'ist kein Zeitpunkt'],
    ['26.11.2026 13:00', 'Donnerstag, 26. November 2026, 13:00 Uhr, ist schon vorbei.'],
    ['2206-12-01T08:00', 'liegt mehr als 10 Jahre voraus'],
    ['28.03.2027 02:15', 'gibt es 2:15 Uhr nicht'],
  ])('is not „%s“', (typed, sentence) => {
    expect(() => readFutureMoment(typed, now)).toThrow(sentence)
  })
})
