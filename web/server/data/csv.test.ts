import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printCsv } from './csv.ts'

/** Reads what RFC 4180 allows, by its grammar and not by our writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const body = text.replace(/^\uFEFF/, '')
  for (let at = 0; at < body.length; at += 1) {
    const rest = body.slice(at)
    if (isQuoted && rest.startsWith('""')) {
      cell += '"'
      at += 1
    }
    else if (rest.startsWith('"')) {
      isQuoted = !isQuoted
    }
    else if (!isQuoted && rest.startsWith(';')) {
      rows.at(-1)?.push(cell)
      cell = ''
    }
    else if (!isQuoted && rest.startsWith('\r\n')) {
      rows.at(-1)?.push(cell)
      rows.push([])
      cell = ''
      at += 1
    }
    else {
      cell += rest[0]
    }
  }
  return rows.slice(0, -1)
}

const lines = (text: string) => text.replace(/^\uFEFF/, '').split('\r\n')
/** A text with what is hard about tables and spreadsheets. */
const hard = fc.array(fc.constantFrom('a', 'ß', '"', ';', ',', '\n', '\r\n', '=', '+', '-', '@', '\t', '\'', ' ', '|'), { maxLength: 12 }).map(parts => parts.join(''))

describe('a table as CSV', () => {
  it('reads back as it was, whatever people wrote', () => {
    fc.assert(fc.property(fc.array(fc.array(hard, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const unguarded = parse(printCsv(rows)).map(row => row.map(cell => /^'+\s*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell))
      expect(unguarded).toEqual(rows)
    }))
  })

  it('gives a spreadsheet nothing to run', () => {
    fc.assert(fc.property(hard, (text) => {
      expect(parse(printCsv([[text]]))[0]?.[0]).not.toMatch(/^\s*[=+\-@]|^[\t\r]/)
    }))
  })

  it.each([
    ['=1+1', '\'=1+1'],
    [' =1+1', '\' =1+1'],
    ['+49 3871 722', '\'+49 3871 722'],
    ['@SUM(A1)', '\'@SUM(A1)'],
    ['sagt „ja“', 'sagt „ja“'],
    ['a;b', '"a;b"'],
    ['sie sagte "ja"', '"sie sagte ""ja"""'],
    ['zwei\nZeilen', '"zwei\nZeilen"'],
  ])('writes %j as %j', (text, written) => {
    expect(lines(printCsv([[text]]))[0]).toBe(written)
  })

  it('writes numbers, answers and lists as Germans read them', () => {
    expect(lines(printCsv([[53.4265, -3, true, false, null, ['Nord', 'Süd']]]))[0]).toBe('53,4265;-3;ja;nein;;Nord | Süd')
  })

  it('begins with what tells Excel that it is UTF-8, and ends every row with CR LF', () => {
    expect(printCsv([['ä'], ['ß']])).toBe('\uFEFFä\r\nß\r\n')
  })
})
