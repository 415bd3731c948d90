import { describe, expect, it } from 'vitest'
import { sayUnreadable } from './unreadable-date.ts'

describe('a date that was typed', () => {
  it('has nothing against it where it can be read', () => {
    for (const typed of ['23.08.2018', ' 2.8.2017 ', '09/2018', 'Herbst 2016', '2018'])
      expect(sayUnreadable(typed, 'date'), typed).toBeUndefined()
    expect(sayUnreadable('23.8.2018', 'day')).toBeUndefined()
  })

  it('is called none, with an example, where it is in no calendar', () => {
    expect(sayUnreadable(' 31.9.2018 ', 'date')).toBe('„31.9.2018“ ist kein Datum. Bitte so eingeben: 23.08.2018, 09/2018 oder 2018.')
    expect(sayUnreadable('gestern', 'day')).toBe('„gestern“ ist kein Tag. Bitte so eingeben: 23.08.2018.')
  })

  it.each(['24.9.18', '24/9/18', '9.18'])('wants the whole year in „%s“', (typed) => {
    expect(sayUnreadable(typed, 'date')).toBe(`„${typed}“: Das Jahr hat nur zwei Ziffern. Bitte mit vier Ziffern schreiben, zum Beispiel 23.08.2018.`)
  })

  it('is a month, a season or a year where a day belongs', () => {
    expect(sayUnreadable('10/2026', 'day')).toBe('„10/2026“ ist ein Monat, hier gehört ein Tag hin. Bitte so eingeben: 23.08.2018.')
    expect(sayUnreadable('Herbst 2016', 'day')).toContain('eine Jahreszeit')
    expect(sayUnreadable('2026', 'day')).toContain('ein Jahr')
  })
})
