import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/reading-of.ts'
import { downloadOf, fileFormat, fileSize } from './downloads.ts'

describe('fileSize', () => {
  it('prints sizes as people of the language read them', () => {
    expect([1, 999, 1_500, 123_456, 999_499, 999_500, 1_234_567, 23_400_000].map(bytes => fileSize(bytes, 'de'))).toEqual(['1 kB', '1 kB', '2 kB', '123 kB', '999 kB', '1 MB', '1,2 MB', '23 MB'])
    expect(fileSize(1_234_567, 'en')).toBe('1.2 MB')
  })
})

describe('fileFormat', () => {
  it('names the kind of file as people call it', () => {
    expect(fileFormat({ mime: 'application/pdf', name: 'x' })).toBe('PDF')
    expect(fileFormat({ mime: 'application/octet-stream', name: 'Karte.gpx' })).toBe('GPX')
    expect(fileFormat({ mime: 'image/webp', name: 'ohne-endung' })).toBe('WEBP')
  })
})

describe('downloadOf', () => {
  it('leads to the bytes by hash, with the name safely written', () => {
    const file = { sha256: 'a'.repeat(64), name: 'Prioritäten 100 %.pdf', mime: 'application/pdf', size: 1000, width: null, height: null }
    expect(downloadOf(file, { title: 'Prioritäten' }, readingOf([])).href).toBe(`/media/${'a'.repeat(64)}/Priorit%C3%A4ten%20100%20%25.pdf`)
  })
})
