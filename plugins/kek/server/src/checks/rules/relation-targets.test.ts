import type { Fields } from '../check.ts'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../fixtures/subject-of.ts'
import { relationTargets } from './relation-targets.ts'

const targets = {
  'goal/a': { title: 'Bus und Bahn', state: 'public' },
  'goal/b': { title: 'Neues Ziel', state: 'unpublished' },
  'goal/c': { title: 'Altes Ziel', state: 'withdrawn' },
  'goal/d': { title: '', state: 'gone' },
  'department/a': { title: 'FD 60', state: 'withdrawn' },
  'place/a': { title: 'Amt Altdorf', state: 'withdrawn' },
  'place/b': { title: 'Parchim', state: 'public' },
} as const
const found = (fields: Fields, locale: 'de' | 'en' = 'de') => relationTargets(subjectOf('approach', { title: 'Rufbus', ...fields }, { targets, locale }), '2026-01-01').map(({ code, severity, field }) => `${severity} ${code} ${field}`)

describe('what a draft refers to', () => {
  it('is public, or the editor is told so', () => {
    expect(found({ goal: 'a', places: ['b'] })).toEqual([])
    expect(found({ goal: 'b' })).toEqual(['warning targetUnpublished goal'])
    expect(found({ goal: 'c' })).toEqual(['warning targetWithdrawn goal'])
  })

  it('must not be something that was deleted', () => {
    expect(found({ goal: 'd' })).toEqual(['error targetGone goal'])
  })

  it('may be a place or department that is no more, one finding for each', () => {
    expect(found({ department: 'a', places: ['a', 'b', 'a'] })).toEqual(['warning targetNoLonger places', 'warning targetNoLonger places', 'warning targetNoLonger department'])
  })

  it('is not judged where nothing is known of it, nor in a translation, which has none of its own', () => {
    expect(found({ goal: 'x' })).toEqual([])
    expect(found({ goal: 'd' }, 'en')).toEqual([])
  })
})
