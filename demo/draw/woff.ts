import { Buffer } from 'node:buffer'
import { inflateSync } from 'node:zlib'

const headerSize = 44
const entrySize = 20

/**
 * A WOFF font (W3C WOFF 1.0) as the plain font file it was packed from.
 * The PDF library reads WOFF as well, but unpacks a table each time it looks into it, which takes seconds per page.
 * @throws TypeError where the bytes are no WOFF font.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF')
    throw new TypeError('Das ist keine WOFF-Schrift.')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = headerSize + index * entrySize
    const [offset, packedLength, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)]
    const packed = woff.subarray(offset, offset + packedLength)
    return { tag: woff.subarray(at, at + 4), checksum: woff.subarray(at + 16, at + 20), data: packedLength < length ? inflateSync(packed) : packed }
  })
  const directory = Buffer.alloc(12 + count * 16)
  const power = Math.floor(Math.log2(count))
  woff.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(2 ** power * 16, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE((count - 2 ** power) * 16, 10)
  let offset = directory.length
  const padded = tables.map(({ tag, checksum, data }, index) => {
    const at = 12 + index * 16
    tag.copy(directory, at)
    checksum.copy(directory, at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(data.length, at + 12)
    const filled = Buffer.concat([data, Buffer.alloc((4 - data.length % 4) % 4)])
    offset += filled.length
    return filled
  })
  return Buffer.concat([directory, ...padded])
}
