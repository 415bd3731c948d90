import { describe, expect, it } from 'vitest'
import { documentPath, editPath, historyPath, readAddress } from './addresses.ts'

const goal = { type: 'goal', documentId: 'abc', locale: 'de-simple' } as const

describe('the address of a document', () => {
  it('is read off Strapi\'s words, German where no language is named', () => {
    expect(readAddress('plugin::kek.goal', 'abc', 'de-simple')).toEqual(goal)
    expect(readAddress('plugin::kek.goal', 'abc', undefined)).toEqual({ ...goal, locale: 'de' })
    expect(readAddress('plugin::kek.goal', 'abc', 'fr')).toEqual({ ...goal, locale: 'de' })
  })

  it('is none for what is not ours or is not there yet', () => {
    expect(readAddress('plugin::upload.file', 'abc', 'de')).toBeUndefined()
    expect(readAddress('plugin::kek.goal', undefined, 'de')).toBeUndefined()
    expect(readAddress(undefined, 'abc', 'de')).toBeUndefined()
  })

  it('leads to the CMS, to the history and to the form', () => {
    expect(documentPath(goal, '')).toBe('/kek/documents/plugin::kek.goal/abc?locale=de-simple')
    expect(documentPath(goal, 'diff', { from: '1', to: 'draft' })).toBe('/kek/documents/plugin::kek.goal/abc/diff?locale=de-simple&from=1&to=draft')
    expect(historyPath(goal)).toBe('/plugins/kek/history/plugin::kek.goal/abc?locale=de-simple')
    expect(editPath(goal)).toBe('/content-manager/collection-types/plugin::kek.goal/abc?plugins[i18n][locale]=de-simple')
    expect(editPath({ type: 'plan', documentId: 'x', locale: 'de' })).toBe('/content-manager/single-types/plugin::kek.plan?plugins[i18n][locale]=de')
  })
})
