import { describe, expect, it } from 'vitest'
import { changeNote } from './change-note.ts'

describe('a note on a change', () => {
  it('that the CMS suggested names its fields in the language of the page', () => {
    const note = 'Geändert: Umsetzungsstand, Zeitklasse.'
    expect(changeNote(note, 'approach', 'de')).toEqual({ text: note })
    expect(changeNote(note, 'approach', 'en')).toEqual({ text: 'Changed: State of implementation, Time frame.' })
    expect(changeNote(note, 'approach', 'de-simple').text).toMatch(/^Geändert: .*Wann fangen wir an\?$/)
  })

  it('does not say twice that something changed', () => {
    expect(changeNote('Geändert: Umsetzungsstand.', 'approach', 'de', true)).toEqual({ text: 'Umsetzungsstand.' })
    expect(changeNote('Geändert: Umsetzungsstand.', 'approach', 'en', true)).toEqual({ text: 'State of implementation.' })
  })

  it('that somebody wrote stays as it is, and is German on other pages', () => {
    for (const note of ['Geändert: Umsetzungsstand und Zeitklasse.', 'Geändert: Umsetzungsstand', 'Neu gefasst. Geändert: Text.', 'Geändert: Walfang.']) {
      expect(changeNote(` ${note} `, 'approach', 'de', true)).toEqual({ text: note })
      expect(changeNote(note, 'approach', 'en', true)).toEqual({ text: note, lang: 'de' })
    }
  })
})
