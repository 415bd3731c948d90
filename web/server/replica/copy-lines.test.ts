import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainOf } from '../../test/entry-chain.ts'
import { entryLine, headerLine, readCopy } from './copy-lines.ts'

const titles = fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { minLength: 1, maxLength: 8 })
const entriesOf = (words: readonly string[]) => chainOf(words.map(title => ({ type: 'page', documentId: title || 'leer', content: { title } })))

describe('the file of a copy', () => {
  it('gives back what was written', () => {
    fc.assert(fc.property(titles, fc.nat(9), (words, erasures) => {
      const entries = entriesOf(words)
      const text = headerLine(erasures) + entries.map(entryLine).join('')
      expect(readCopy(text)).toEqual({
        known: { entries, head: { seq: entries.length, hash: entries.at(-1)?.hash }, erasures },
        goodBytes: Buffer.byteLength(text),
        isCutOff: false,
        damage: null,
      })
    }))
  })

  it('cut off at any byte, holds the entries before the cut', () => {
    fc.assert(fc.property(titles, fc.nat(), (words, anywhere) => {
      const entries = entriesOf(words)
      const bytes = Buffer.from(headerLine(0) + entries.map(entryLine).join(''))
      const afterHeader = Buffer.byteLength(headerLine(0))
      const cut = afterHeader + anywhere % (bytes.length - afterHeader + 1)
      const copy = readCopy(bytes.subarray(0, cut).toString('utf8'))
      expect(copy.damage).toBeNull()
      expect(copy.known.entries).toEqual(entries.slice(0, copy.known.head.seq))
      expect(bytes.subarray(0, copy.goodBytes).toString('utf8')).toBe(headerLine(0) + copy.known.entries.map(entryLine).join(''))
      expect(copy.isCutOff).toBe(copy.goodBytes < cut)
    }))
  })

  it('with any byte changed, gives only entries that were written', () => {
    fc.assert(fc.property(titles, fc.nat(), fc.integer({ min: 1, max: 255 }), (words, anywhere, change) => {
      const entries = entriesOf(words)
      const bytes = Buffer.from(headerLine(0) + entries.map(entryLine).join(''))
      const at = headerLine(0).length + anywhere % (bytes.length - headerLine(0).length)
      bytes.writeUInt8((bytes[at] ?? 0) ^ change, at)
      const copy = readCopy(bytes.toString('utf8'))
      expect(copy.known.entries).toEqual(entries.slice(0, copy.known.entries.length))
      expect(copy.damage !== null || copy.isCutOff || copy.known.entries.length === entries.length).toBe(true)
    }))
  })

  it('does not pass off a foreign file as an empty copy', () => {
    expect(readCopy('Hallo\n').damage).toBe('Die Kopie des Registers hat keinen gültigen Anfang.')
    expect(readCopy('').damage).not.toBeNull()
  })
})
