import type { Publication } from './publication-words.ts'
import { expect, it } from 'vitest'
import { sayPublication, sayRemarks } from './publication-words.ts'

const told: Publication = { seq: 3, at: '2026-11-03T07:00:00.000Z', action: 'publish', by: { id: 1, name: 'Frida Freigabe' }, version: 4, note: 'Neu.', isNotePublic: true, isMajor: true, isPastRule: false, reason: null, withdrawal: null, corrections: [] }

it('a publication is told with its day, its version and its person, as far as they are known', () => {
  expect(sayPublication(told)).toBe('3. November 2026, 8:00 Uhr: Fassung 4 veröffentlicht von Frida Freigabe')
  expect(sayPublication({ ...told, action: 'withdraw' })).toBe('3. November 2026, 8:00 Uhr: zurückgezogen von Frida Freigabe')
  expect(sayPublication({ ...told, by: null, version: null })).toBe('3. November 2026, 8:00 Uhr: veröffentlicht')
})

it('what is out of the ordinary is said, and nothing else', () => {
  expect(sayRemarks(told)).toEqual([])
  expect(sayRemarks({ ...told, isNotePublic: false, isMajor: false })).toEqual(['Der Vermerk steht nur hier im CMS.', 'Kleine Änderung.'])
  expect(sayRemarks({ ...told, action: 'withdraw', note: 'Doppelt.', reason: 'Doppelt.', withdrawal: { kind: 'redirect', target: { type: 'goal', documentId: 'a', title: 'Mehr Busse' } } })).toEqual(['Die Adresse leitet weiter zu „Mehr Busse“.'])
  expect(sayRemarks({ ...told, isPastRule: true, reason: 'Hochwasser', corrections: [{ at: '2026-11-04T07:00:00.000Z' }] })).toEqual(['Ohne Freigabe durch eine zweite Person: Hochwasser.', 'Vermerk am 4. November 2026 berichtigt.'])
})
