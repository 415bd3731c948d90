import { expect, it } from 'vitest'
import { listPages, pageOf } from './addresses.ts'

const approach = { type: 'approach', content: { slug: 'radwege' } } as const

it('knows where the page of a document lies', () => {
  expect(pageOf(approach)).toBe('/ansaetze/radwege')
  expect(pageOf({ type: 'page', content: { slug: 'impressum' } })).toBe('/impressum')
})

it('knows that some documents have no page of their own', () => {
  expect(pageOf({ type: 'slide', content: { heading: 'Ein Blatt' } })).toBeUndefined()
  expect(pageOf({ type: 'approach', content: null })).toBeUndefined()
})

it('lists every page once in each language', () => {
  const pages = listPages([approach])
  expect(pages).toContain('/')
  expect(pages).toContain('/en')
  expect(pages).toContain('/leichte-sprache/ansaetze/radwege')
  expect(new Set(pages).size).toBe(pages.length)
  expect(pages.length % 3).toBe(0)
})
