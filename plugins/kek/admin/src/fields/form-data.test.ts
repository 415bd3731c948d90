import { expect, it } from 'vitest'
import { toSavedData } from './form-data.ts'

it('what is saved of a picked relation is its address alone', () => {
  const form = { title: 'Ein Titel', file: null, medium: { connect: [{ label: 'Landkreisbote', apiData: { id: 3, documentId: 'abc' } }], disconnect: [] }, parts: [{ text: 'a' }] }
  expect(toSavedData(form)).toEqual({ title: 'Ein Titel', file: null, medium: { connect: [{ id: 3, documentId: 'abc' }], disconnect: [] }, parts: [{ text: 'a' }] })
})
