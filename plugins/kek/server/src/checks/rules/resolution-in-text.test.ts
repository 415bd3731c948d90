import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { resolutionInText } from './resolution-in-text.ts'

it('asks about a text that names another resolution than the field', () => {
  const found = (introduction: string) => resolutionInText(subjectOf('plan', { resolutionNumber: 'II-2017/2394', introduction }), '2026-01-01').map(({ field }) => field)
  expect(found('Beschlossen (Drucksache II-2017/2349).')).toEqual(['introduction'])
  expect(found('Beschlossen (Drucksache II-2017/2394).')).toEqual([])
  expect(found('Beschlossen (Drucksache II-2017/2394, geändert durch Drucksache II-2018/11).')).toEqual([])
  expect(found('Beschlossen im Kreistag.')).toEqual([])
})
