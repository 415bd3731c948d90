import { describe, expect, it } from 'vitest'
import { understandDay } from './understand-day.ts'

describe('a typed day', () => {
  it('is understood as people write it, and said in words', () => {
    expect(understandDay(' 23.8.2018 ')).toEqual({ kind: 'date', value: { date: '2018-08-23', precision: 'day' }, words: '23. August 2018' })
  })

  it('is nothing when nothing stands there', () => {
    expect(understandDay('  ')).toEqual({ kind: 'empty' })
  })

  it.each(['03/2026', '2026', 'Herbst 2016', '31.02.2026', 'gestern'])('is not „%s“: no other day is made of it', (typed) => {
    expect(understandDay(typed)).toEqual({ kind: 'unclear', message: expect.stringMatching(new RegExp(`^„${typed}“ .* Bitte so eingeben: 23\\.08\\.2018\\.$`)) })
  })
})
