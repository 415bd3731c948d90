import { looks } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { landscapeOf, logoOf } from './look-drawings.ts'

describe.each(Object.keys(looks))('the drawings of the look %s', (look) => {
  it('are markup', () => {
    expect(landscapeOf(look)).toMatch(/^<svg .*<\/svg>\s*$/s)
    expect(logoOf(look)).toMatch(/^<svg .*<\/svg>\s*$/s)
  })

  it('name the parts of the sign as nothing else on a page is named, and find them', () => {
    const logo = logoOf(look)
    const ids = [...logo.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.filter(id => !id?.startsWith('logo-'))).toEqual([])
    expect([...logo.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id).filter(id => !ids.includes(id))).toEqual([])
  })
})

it('an unknown look has none', () => {
  expect([landscapeOf('x'), logoOf('x')]).toEqual(['', ''])
})
