import { describe, expect, it } from 'vitest'
import { isWorthOffering, typedFields, withCopy } from './typed-fields.ts'

const opened = { title: 'Forum', date: '2016-01-01', datePrecision: 'year', place: null, topics: [{ id: 1, text: 'Wald', __temp_key__: 'a0' }], documents: { connect: [], disconnect: [] } }

describe('what was typed into a form', () => {
  it('is nothing as long as the form says the same', () => {
    expect(typedFields('event', opened, { ...opened, place: '', topics: [{ id: 1, text: 'Wald', __temp_key__: 'b7' }] })).toEqual({})
  })

  it('is every field that differs, a date with its precision', () => {
    expect(typedFields('event', opened, { ...opened, title: 'Neu', datePrecision: 'month' })).toEqual({ title: 'Neu', date: '2016-01-01', datePrecision: 'month' })
  })

  it('is a chosen relation and a changed group', () => {
    const documents = { connect: [{ documentId: 'x' }], disconnect: [] }
    const topics = [...opened.topics, { text: 'Wege', __temp_key__: 'a1' }]
    expect(typedFields('event', opened, { ...opened, documents, topics })).toEqual({ documents, topics })
  })

  it('is empty where something was deleted', () => {
    expect(typedFields('event', opened, { ...opened, title: null })).toEqual({ title: null })
  })
})

describe('a copy of it', () => {
  it('is laid over the form and leaves the other fields alone', () => {
    expect(withCopy('event', { ...opened, place: 'Parchim' }, { title: 'Neu', gone: 'x' }, true)).toEqual({ ...opened, place: 'Parchim', title: 'Neu' })
  })

  it('keeps the numbers of groups only over the state they belong to', () => {
    const copy = { topics: [{ id: 1, text: 'Feld', __temp_key__: 'a0' }] }
    expect(withCopy('event', opened, copy, true).topics).toEqual(copy.topics)
    expect(withCopy('event', opened, copy, false).topics).toEqual([{ text: 'Feld', __temp_key__: 'a0' }])
  })

  it('is offered only when it says something else than the form', () => {
    expect(isWorthOffering('event', opened, { title: 'Forum' })).toBe(false)
    expect(isWorthOffering('event', opened, { title: 'Neu' })).toBe(true)
    expect(isWorthOffering('event', opened, { documents: { connect: [], disconnect: [{ documentId: 'x' }] } })).toBe(true)
  })
})
