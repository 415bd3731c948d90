import { expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { tooLong } from './too-long.ts'

const found = (...draft: Parameters<typeof subjectOf>) => tooLong(subjectOf(...draft), '2026-01-01').map(({ severity, field, message }) => `${severity} ${field}: ${message}`)

it('says how long a text is and how long it may be', () => {
  expect(found('approach', { title: 'a'.repeat(335) })).toEqual(['error title: „Titel“ hat 335 Zeichen; höchstens 300 sind möglich.'])
})

it('lets a text be exactly as long as its field takes, and one without a limit as long as it likes', () => {
  expect(found('approach', { title: 'a'.repeat(300), description: 'a'.repeat(20_000) })).toEqual([])
})

it('looks into groups of fields as well', () => {
  expect(found('approach', { title: 'Rufbus', milestones: [{ title: 'Start' }, { title: 'a'.repeat(1000) }] })).toEqual([expect.stringMatching(/^error milestones\.1\.title: „.*“ hat 1000 Zeichen; höchstens \d+ sind möglich\.$/)])
})

it('counts in a translation only what is translated', () => {
  expect(found('approach', { code: 'a'.repeat(40), title: 'a'.repeat(301) }, { locale: 'en' })).toEqual([expect.stringContaining('„Titel“ hat 301 Zeichen')])
})
