import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { paperTheme } from './theme.ts'

const [light = ''] = readFileSync(new URL('../../app/assets/themes/lup.css', import.meta.url), 'utf8').split('@media (prefers-color-scheme: dark)')
const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1]

it('the paper has the colours that the site has in light', () => {
  const { brand, onBrand, onBrandMuted, accent, text, muted, line, ground, action, tones } = paperTheme
  expect({ brand, onBrand, onBrandMuted, accent, text, muted, line, ground, action }).toEqual({
    brand: token('kek-brand'),
    onBrand: token('kek-on-brand'),
    onBrandMuted: token('kek-on-brand-muted'),
    accent: token('kek-brand-accent'),
    text: token('kern-color-layout-text-default'),
    muted: token('kern-color-layout-text-muted'),
    line: token('kern-color-decorative-border-default'),
    ground: token('kern-color-layout-background-hued'),
    action: token('kern-color-action-default'),
  })
  for (const [name, tone] of Object.entries(tones))
    expect([name, tone]).toEqual([name, { solid: token(`kek-${name}-solid`), ink: token(`kek-${name}-ink`), soft: token(`kek-${name}-soft`) }])
})

it('the drawings it names are there', () => {
  expect([paperTheme.logo, paperTheme.landscape].every(name => name && existsSync(new URL(`../../public/themes/${name}`, import.meta.url)))).toBe(true)
})
