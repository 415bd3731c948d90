import { looks } from '@kek/contract'
import { describe, expect, it } from 'vitest'
import { iconOf, landscapeOf, logoOf, logoOnBrandOf } from './look-drawings.ts'

const idsOf = (svg: string) => [...svg.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id)

describe.each(Object.keys(looks) as (keyof typeof looks)[])('the drawings of the look %s', (look) => {
  const drawings = [landscapeOf, logoOf, logoOnBrandOf].map(of => of(look))

  it('are markup', () => {
    expect(drawings.filter(svg => !/^<svg .*<\/svg>\s*$/s.test(svg))).toEqual([])
  })

  it('have in the landscape the colours that the look gives its parts', () => {
    const { light }: { readonly light: Readonly<Record<string, string>> } = looks[look]
    const tokens: Readonly<Record<string, string>> = { accent: 'kek-brand-accent', reeds: 'kek-brand-accent', furrows: 'kek-brand' }
    const parts = [...landscapeOf(look).matchAll(/class="land-([a-z]+)"(?: fill="none")? (?:fill|stroke)="(#[^"]*)"/g)]
    // Nothing in it has a colour and no name.
    expect(parts).toHaveLength([...landscapeOf(look).matchAll(/(?:fill|stroke)="#/g)].length)
    for (const [, part = '', colour] of parts)
      expect(light[tokens[part] ?? `kek-land-${part}`], part).toBe(colour)
  })

  it('name their parts each in its own way, and find them', () => {
    const ids = drawings.flatMap(idsOf)
    expect(new Set(ids).size).toBe(ids.length)
    for (const svg of drawings)
      expect([...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id).filter(id => !idsOf(svg).includes(id))).toEqual([])
  })
})

it.each(Object.keys(looks))('the icon of the look %s is its sign', (look) => {
  const [type, svg = ''] = iconOf(look).split(',')
  expect(type).toBe('data:image/svg+xml')
  expect(svg).not.toMatch(/[#<>"]/)
  expect(decodeURIComponent(svg).replaceAll(/(\bid="|url\(#)/g, '$1logo-')).toBe(logoOf(look).trim())
})

it('an unknown look has none', () => {
  expect([landscapeOf('x'), logoOf('x'), logoOnBrandOf('x')]).toEqual(['', '', ''])
})
