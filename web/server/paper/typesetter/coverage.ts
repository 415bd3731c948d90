import type { Buffer } from 'node:buffer'

function fromSegments(cmap: Buffer, at: number): number[] {
  const count = cmap.readUInt16BE(at + 6) / 2
  const read = (array: number, index: number) => cmap.readUInt16BE(at + 14 + array * count * 2 + (array > 0 ? 2 : 0) + index * 2)
  return Array.from({ length: count }, (_, index) => {
    const [end, start, delta, range] = [read(0, index), read(1, index), read(2, index), read(3, index)]
    const glyphOf = (code: number): number => {
      if (range === 0)
        return (code + delta) & 0xFFFF
      const glyph = cmap.readUInt16BE(at + 16 + 3 * count * 2 + index * 2 + range + (code - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xFFFF
    }
    return Array.from({ length: end - start + 1 }, (_, step) => start + step).filter(code => code !== 0xFFFF && glyphOf(code) !== 0)
  }).flat()
}

function fromGroups(cmap: Buffer, at: number): number[] {
  return Array.from({ length: cmap.readUInt32BE(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12
    const [start, end] = [cmap.readUInt32BE(group), cmap.readUInt32BE(group + 4)]
    return Array.from({ length: end - start + 1 }, (_, step) => start + step)
  }).flat()
}

/** The characters that a font has, from its `cmap` table (OpenType, formats 4 and 12). */
export function coverageOf(cmap: Buffer): Set<number> {
  const codes = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => {
    const at = cmap.readUInt32BE(4 + index * 8 + 4)
    const format = cmap.readUInt16BE(at)
    return format === 4 ? fromSegments(cmap, at) : format === 12 ? fromGroups(cmap, at) : []
  })
  return new Set(codes.flat())
}

/** Shown for a character that no font has, if the fonts have that. */
const replacements = ['\uFFFD', '?']
/** They guide the reading or join what is around them, and show nothing themselves. */
const invisible = /(?!\u00AD)[\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu
/** What is known to be set without a glyph of its own. */
const set = new Set(['\n', '\t', '\u00AD'])

/**
 * A text of characters that the fonts have: a PDF for everyone must not hold a character without a glyph. What they lack becomes one sign
 * for a whole run of it, such as an emoji made of several.
 */
export function printable(text: string, coverage: ReadonlySet<number>): string {
  const replacement = replacements.find(sign => coverage.has(sign.charCodeAt(0))) ?? ''
  const has = (character: string) => set.has(character) || coverage.has(character.codePointAt(0) ?? 0)
  let isMissing = false
  return [...text.normalize('NFC').toWellFormed().replace(invisible, '')].map((character) => {
    const wasMissing = isMissing
    isMissing = !has(character)
    return isMissing ? (wasMissing ? '' : replacement) : character
  }).join('')
}

/** The same for every text in plain data. */
export function printableData(data: unknown, coverage: ReadonlySet<number>): unknown {
  if (typeof data === 'string')
    return printable(data, coverage)
  if (Array.isArray(data))
    return data.map(item => printableData(item, coverage))
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printableData(value, coverage)])) : data
}
