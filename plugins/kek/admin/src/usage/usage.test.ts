import type { Usage } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { countPlaces, describePlace, formPath } from './usage.ts'

const place: Usage = { type: 'approach', typeLabel: 'Handlungsansatz', documentId: 'a1', locale: 'de', title: 'Praxen', field: 'themes', fieldLabel: 'Querschnittsthemen', isPublic: true, isDraft: true }

describe('a place where something is used', () => {
  it('leads to the form of the document, in its language', () => {
    expect(formPath({ ...place, locale: 'en' })).toBe('/content-manager/collection-types/plugin::kek.approach/a1?plugins%5Bi18n%5D%5Blocale%5D=en')
    expect(formPath({ type: 'plan', documentId: 'p', locale: 'de' })).toMatch(/^\/content-manager\/single-types\/plugin::kek\.plan\?/)
  })

  it('is told by field and language, and by who sees it there', () => {
    expect(describePlace(place)).toBe('Handlungsansatz, Feld „Querschnittsthemen“')
    expect(describePlace({ ...place, locale: 'en', isPublic: false })).toBe('Handlungsansatz, Feld „Querschnittsthemen“, Englisch, nur im Entwurf')
    expect(describePlace({ ...place, isDraft: false })).toMatch(/nur noch auf der Website$/)
  })

  it('is counted in words', () => {
    expect([1, 2].map(countPlaces)).toEqual(['an einer Stelle', 'an 2 Stellen'])
  })
})
