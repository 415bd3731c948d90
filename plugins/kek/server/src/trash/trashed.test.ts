import type { TrashedLocale } from './trashed.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysLeft, endBefore, insertAt, ownFields, putBack, titleOf, withShared } from './trashed.ts'

const now = new Date('2026-03-31T12:00:00.000Z')
const locale = (title: string | null): TrashedLocale => ({ locale: 'de', data: { title }, wasPublic: false, createdBy: null, createdAt: '', hashes: [] })

describe('the thirty days', () => {
  it.each([
    ['2026-03-31T12:00:00.000Z', 30],
    ['2026-03-31T11:59:00.000Z', 30],
    ['2026-03-30T12:00:00.000Z', 29],
    ['2026-03-01T12:00:01.000Z', 1],
    ['2026-03-01T12:00:00.000Z', 0],
    ['2025-12-01T12:00:00.000Z', 0],
  ])('of what was deleted at %s: %i left', (deletedAt, left) => {
    expect(daysLeft(deletedAt, now)).toBe(left)
  })

  it('are over exactly when no day is left', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2026-01-01'), max: now, noInvalidDate: true }), (deleted) => {
      expect(deleted.toISOString() <= endBefore(now)).toBe(daysLeft(deleted.toISOString(), now) === 0)
    }))
  })
})

describe('a relation that comes back', () => {
  it('stands where it stood, at the end when the list is shorter now, and never twice', () => {
    expect(insertAt(['a', 'c'], 'b', 1)).toEqual(['a', 'b', 'c'])
    expect(insertAt(['a'], 'b', 5)).toEqual(['a', 'b'])
    expect(insertAt(['b', 'a'], 'b', 1)).toEqual(['b', 'a'])
  })

  it('takes out of a list and puts back what it was, at every place', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), (list, seed) => {
      const position = seed % list.length
      expect(insertAt(list.filter((_, index) => index !== position), list[position] ?? '', position)).toEqual(list)
    }))
  })

  it('takes a single place only while it is free', () => {
    expect([putBack(null, false, 'a', 0), putBack('a', false, 'a', 0), putBack('b', false, 'a', 0)]).toEqual(['a', 'a', undefined])
    expect(putBack(null, true, 'a', 3)).toEqual(['a'])
  })
})

describe('a deleted document', () => {
  it('is called by the first title there is', () => {
    expect([titleOf('page', [locale(null), locale('Imprint')]), titleOf('page', [locale(null)])]).toEqual(['Imprint', 'ohne Titel'])
  })

  it('shares the fields that are not translated, and keeps its texts and relations', () => {
    const english = { title: 'Practices', code: '1', field: 'a', order: 1 }
    expect(withShared('approach', english, { title: 'Praxen', code: '2', field: 'b', order: 2 })).toEqual({ title: 'Practices', code: '2', field: 'a', order: 2 })
    expect(ownFields('approach', english)).toEqual({ title: 'Practices', field: 'a' })
  })
})
