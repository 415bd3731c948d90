import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { unpackWoff } from './woff.ts'

const woff = readFileSync(fileURLToPath(import.meta.resolve('@kern-ux/native/dist/fonts/noto-sans/NotoSans-Regular.woff')))

/** The sum of a table as OpenType counts it: 32-bit words added up. */
function checksum(table: Buffer): number {
  let sum = 0
  for (let at = 0; at < table.length; at += 4)
    sum = (sum + table.readUInt32BE(at)) >>> 0
  return sum
}

describe('unpackWoff', () => {
  it('gives every table with the checksum that its directory names', () => {
    const font = unpackWoff(woff)
    const count = font.readUInt16BE(4)
    expect(count).toBeGreaterThan(8)
    for (let index = 0; index < count; index++) {
      const at = 12 + index * 16
      const [tag, sum, offset, length] = [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 4), font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)]
      // The head table's own sum leaves out the sum of the whole file, which stands inside it.
      const table = Buffer.from(font.subarray(offset, offset + Math.ceil(length / 4) * 4))
      if (tag === 'head')
        table.writeUInt32BE(0, 8)
      expect([tag, checksum(table)]).toEqual([tag, sum])
    }
  })

  it('refuses what is no WOFF font', () => {
    expect(() => unpackWoff(Buffer.from('%PDF-1.7'))).toThrow('keine WOFF-Schrift')
  })
})
