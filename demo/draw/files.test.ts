import type { ImportItem } from '../format/item.ts'
import { readFileSync, statSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { documents } from '../source/documents.ts'
import { images } from '../source/images.ts'
import { importFile } from '../source/index.ts'
import { pdfFiles } from './files.ts'
import { scenes } from './illustrations.ts'

const here = (path: string) => new URL(`../${path}`, import.meta.url)
const pageCount = (path: string) => readFileSync(here(path)).toString('latin1').match(/\/Type \/Page\b/g)?.length

describe('files of the demo', () => {
  it('are all there, and all small', () => {
    const paths = importFile.documents.flatMap(({ data }) => 'file' in data && data.file ? [data.file] : [])
    const sizes = paths.map(path => statSync(here(path)).size)
    expect(paths).toHaveLength(images.length + pdfFiles.length)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(3_000_000)
  })

  it.each(pdfFiles)('$path is byte for byte what its source draws', async ({ path, render }) => {
    expect((await render()).equals(readFileSync(here(path)))).toBe(true)
  })

  it.each(pdfFiles)('$path names its title and language', ({ path }) => {
    const pdf = readFileSync(here(path)).toString('latin1')
    expect(pdf).toContain('/DisplayDocTitle true')
    expect(pdf).toContain('/Lang (de-DE)')
    expect(pdf).toMatch(/\/MarkInfo/)
  })

  it.each(pdfFiles)('$path says of the head of a table what it is the head of (PDF/UA-1, 7.5)', ({ path }) => {
    const pdf = readFileSync(here(path)).toString('latin1')
    const heads = pdf.match(/\/S \/TH\b/g) ?? []
    expect(pdf.match(/\/Scope \/Column\b/g) ?? []).toHaveLength(heads.length)
    expect(heads.length > 0).toBe(path.endsWith('prioritaetensetzung.pdf'))
  })

  it.each(documents)('$key has the pages that its link promises', ({ data }: ImportItem<'document'>) => {
    expect(pageCount(data.file ?? '')).toBe(data.pages)
  })

  it.each(images)('$key is a picture of 1600 by 900, at most 90 kB, with a text for those who do not see it', async ({ key, data }) => {
    const path = data.file ?? ''
    const { width, height, format } = await sharp(readFileSync(here(path))).metadata()
    expect({ width, height, format }).toEqual({ width: 1600, height: 900, format: 'webp' })
    expect(statSync(here(path)).size).toBeLessThanOrEqual(90_000)
    expect(data.alternativeText).toMatch(/^(?:Illustration|Grafik): /)
    expect(Object.keys(scenes)).toContain(key)
  })

  it.each(Object.entries(scenes))('%s is drawn the same way twice', (_, scene) => {
    expect(scene()).toBe(scene())
  })
})
