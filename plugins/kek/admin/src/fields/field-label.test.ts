import { describe, expect, it } from 'vitest'
import { fieldsOf, labelOf } from './field-label.ts'

describe('the label of a field', () => {
  it('is the one of the form', () => {
    expect(labelOf('approach', 'statusNote')).toBe('Erläuterung zum Stand')
  })

  it('says which entry of a repeated group is meant', () => {
    expect(labelOf('approach', 'milestones.1.date')).toBe('Meilensteine, Nr. 2, Termin')
    expect(labelOf('approach', 'milestones[1].date')).toBe('Meilensteine, Nr. 2, Termin')
    expect(labelOf('approach', 'milestones.0')).toBe('Meilensteine, Nr. 1')
  })

  it('is the path itself where there is no such field', () => {
    expect(labelOf('approach', 'gone')).toBe('gone')
  })
})

describe('the fields to choose from', () => {
  it('are those of the form, in its order, without what fills itself', () => {
    const names = fieldsOf('press-article').map(({ name }) => name)
    expect(names.slice(0, 4)).toEqual(['title', 'medium', 'edition', 'date'])
    expect(names).not.toContain('datePrecision')
  })
})
