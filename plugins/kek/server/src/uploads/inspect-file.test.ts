import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectFile } from './inspect-file.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kek-inspect-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is said to bytes under a name: the kind they are, or the sentence that refuses them. */
async function verdictOn(name: string, bytes: string | Uint8Array): Promise<string> {
  const path = join(folder, 'bytes')
  writeFileSync(path, bytes)
  const verdict = await inspectFile(path, name)
  return 'refusal' in verdict ? verdict.refusal : verdict.kind.label
}

const jpeg = Uint8Array.from([0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])

describe('bytes under a name', () => {
  it('are what the name says', async () => {
    expect(await verdictOn('a.pdf', '%PDF-1.7\n')).toBe('PDF')
    expect(await verdictOn('a.jpg', jpeg)).toBe('JPEG-Bild')
    expect(await verdictOn('a.JPEG', jpeg)).toBe('JPEG-Bild')
    expect(await verdictOn('a.gif', 'GIF89a')).toBe('GIF-Bild')
    expect(await verdictOn('a.txt', 'Guten Tag, Größe')).toBe('einfacher Text')
    expect(await verdictOn('a.csv', Uint8Array.from([0x4F, 0x72, 0x74, 0x3B, 0xFC]))).toBe('Tabellentext (CSV)')
  })

  it('are something else: the sentence says what, and what to do', async () => {
    expect(await verdictOn('Bericht.pdf', jpeg)).toBe('Die Datei „Bericht.pdf“ ist kein PDF, sondern ein JPEG-Bild. Bitte mit der Endung „.jpg“ hochladen.')
    expect(await verdictOn('Bericht.pdf', 'Hallo')).toBe('Die Datei „Bericht.pdf“ ist kein PDF. Bitte die Datei prüfen und noch einmal richtig speichern.')
    expect(await verdictOn('Tabelle.ods', 'Hallo')).toMatch(/ist keine OpenDocument-Tabelle\./)
  })

  it('are refused as text when they hold markup or are none', async () => {
    expect(await verdictOn('a.txt', '  <?xml version="1.0"?><svg onload="x">')).toMatch(/^„a\.txt“: SVG-Dateien/)
    expect(await verdictOn('a.csv', '<HTML><body>')).toMatch(/^„a\.csv“: Webseiten/)
    expect(await verdictOn('a.txt', Uint8Array.from([65, 0, 66, 0]))).toMatch(/ist kein einfacher Text/)
    expect(await verdictOn('a.txt', '%PDF-1.7\n')).toMatch(/sondern ein PDF/)
  })

  it('are refused by their name alone where the kind is not allowed, with advice where there is some', async () => {
    expect(await verdictOn('a.svg', 'x')).toMatch(/als PNG oder WebP/)
    expect(await verdictOn('a.doc', 'x')).toMatch(/als DOCX oder PDF/)
    expect(await verdictOn('a.docm', 'x')).toMatch(/Makros/)
    expect(await verdictOn('a.xyz', 'x')).toMatch(/Möglich sind: PDF, PNG/)
    expect(await verdictOn('a', 'x')).toMatch(/Möglich sind: PDF, PNG/)
  })
})
