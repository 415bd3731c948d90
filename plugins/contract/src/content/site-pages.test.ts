import { describe, expect, it } from 'vitest'
import { languagePrefixes, pageFolders, pagePath } from './page-address.ts'
import { legalPages, openFolders, pagePaths, reservedPageSlugs } from './site-pages.ts'

const firstParts = (paths: readonly string[]) => paths.map(path => path.split('/')[1]).filter(Boolean)

describe('the address of an editors\' page', () => {
  it('is none of the site\'s own pages, of the folders of other types, and of the languages', () => {
    const taken = firstParts([...Object.values(pagePaths), ...Object.values(pageFolders), ...Object.values(languagePrefixes)])
    expect(taken.filter(part => !reservedPageSlugs.has(part as string))).toEqual([])
  })

  it.each(['daten', 'teilen', 'media', 'vorschau', 'stand', 'fassungen', 'gestaltung', 'aenderungen', 'verzeichnis', 'healthz', 'startseite', 'en', 'leichte-sprache'])('cannot be /%s', (slug) => {
    expect(reservedPageSlugs.has(slug)).toBe(true)
  })

  it('may be that of a legal page, whose text editors write themselves, and anything else', () => {
    const own = [...firstParts(legalPages.map(({ path }) => path)), 'ueber-uns', 'presse-2']
    expect(own.filter(slug => reservedPageSlugs.has(slug as string))).toEqual([])
    expect(pagePath('page', { slug: 'impressum', documentId: 'a1' }, 'de')).toBe(legalPages[0].path)
  })
})

it('every place that texts may link to without its being looked up is one that no page can take', () => {
  expect(openFolders.filter(folder => !reservedPageSlugs.has(folder))).toEqual([])
})
