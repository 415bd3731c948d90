import { expect, it } from 'vitest'
import { isAddressedType, pagePath } from './page-address.ts'

it('a page stands in the folder of its type, behind the prefix of its language', () => {
  const document = { slug: 'radwege', documentId: 'a1' }
  expect(pagePath('approach', document, 'de')).toBe('/ansaetze/radwege')
  expect(pagePath('page', document, 'en')).toBe('/en/radwege')
  expect(pagePath('press-article', { ...document, slug: '' }, 'de-simple')).toBe('/leichte-sprache/presse/a1')
})

it('what is only shown on the pages of others has none', () => {
  expect(isAddressedType('goal')).toBe(true)
  expect(isAddressedType('slide')).toBe(false)
})
