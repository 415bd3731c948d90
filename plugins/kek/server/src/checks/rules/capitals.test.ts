import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { capitals } from './capitals.ts'

it('asks once per field to write words as words', () => {
  const found = (text: string) => capitals(subjectOf('page', { title: 'Seite', text }), '2026-01-01').map(({ field }) => field)
  expect(found('STARKER WIRTSCHAFTSSTANDORT und QUERSCHNITTSTHEMEN')).toEqual(['text'])
  expect(found('Das KEK nutzt LEADER, SWOT, VLP und die DSGVO.')).toEqual([])
})
