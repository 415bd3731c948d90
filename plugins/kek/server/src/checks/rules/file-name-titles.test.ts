import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { fileNameTitles } from './file-name-titles.ts'

const found = (...draft: Parameters<typeof subjectOf>) => fileNameTitles(subjectOf(...draft), '2026-01-01').map(({ severity, field }) => `${severity} ${field}`)

it('asks about a title that looks like the name of a file', () => {
  expect(found('slide', { heading: 'Jugendforum_gc' })).toEqual(['warning heading'])
  expect(found('document', { title: 'scan-2018.pdf' })).toEqual(['warning title'])
  expect(found('document', { title: 'Protokoll vom 4. Juli 2016' })).toEqual([])
})

it('asks about the title only where the language owns it', () => {
  expect(found('image', { title: 'IMG_1234' }, { locale: 'en' })).toEqual([])
  expect(found('document', { title: 'IMG_1234' }, { locale: 'en' })).toEqual(['warning title'])
})
