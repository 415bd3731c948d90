import type { OwnColour } from './own-colours.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastOf } from './contrast.ts'
import { looks } from './looks.ts'
import { ownColours } from './own-colours.ts'
import { findWeakPairs, originOf, readablePairs } from './readable-pairs.ts'
import { changedColours, themeColours } from './theme-colours.ts'

const lookNames = Object.keys(looks) as (keyof typeof looks)[]
const names = Object.keys(ownColours) as OwnColour[]
const hex = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 }))).map(parts => `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`)
const own = fc.record(Object.fromEntries(names.map(name => [name, fc.option(hex)])) as Record<OwnColour, fc.Arbitrary<string | null>>)

describe.each(lookNames)('the look %s', (look) => {
  it('is readable in light and in dark', () => expect(findWeakPairs(themeColours(look))).toEqual([]))

  it('has every colour that another look has', () => {
    expect(Object.keys(looks[look].light).sort()).toEqual(Object.keys(looks.lup.light).sort())
    expect(Object.keys(looks[look].dark).filter(token => !(token in looks[look].light))).toEqual([])
  })
})

describe('an administrator\'s colours', () => {
  it('leave a look as it is where none are set', () => {
    expect(changedColours('lup', { brand: null, blue: '' })).toEqual({ light: {}, dark: {} })
    expect(themeColours('lup', { brand: 'rot' })).toEqual(themeColours('lup'))
  })

  it('change what comes from them and nothing else', () => {
    fc.assert(fc.property(fc.constantFrom(...lookNames), own, (look, colours) => {
      const changed = changedColours(look, colours)
      for (const token of [...Object.keys(changed.light), ...Object.keys(changed.dark)])
        expect(colours[originOf(token) as OwnColour]).toBeTruthy()
    }))
  })

  it('stand on bands, in links and on the head just as they were chosen', () => {
    const { light, dark } = changedColours('lup', { brand: '#123456', action: '#234567', blue: '#345678' })
    expect([light['kek-brand'], light['kern-color-action-default'], light['kek-blue-solid'], dark['kek-blue-solid']]).toEqual(['#123456', '#234567', '#345678', '#345678'])
  })

  it('have the landscape in the ground\'s own colour, the lighter the nearer', () => {
    const { light, dark } = changedColours('lup', { brand: '#5a1030' })
    for (const { 'kek-brand': brand = '', ...tokens } of [light, dark]) {
      const parts = ['far', 'middle', 'near', 'front'].map(part => contrastOf(tokens[`kek-land-${part}`] ?? brand, brand))
      expect(parts).toEqual(parts.toSorted((a, b) => a - b))
      expect(new Set([1, ...parts]).size).toBe(5)
    }
  })

  it('are found weak only in pairs that they are part of, whatever they are', () => {
    fc.assert(fc.property(fc.constantFrom(...lookNames), own, (look, colours) => {
      for (const { front, ground } of findWeakPairs(themeColours(look, colours)))
        expect([front, ground].map(originOf).some(name => name && colours[name])).toBe(true)
    }))
  })

  it('give writing and tinted grounds of a field that can always be read on each other', () => {
    fc.assert(fc.property(fc.constantFrom(...lookNames), hex, (look, blue) => {
      const weak = findWeakPairs(themeColours(look, { blue }))
      expect(weak.filter(({ front }) => front === 'kek-blue-ink')).toEqual([])
    }))
  })
})

it('measures every colour of a look, or knows why it need not be read: a line, and what of the landscape no words stand before', () => {
  const measured = new Set(readablePairs.flatMap(({ front, ground }) => [front, ground]))
  expect(Object.keys(looks.lup.light).filter(token => !measured.has(token) && !/^kek-land-(?!far)/.test(token))).toEqual(['kern-color-decorative-border-default'])
})
