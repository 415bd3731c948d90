import { describe, expect, it } from 'vitest'
import { printable, printableData } from './coverage.ts'
import { loadFonts } from './fonts.ts'

const { coverage, files, families } = loadFonts()

describe('loadFonts', () => {
  it('has all that German and its neighbours write with', () => {
    const letters = 'ÄÖÜäöüßẞ„“‚‘’»«–—…•·€§°²³½→←≥≤−×ŁłąęŚźżřčšžůåøæéèêçñİşğőűţșțβλЖд'
    expect([...letters].filter(letter => !coverage.has(letter.codePointAt(0) ?? 0)).join('')).toBe('')
  })

  it('calls every part of the family by a name of its own', () => {
    expect(new Set(families).size).toBe(families.length)
    expect(files.length).toBe((families.length - 1) * 4)
  })
})

describe('printable', () => {
  it('leaves alone what the fonts have', () => {
    const text = 'Kreis­entwicklung: „Łódź“ – 3 × 2 ≥ 5\nneue Zeile'
    expect(printable(text, coverage)).toBe(text)
  })

  it('puts letters and their accents together, as the fonts know them', () => {
    expect(printable('a\u0308', coverage)).toBe('ä')
  })

  it('puts one sign for a run of what no font has', () => {
    const [sign] = [...printable('漢', coverage)]
    expect(printable('Fest 👩‍👩‍👧‍👦🎉!', coverage)).toBe(`Fest ${sign}!`)
    expect(coverage.has(sign?.codePointAt(0) ?? 0)).toBe(true)
  })

  it('drops what shows nothing, and halves of characters', () => {
    expect(printable('a\u200Bb\u202Ec\uFEFF', coverage)).toBe('abc')
    expect(printable('a\uD800', coverage)).toMatch(/^a.$/)
  })

  it('goes through all of the data', () => {
    expect(printableData({ a: ['x\u200By', 1, null], b: { c: true } }, coverage)).toEqual({ a: ['xy', 1, null], b: { c: true } })
  })
})
