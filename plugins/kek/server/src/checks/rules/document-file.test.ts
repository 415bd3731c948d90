import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { documentFile } from './document-file.ts'

it('asks for the file of a document in German, and of nothing else', () => {
  expect(documentFile(subjectOf('document', { title: 'Protokoll' }), '2026-01-01')).toMatchObject([{ severity: 'warning', field: 'file' }])
  expect(documentFile(subjectOf('document', { title: 'Protokoll', file: 'a.pdf' }), '2026-01-01')).toEqual([])
  expect(documentFile(subjectOf('document', { title: 'Minutes' }, { locale: 'en' }), '2026-01-01')).toEqual([])
  expect(documentFile(subjectOf('press-article', { title: 'Artikel' }), '2026-01-01')).toEqual([])
})
