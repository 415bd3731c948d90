import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { imagesInText } from './images-in-text.ts'

it('asks to put pictures into the collection instead of the text', () => {
  expect(imagesInText(subjectOf('page', { title: 'Seite', text: 'Die Karte: ![Karte](/uploads/karte.png)' }), '2026-01-01')).toMatchObject([{ severity: 'warning', field: 'text' }])
  expect(imagesInText(subjectOf('page', { title: 'Seite', text: 'Die [Karte](/karte)!' }), '2026-01-01')).toEqual([])
})
