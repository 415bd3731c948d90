import { describe, expect, it } from 'vitest'
import { readingOf, stateOf } from '../../test/reading-of.ts'
import { siteUrl, textAt } from '../../test/resource-at.ts'
import { sampleItems } from '../../test/sample-items.ts'
import { lists } from '../data/lists.ts'
import { headView } from '../discovery/head.ts'
import { searchedDocuments, searchTexts } from '../search/search-entries.ts'
import { closeSpace } from './dates.ts'

const state = stateOf(sampleItems)
const reading = readingOf(sampleItems)

describe('what is no page has plain spaces, as people type them', () => {
  it.each([...lists.flatMap(({ path }) => [`${path}.csv`, `${path}.json`]), '/llms.txt', '/konzept.atom', '/presse.atom', '/prozess.ics'])('at %s', async (address) => {
    expect(await textAt(address, state)).not.toContain(closeSpace)
  })

  it('for machines in the head of a page', () => {
    const data = headView('/presse/der-arztbus-faehrt', {}, reading, siteUrl).data.join()
    expect(data).toContain('S. 11')
    expect(data).not.toContain(closeSpace)
  })

  it('in what is searched, and shown of it', () => {
    const texts = searchedDocuments(reading).map(document => searchTexts(document, reading).body).join('\n')
    expect(texts).toContain('4. Juli 2016')
    expect(texts).toContain('S. 11')
    expect(texts).not.toContain(closeSpace)
  })
})
