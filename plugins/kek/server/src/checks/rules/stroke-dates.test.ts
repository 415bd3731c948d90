import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { strokeDates } from './stroke-dates.ts'

it('asks to write days so that nobody takes them for others', () => {
  const found = (text: string) => strokeDates(subjectOf('page', { title: 'Seite', text }), '2026-01-01').map(({ message }) => message)
  expect(found('Erschienen 02/08/2017 und 07/09/2017.')).toEqual([expect.stringContaining('„2. August 2017“'), expect.stringContaining('„7. September 2017“')])
  expect(found('Erschienen am 2. August 2017, in Ausgabe 09/2018, Drucksache II-2017/2394.')).toEqual([])
})
