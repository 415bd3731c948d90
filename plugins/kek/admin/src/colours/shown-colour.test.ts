import { expect, it } from 'vitest'
import { shownColour } from './shown-colour.ts'

it('the picker shows the colour that was typed, and white while that is none', () => {
  expect(['#0B3B4C', ' #f2b83b '].map(shownColour)).toEqual(['#0b3b4c', '#f2b83b'])
  expect([null, undefined, '', '#fff', 'blau', '#0b3b4c7'].map(shownColour)).toEqual(Array.from({ length: 6 }, () => '#ffffff'))
})
