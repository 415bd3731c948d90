import { expect, it } from 'vitest'
import { toFormFields } from './form-fields.ts'

const stored = { title: 'Radwege', goal: 'z1', themes: ['t1', 't2'], description: 'Alt', milestones: [{ title: 'Planung' }] }

it('what the form does not mention stays as it is saved', () => {
  expect(toFormFields('approach', stored, {})).toMatchObject(stored)
})

it('what was typed comes before what is saved, and an emptied field is empty', () => {
  expect(toFormFields('approach', stored, { title: 'Radschnellwege', description: '', milestones: [{ id: 7, title: 'Bau', isReached: true }] }))
    .toMatchObject({ title: 'Radschnellwege', description: null, milestones: [{ title: 'Bau', isReached: true, date: null }] })
})

it('relations are the saved ones with the changes of the form', () => {
  const change = { themes: { connect: [{ documentId: 't3' }, { documentId: 't2' }], disconnect: [{ documentId: 't1' }] }, goal: { connect: [{ documentId: 'z2' }], disconnect: [] } }
  expect(toFormFields('approach', stored, change)).toMatchObject({ themes: ['t2', 't3'], goal: 'z2' })
  expect(toFormFields('approach', stored, { goal: { connect: [], disconnect: [{ documentId: 'z1' }] } })).toMatchObject({ goal: null })
  expect(toFormFields('approach', stored, { themes: { set: [{ documentId: 't9' }] } })).toMatchObject({ themes: ['t9'] })
})

it('a file is known by its name, before it has been saved', () => {
  expect(toFormFields('image', {}, { title: 'Forum', file: { id: 3, name: 'forum.jpg', mime: 'image/jpeg' } })).toMatchObject({ file: { name: 'forum.jpg' } })
  expect(toFormFields('image', { file: { name: 'alt.jpg' } }, { file: null })).toMatchObject({ file: null })
})
