import { expect, it } from 'vitest'
import { sayAlsoChanges } from './say-also-changes.ts'

it('names the languages whose pages change, too', () => {
  expect(sayAlsoChanges(['en'])).toBe('Auch die Seite auf Englisch ändert sich damit: Sie übernimmt, was in allen Sprachen gilt.')
  expect(sayAlsoChanges(['en', 'de-simple'])).toBe('Auch die Seiten auf Englisch und in Leichter Sprache ändern sich damit: Sie übernehmen, was in allen Sprachen gilt.')
})

it('says nothing where no other page changes', () => {
  expect(sayAlsoChanges([])).toBeUndefined()
})
