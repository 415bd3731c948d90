import { describe, expect, it } from 'vitest'
import { sayDepartments, toggle } from './member.ts'

const known = [{ documentId: 'a', name: 'Fachdienst Bildung' }, { documentId: 'b', name: 'Fachdienst Soziales' }]

describe('responsibilities', () => {
  it('are told by name, in the order of the list, and without what is gone', () => {
    expect(sayDepartments({ departments: ['b', 'a', 'fort'] }, known)).toBe('Fachdienst Bildung, Fachdienst Soziales')
  })

  it('are everything where nobody has narrowed them down', () => {
    expect(sayDepartments({ departments: [] }, known)).toBe('alle Fachdienste')
  })

  it('are chosen one by one', () => {
    expect([toggle(['a'], 'b', true), toggle(['a'], 'a', true), toggle(['a', 'b'], 'a', false)]).toEqual([['a', 'b'], ['a'], ['b']])
  })
})
