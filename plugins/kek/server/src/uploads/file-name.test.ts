import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanFileName, extensionOf, withExtension } from './file-name.ts'

describe('a file name', () => {
  it('loses the folders of the computer it came from', () => {
    expect(cleanFileName('C:\\Users\\meyer\\Desktop\\Bericht.pdf')).toBe('Bericht.pdf')
    expect(cleanFileName('../../etc/passwd')).toBe('passwd')
  })

  it('loses what cannot be seen, also what turns the direction of writing', () => {
    expect(cleanFileName('Rechnung\u202Efdp.exe')).toBe('Rechnung fdp.exe')
    expect(cleanFileName('Be\0richt\u0007.pdf')).toBe('Be richt.pdf')
  })

  it('keeps German letters and ordinary signs', () => {
    expect(cleanFileName('Übersicht (Stand 2018) – Größe.pdf')).toBe('Übersicht (Stand 2018) – Größe.pdf')
  })

  it('is never empty and never a name that a system keeps for itself', () => {
    expect(cleanFileName('')).toBe('Datei')
    expect(cleanFileName('...')).toBe('Datei')
    expect(cleanFileName('.pdf')).toBe('pdf')
    expect(cleanFileName('con.pdf')).toBe('con-Datei.pdf')
  })

  it('is harmless whatever comes in, and is clean already when it is cleaned again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('', '.pdf', '.PNG', '.tar.gz'), (stem, ending) => {
      const clean = cleanFileName(stem + ending)
      expect(clean).toMatch(/^[^/\\<>:"|?*\p{C}]+$/u)
      expect(clean.length).toBeGreaterThan(0)
      expect([...clean].length).toBeLessThanOrEqual(121)
      expect(cleanFileName(clean)).toBe(clean)
    }))
  })

  it('of a renamed file gets the ending of the file back', () => {
    expect(withExtension('Neu', 'pdf')).toBe('Neu.pdf')
    expect(withExtension('Neu.PDF', 'pdf')).toBe('Neu.pdf')
    expect(withExtension('Neu.html', 'pdf')).toBe('Neu.html.pdf')
    expect(extensionOf(withExtension('x'.repeat(300), 'pdf'))).toBe('pdf')
  })
})
