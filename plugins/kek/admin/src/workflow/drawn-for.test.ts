import { describe, expect, it } from 'vitest'
import { beginOn, pageOf } from './drawn-for.ts'

const article = { model: 'plugin::kek.press-article', collectionType: 'collection-types', documentId: 'a', locale: 'de', isReadOnly: false } as const
const theme = { ...article, model: 'plugin::kek.theme', collectionType: 'single-types' } as const

describe('a button that was drawn a while ago', () => {
  it('begins with what is typed by now', () => {
    expect(beginOn(pageOf(article), { page: pageOf({ ...article }), begin: 'newest' })).toBe('newest')
  })

  it('begins nothing where another document, another language or the published tab is open by now', () => {
    const others = [{ documentId: 'b' }, { documentId: undefined }, { locale: 'en' }, { model: 'plugin::kek.page' }, { isReadOnly: true }] as const
    for (const other of others)
      expect(beginOn(pageOf(article), { page: pageOf({ ...article, ...other }), begin: 'other' }), JSON.stringify(other)).toBeUndefined()
  })

  it('of a single type is the same before and after its first save', () => {
    expect(pageOf({ ...theme, documentId: undefined })).toBe(pageOf(theme))
    expect(pageOf(theme)).not.toBe(pageOf({ ...theme, locale: 'en' }))
  })
})
