import { describe, expect, it } from 'vitest'
import { localeOf, pathOf, typeOf } from './address.ts'

const address = { type: 'press-article', documentId: 'abc', locale: 'de' } as const

describe('the address of a document', () => {
  it('is told to the CMS by type, document and language', () => {
    expect(pathOf(address)).toBe('/documents/plugin::kek.press-article/abc?locale=de')
    expect(pathOf(address, '/diff', { from: 'published', to: 'draft' })).toBe('/documents/plugin::kek.press-article/abc/diff?locale=de&from=published&to=draft')
  })

  it('names only types of ours', () => {
    expect(typeOf('plugin::kek.approach')).toBe('approach')
    expect(typeOf('plugin::users-permissions.user')).toBeUndefined()
    expect(typeOf('plugin::kek.toString')).toBeUndefined()
  })

  it('is German where the panel names no language', () => {
    expect(localeOf('en')).toBe('en')
    expect(localeOf(undefined)).toBe('de')
    expect(localeOf('fr')).toBe('de')
  })
})
