import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { imageLicence } from './image-licence.ts'

it('lets no image out without its licence', () => {
  expect(imageLicence(subjectOf('image', { title: 'Kreistag' }), '2026-01-01')).toMatchObject([{ severity: 'error', field: 'licence' }])
  expect(imageLicence(subjectOf('image', { title: 'Kreistag', licence: '  ' }), '2026-01-01')).toHaveLength(1)
  expect(imageLicence(subjectOf('image', { title: 'Kreistag', licence: 'CC BY 4.0' }), '2026-01-01')).toEqual([])
})

it('is asked once, in German: all languages share the licence', () => {
  expect(imageLicence(subjectOf('image', { title: 'Kreistag' }, { locale: 'en' }), '2026-01-01')).toEqual([])
})
