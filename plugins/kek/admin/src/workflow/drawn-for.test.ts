import { describe, expect, it } from 'vitest'
import { beginOn, followPage, pageOf } from './drawn-for.ts'

const article = { model: 'plugin::kek.press-article', collectionType: 'collection-types', documentId: 'a', locale: 'de', isReadOnly: false } as const
const unsaved = { ...article, documentId: undefined }
const theme = { ...article, model: 'plugin::kek.theme', collectionType: 'single-types' } as const
const others = [{ documentId: 'b' }, { documentId: undefined }, { locale: 'en' }, { model: 'plugin::kek.page' }, { isReadOnly: true }] as const

describe('a button that was drawn a while ago', () => {
  it('begins with what is typed by now', () => {
    expect(beginOn(pageOf(article), { ...followPage(undefined, article, false), begin: 'newest' })).toBe('newest')
  })

  it('begins nothing where another document, another language or the published tab is open by now', () => {
    for (const isReplaced of [false, true]) {
      for (const other of others) {
        const open = followPage(followPage(undefined, article, false), { ...article, ...other }, isReplaced)
        expect(beginOn(pageOf(article), { ...open, begin: 'other' }), JSON.stringify(other)).toBeUndefined()
      }
    }
  })

  it('of a single type is the same before and after its first save', () => {
    expect(pageOf({ ...theme, documentId: undefined })).toBe(pageOf(theme))
    expect(pageOf(theme)).not.toBe(pageOf({ ...theme, locale: 'en' }))
  })

  it('of a new form begins with the document that its first save made, as often as the page is drawn anew', () => {
    const saved = followPage(followPage(undefined, unsaved, false), article, true)
    expect(beginOn(pageOf(unsaved), { ...saved, begin: 'saved' })).toBe('saved')
    expect(beginOn(pageOf(unsaved), { ...followPage(saved, article, false), begin: 'saved' })).toBe('saved')
  })

  it('of a new form begins nothing where somebody went on to another document instead, or after the save', () => {
    const goneOn = followPage(followPage(undefined, unsaved, false), article, false)
    expect(beginOn(pageOf(unsaved), { ...goneOn, begin: 'other' })).toBeUndefined()
    const saved = followPage(followPage(undefined, unsaved, false), article, true)
    for (const isReplaced of [false, true]) {
      for (const other of others.filter(({ ...change }) => !('documentId' in change) || change.documentId !== undefined))
        expect(beginOn(pageOf(unsaved), { ...followPage(saved, { ...article, ...other }, isReplaced), begin: 'other' }), JSON.stringify(other)).toBeUndefined()
    }
  })
})
