import type { Fields } from '../check.ts'
import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { readableColours } from './readable-colours.ts'

const found = (fields: Fields) => readableColours(subjectOf('theme', fields), '2026-11-26')

it.each(['lup', 'moor'])('takes the look %s as it is', (look) => {
  expect(found({ look })).toEqual([])
})

it('takes colours that can be read', () => {
  expect(found({ look: 'lup', brand: '#123456', accent: '#ffd166', action: '#0B4F8A', green: '#1e5631' })).toEqual([])
})

it('refuses a colour that white writing cannot be read on, and says in which direction to go', () => {
  const [light] = found({ look: 'lup', amber: '#f2b83b' })
  expect(light).toMatchObject({ severity: 'error', code: 'weakContrast', field: 'amber' })
  expect(light?.message).toBe('In der hellen Ansicht ist „weiße Schrift“ auf „Bernstein“ schlecht zu lesen. Bitte für „Bernstein“ eine dunklere Farbe wählen (Kontrast 1,7, nötig 4,5).')
})

it('measures two colours of the administrator on each other', () => {
  expect(found({ look: 'lup', brand: '#0b3b4c', accent: '#1f5a6b' }).map(({ field, message }) => [field, message.includes('„Akzentfarbe“ auf „Grundfarbe')])).toContainEqual(['accent', true])
})

it('measures the dark view too, where the head is darker than the colour that was chosen', () => {
  expect(found({ look: 'lup', accent: '#24343c' })[0]?.message).toContain('In der dunklen Ansicht ist „Akzentfarbe“ auf „Grundfarbe, aufgehellt“ schlecht zu lesen. Bitte für „Akzentfarbe“ eine hellere Farbe wählen')
})

it('says of a tone that nobody typed from which colour it was made', () => {
  const said = (accent: string) => found({ look: 'lup', accent, brand: '#0B3B4C' }).find(({ field }) => field === 'accent')?.message
  expect(said('#10303C')).toBe('In der dunklen Ansicht ist „Akzentfarbe“ auf „Grundfarbe, aufgehellt“ (entsteht aus „Grundfarbe“) schlecht zu lesen. Bitte für „Akzentfarbe“ eine hellere Farbe wählen (Kontrast 1, nötig 4,5).')
  expect(said('#0b2d3a')).toContain('„Akzentfarbe“ auf „Grundfarbe“ schlecht')
})

it('says each colour\'s weakest pair alone', () => {
  expect(found({ look: 'moor', brand: '#ffff00', blue: '#00ffff' }).map(({ field }) => field).sort()).toEqual(['blue', 'brand'])
})

it('never takes one tenth more than there is', () => {
  expect(found({ look: 'lup', blue: '#767676' })).toEqual([])
  expect(found({ look: 'lup', blue: '#777777' })[0]?.message).toContain('(Kontrast 4,4, nötig 4,5)')
})

it('refuses what is no colour', () => {
  expect(found({ look: 'lup', brand: 'petrol' })).toEqual([{ code: 'colourForm', severity: 'error', field: 'brand', message: '„Grundfarbe“ ist keine Farbe, die die Website versteht. Bitte ein # und sechs Zeichen angeben, zum Beispiel „#14579b“.' }])
})

it('is about nothing else', () => {
  expect(readableColours(subjectOf('page', { title: 'Seite', brand: '#ffffff' } as Fields), '2026-11-26')).toEqual([])
})
