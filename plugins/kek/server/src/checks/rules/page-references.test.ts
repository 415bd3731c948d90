import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { pageReferences } from './page-references.ts'

it('asks for one way to name a page', () => {
  const found = (text: string) => pageReferences(subjectOf('page', { title: 'Seite', text }), '2026-01-01').map(({ message }) => message)
  expect(found('Landkreisbote 05/2018, S.2')).toEqual([expect.stringContaining('„S. 2“')])
  expect(found('Landkreisbote 05/2018, S. 2, BGBl. I S. 17, U.S.5')).toEqual([])
})
