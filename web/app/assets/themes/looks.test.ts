import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { defaultLook, looks } from '@kek/contract'
import { describe, expect, it } from 'vitest'

const read = (name: string) => readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8')
const pictures = ['logo.svg', 'logo-on-brand.svg', 'landscape.svg']

it('every look has its style sheet, and every style sheet is a look\'s', () => {
  const sheets = readdirSync(new URL('./', import.meta.url)).filter(name => name.endsWith('.css')).map(name => name.replace('.css', ''))
  expect(sheets.sort()).toEqual(Object.keys(looks).sort())
  const taken = readFileSync(new URL('../../theme.ts', import.meta.url), 'utf8')
  expect(sheets.filter(name => !taken.includes(`~/assets/themes/${name}.css`))).toEqual([])
})

describe.each(Object.keys(looks))('the look %s', (name) => {
  it('holds no colour: those stand in the contract, where they are measured', () => {
    expect(read(name)).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl|oklch/i)
  })

  it('wears its own pictures', () => {
    for (const picture of pictures) {
      expect(existsSync(new URL(`../../../public/themes/${name}/${picture}`, import.meta.url)), picture).toBe(true)
    }
  })

  it('is worn only where it was chosen, unless it is the default', () => {
    expect([...read(name).matchAll(/:root[^\s{]*/g)].map(([selector]) => selector)).toEqual([name === defaultLook ? ':root' : `:root[data-look='${name}']`])
  })
})
