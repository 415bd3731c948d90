import { Buffer } from 'node:buffer'
import { inflateSync } from 'node:zlib'

const headerSize = 44
const entrySize = 20

/** The tables of a font, by their four letters, and what kind of outlines they describe. */
export interface FontTables {
  readonly flavour: Buffer
  readonly tables: ReadonlyMap<string, Buffer>
}

/** Takes a WOFF font (W3C WOFF 1.0) apart. @throws TypeError where the bytes are no WOFF font. */
export function readWoff(woff: Buffer): FontTables {
  if (woff.toString('latin1', 0, 4) !== 'wOFF')
    throw new TypeError('Das ist keine WOFF-Schrift.')
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index): [string, Buffer] => {
    const at = headerSize + index * entrySize
    const [offset, packedLength, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)]
    const packed = woff.subarray(offset, offset + packedLength)
    return [woff.toString('latin1', at, at + 4), packedLength < length ? inflateSync(packed) : packed]
  })
  return { flavour: woff.subarray(4, 8), tables: new Map(tables) }
}

/** The sum of a table as OpenType counts it: 32-bit words added up. */
export function checksum(table: Buffer): number {
  let sum = 0
  for (let at = 0; at < table.length; at += 4)
    sum = (sum + table.readUIntBE(at, Math.min(4, table.length - at)) * 256 ** Math.max(0, at + 4 - table.length)) >>> 0
  return sum
}

/** Puts a font together as a plain font file. */
export function writeFont({ flavour, tables }: FontTables): Buffer {
  const power = Math.floor(Math.log2(tables.size))
  const directory = Buffer.alloc(12 + tables.size * 16)
  flavour.copy(directory)
  directory.writeUInt16BE(tables.size, 4)
  directory.writeUInt16BE(2 ** power * 16, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE((tables.size - 2 ** power) * 16, 10)
  let offset = directory.length
  const padded = [...tables].sort(([a], [b]) => a < b ? -1 : 1).map(([tag, data], index) => {
    const at = 12 + index * 16
    directory.write(tag, at, 'latin1')
    directory.writeUInt32BE(checksum(data), at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(data.length, at + 12)
    const filled = Buffer.concat([data, Buffer.alloc((4 - data.length % 4) % 4)])
    offset += filled.length
    return filled
  })
  return Buffer.concat([directory, ...padded])
}
