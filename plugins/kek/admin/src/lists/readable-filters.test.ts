import { describe, expect, it } from 'vitest'
import { showReadableFilters } from './readable-filters.ts'

const raw = (...values: string[]) => values.map(value => ({ value, label: value }))

describe('filters of a list', () => {
  it('offer the German words of an enumeration', () => {
    const { displayedFilters } = showReadableFilters({ displayedFilters: [{ name: 'kind', type: 'enumeration', options: raw('field', 'crossCutting') }] })
    expect(displayedFilters[0]?.options).toEqual([{ value: 'field', label: 'Handlungsfeld' }, { value: 'crossCutting', label: 'Querschnittsthema' }])
  })

  it('leave out what editors never see, and leave everything else alone', () => {
    const title = { name: 'title', type: 'string' }
    const status = { name: '__status', type: 'enumeration', options: raw('draft', 'published') }
    const { displayedFilters } = showReadableFilters({ displayedFilters: [{ name: 'datePrecision', type: 'enumeration', options: raw('day', 'month', 'year') }, { name: 'documentId', type: 'string' }, title, status] })
    expect(displayedFilters).toEqual([title, status])
  })
})
