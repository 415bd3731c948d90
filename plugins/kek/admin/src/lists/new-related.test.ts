import { describe, expect, it } from 'vitest'
import { isUnsaved, offerNewRelated } from './new-related.ts'

const list = '/admin/content-manager/collection-types/plugin::kek.press-article'
const viewOf = (...types: string[]) => ({ layout: { layout: [[types.map(type => ({ type }))]], components: { 'kek.part': { layout: [types.map(type => ({ type }))] } } } })

describe('making a related entry out of a picker', () => {
  it('is not offered in an entry that was never saved, nor in the copy of one', () => {
    expect([`${list}/create`, `${list}/clone/abc`].map(isUnsaved)).toEqual([true, true])
    expect([`${list}/abc`, list, '/admin/content-manager/single-types/plugin::kek.home'].map(isUnsaved)).toEqual([false, false, false])
  })

  it('is offered as soon as the entry is saved, with the same form', () => {
    let page = `${list}/create`
    const { layout } = offerNewRelated(() => page)(viewOf('relation'))
    const fields = () => [layout.layout[0]?.[0]?.[0], layout.components['kek.part']?.layout[0]?.[0]].map(field => ({ ...field }))
    expect(fields()).toEqual([expect.objectContaining({ creatable: false }), expect.objectContaining({ creatable: false })])
    page = `${list}/abc`
    expect(fields()).toEqual([expect.objectContaining({ creatable: 'visible' }), expect.objectContaining({ creatable: 'visible' })])
  })

  it('changes nothing about other fields', () => {
    expect(offerNewRelated(() => `${list}/create`)(viewOf('string', 'media'))).toEqual(viewOf('string', 'media'))
  })
})
