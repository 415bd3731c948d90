import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fontFiles } from './fonts.ts'
import { checksum, readWoff, writeFont } from './woff.ts'

const woff = readFileSync(fontFiles()[0] ?? '')

describe('readWoff', () => {
  it('gives every table with the checksum that its directory names', () => {
    const { tables } = readWoff(woff)
    expect(tables.size).toBeGreaterThan(8)
    ;[...tables].forEach(([tag, table], index) => {
      // The head table's own sum leaves out the sum of the whole file, which stands inside it.
      const summed = Buffer.from(table)
      if (tag === 'head')
        summed.writeUInt32BE(0, 8)
      expect([tag, checksum(summed)]).toEqual([tag, woff.readUInt32BE(44 + index * 20 + 16)])
    })
  })

  it('refuses what is no WOFF font', () => {
    expect(() => readWoff(Buffer.from('%PDF-1.7'))).toThrow('keine WOFF-Schrift')
  })
})

describe('writeFont', () => {
  it('writes a font whose directory leads to each table', () => {
    const { flavour, tables } = readWoff(woff)
    const font = writeFont({ flavour, tables })
    for (let index = 0; index < tables.size; index++) {
      const at = 12 + index * 16
      const [tag, offset, length] = [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)]
      expect(font.subarray(offset, offset + length).equals(tables.get(tag) ?? Buffer.alloc(0))).toBe(true)
      expect(offset % 4).toBe(0)
    }
  })
})
