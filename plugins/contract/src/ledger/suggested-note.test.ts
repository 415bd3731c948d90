import type { Attributes } from '../content/attribute.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { catalogue, typeNames } from '../content/catalogue.ts'
import { readSuggestedNote, suggestedNote } from './suggested-note.ts'

it('is read as it was written, whatever fields of whatever type it names', () => {
  fc.assert(fc.property(fc.constantFrom(...typeNames).chain((type) => {
    const labels = Object.values(catalogue[type].attributes as Attributes).flatMap(attribute => 'label' in attribute ? [attribute.label] : [])
    return fc.tuple(fc.constant(type), fc.subarray(labels, { minLength: 1 }))
  }), ([type, fields]) => {
    expect(readSuggestedNote(suggestedNote(fields), type)).toEqual(fields)
  }), { numRuns: 500 })
})

it('is not what somebody wrote', () => {
  for (const note of ['', 'Geändert: .', 'Geändert: Umsetzungsstand', 'Geändert: Umsetzungsstand und Zeitklasse.', 'Neu gefasst. Geändert: Titel.', 'Geändert: Walfang.'])
    expect(readSuggestedNote(note, 'approach')).toBeUndefined()
})
