import { expect, it } from 'vitest'
import { pickedMedium, suggestRights } from './usual-rights.ts'

it('a medium counts from the moment somebody chooses it', () => {
  const picked = { name: 'Unser Landkreisbote', apiData: { documentId: 'bote', isTemporary: true } }
  expect(pickedMedium({ medium: { connect: [picked], disconnect: [] } })).toBe('bote')
  expect(pickedMedium({ medium: { connect: [], disconnect: [] } })).toBeUndefined()
  expect(pickedMedium({})).toBeUndefined()
})

it('what is usual is offered where the article says something else', () => {
  expect(suggestRights('own', 'quotation')).toEqual({ value: 'own', words: 'Eigenes Werk' })
  expect(suggestRights('own', null)).toEqual({ value: 'own', words: 'Eigenes Werk' })
  expect(suggestRights('own', 'own')).toBeUndefined()
  expect(suggestRights(null, 'quotation')).toBeUndefined()
  expect(suggestRights('geerbt', 'quotation')).toBeUndefined()
})
