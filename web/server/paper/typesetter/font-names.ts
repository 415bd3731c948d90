import { Buffer } from 'node:buffer'

/**
 * A `name` table that calls a font's family so. The parts of a family that hold other letters all carry its name, and a typesetter
 * that is given several fonts of one name knows only one of them.
 */
export function nameTable(family: string, style: string): Buffer {
  const names = [[1, family], [2, style], [4, `${family} ${style}`], [6, `${family}-${style}`.replaceAll(' ', '')]] as const
  const header = Buffer.alloc(6 + names.length * 12)
  header.writeUInt16BE(names.length, 2)
  header.writeUInt16BE(header.length, 4)
  const texts: Buffer[] = []
  let offset = 0
  names.forEach(([id, text], index) => {
    const bytes = Buffer.from(text, 'utf16le').swap16()
    // Windows, Unicode, English; which name; where it is.
    ;[3, 1, 0x409, id, bytes.length, offset].forEach((value, place) => header.writeUInt16BE(value, 6 + index * 12 + place * 2))
    texts.push(bytes)
    offset += bytes.length
  })
  return Buffer.concat([header, ...texts])
}
