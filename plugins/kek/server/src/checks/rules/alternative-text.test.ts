import type { Fields } from '../check.ts'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { alternativeText } from './alternative-text.ts'

const found = (fields: Fields, locale: 'de' | 'en' = 'de') => alternativeText(subjectOf('image', { title: 'Jugendforum 2016', file: 'files/forum.jpg', ...fields }, { locale }), '2026-01-01').map(({ code, severity }) => `${severity} ${code}`)

describe('an image', () => {
  it('says what is on it, or that it is decoration', () => {
    expect(found({})).toEqual(['error alternativeTextMissing'])
    expect(found({ alternativeText: ' ' })).toEqual(['error alternativeTextMissing'])
    expect(found({ alternativeText: 'Sechs Jugendliche vor einer Tafel.' })).toEqual([])
    expect(found({ isDecorative: true })).toEqual([])
    expect(found({ isDecorative: true, alternativeText: 'Sechs Jugendliche vor einer Tafel.' })).toEqual(['warning alternativeTextOfDecoration'])
  })

  it('does not say the name of its file', () => {
    expect(found({ alternativeText: 'Jugendforum_gc' })).toEqual(['error alternativeTextIsFileName'])
    expect(found({ alternativeText: 'forum.jpg' })).toEqual(['error alternativeTextIsFileName'])
    expect(found({ alternativeText: 'Forum' })).toEqual(['error alternativeTextIsFileName'])
  })

  it('says more than its title', () => {
    expect(found({ alternativeText: 'Jugendforum 2016' })).toEqual(['warning alternativeTextIsTitle'])
  })

  it('may say nothing in a translation, where the German text stands in', () => {
    expect(found({}, 'en')).toEqual([])
    expect(found({ alternativeText: 'IMG_1234' }, 'en')).toEqual(['error alternativeTextIsFileName'])
  })
})
