import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pressAddress, readPressQuery } from './press-query.ts'

const all = { year: '', medium: '', topic: '', words: '', page: 1 }

describe('readPressQuery', () => {
  it('reads filters that combine', () => {
    expect(readPressQuery({ jahr: '2018', medium: 'unser-landkreisbote', thema: 'finanzen', q: ' Rufbus ', seite: '2' })).toEqual({ year: '2018', medium: 'unser-landkreisbote', topic: 'finanzen', words: 'Rufbus', page: 2, notices: [] })
    expect(readPressQuery({})).toEqual({ ...all, notices: [] })
    expect(readPressQuery({ jahr: '', q: '', seite: '' })).toEqual({ ...all, notices: [] })
  })

  it.each([
    [{ jahr: 'abc' }, 'year', 'abc'],
    [{ jahr: '18' }, 'year', '18'],
    [{ seite: '-1' }, 'page', '-1'],
    [{ seite: '0' }, 'page', '0'],
    [{ seite: '1e9' }, 'page', '1e9'],
    [{ thema: '<b>x</b>' }, 'topic', '<b>x</b>'],
    [{ medium: 'x'.repeat(5000) }, 'medium', 'x'.repeat(40)],
  ] as const)('leaves out what makes no sense and names it: %j', (raw, key, value) => {
    expect(readPressQuery(raw)).toEqual({ ...all, notices: [{ key, value }] })
  })

  it('cuts a question that is too long, with a notice', () => {
    const { words, notices } = readPressQuery({ q: 'a'.repeat(10_000) })
    expect(words).toHaveLength(200)
    expect(notices).toEqual([{ key: 'tooLong', value: '' }])
  })

  it('takes anything without failing', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('jahr', 'medium', 'thema', 'q', 'seite'), fc.anything()), (raw) => {
      const query = readPressQuery(raw)
      expect(query.page).toBeGreaterThan(0)
      expect(readPressQuery(Object.fromEntries(new URL(pressAddress('http://x/presse', query)).searchParams))).toEqual({ ...query, notices: [] })
    }))
  })
})

describe('pressAddress', () => {
  it('leaves out what asks for all', () => {
    expect(pressAddress('/presse', all)).toBe('/presse')
    expect(pressAddress('/presse', { ...all, year: '2018', words: 'a&b', page: 2 })).toBe('/presse?jahr=2018&q=a%26b&seite=2')
  })
})
