import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentLine, escapeText } from './content-line.ts'

const hard = fc.array(fc.oneof(fc.constantFrom('ä', '😀', '👩‍🌾', '\n', '\r\n', ',', ';', '\\', ' ', '\u0000'), fc.string({ unit: 'grapheme', maxLength: 9 })), { maxLength: 60 })
  // The sign for a broken character is one itself; what is looked for below are those that cutting makes.
  .map(parts => parts.join('').replaceAll('\uFFFD', ''))
const unfold = (text: string) => text.replace(/\r\n[ \t]/g, '').replace(/\r\n$/, '')

describe('a line of a calendar', () => {
  it('unfolds to what it was', () => {
    fc.assert(fc.property(hard, (text) => {
      expect(unfold(contentLine('SUMMARY', escapeText(text)))).toBe(`SUMMARY:${escapeText(text)}`)
    }))
  })

  it('is never longer than 75 bytes, and every part of it is whole UTF-8', () => {
    fc.assert(fc.property(hard, (text) => {
      const lines = contentLine('DESCRIPTION', escapeText(text)).split('\r\n').slice(0, -1)
      expect(lines.filter(line => Buffer.byteLength(line) > 75)).toEqual([])
      expect(lines.filter(line => line.includes('\uFFFD') || !line.isWellFormed())).toEqual([])
    }))
  })

  it('holds no end of a line but its own', () => {
    fc.assert(fc.property(hard, text => !/[\r\n]/.test(escapeText(text))))
  })

  it('escapes what has a meaning', () => {
    expect(escapeText('a, b; c\\d\ne')).toBe('a\\, b\\; c\\\\d\\ne')
  })
})
