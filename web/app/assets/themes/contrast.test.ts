import { readdirSync, readFileSync } from 'node:fs'
import { fieldColours } from '@kek/contract'
import { describe, expect, it } from 'vitest'

const folder = new URL('./', import.meta.url)
const themes = readdirSync(folder).filter(name => name.endsWith('.css'))

type Tokens = ReadonlyMap<string, string>

/** The colour tokens of a theme: as they are in light, and with what the dark block changes. */
function tokensOf(theme: string): { light: Tokens, dark: Tokens } {
  const css = readFileSync(new URL(theme, folder), 'utf8')
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
  const read = (text: string) => [...text.matchAll(/--(?:kern-color-|kek-)([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value] as [string, string])
  return { light: new Map(read(light)), dark: new Map([...read(light), ...read(dark)]) }
}

/** Relative luminance of a colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(start => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['layout-background-default', 'layout-background-hued', 'layout-background-default-surface']
const texts = ['layout-text-default', 'layout-text-muted', 'action-default', 'action-visited', 'feedback-warning', 'feedback-info']
const pairs: readonly (readonly [string, string, number])[] = [
  ...texts.flatMap(text => grounds.map(ground => [text, ground, 4.5] as const)),
  ['action-on-default', 'action-default', 4.5],
  ['feedback-warning', 'feedback-warning-background', 4.5],
  ['feedback-info', 'feedback-info-background', 4.5],
  ['layout-text-default', 'feedback-info-background', 4.5],
  ['layout-text-default', 'feedback-warning-background', 4.5],
  ['action-default', 'feedback-info-background', 4.5],
  ...['on-brand', 'on-brand-muted', 'brand-accent'].flatMap(text => ['brand', 'brand-raised'].map(ground => [text, ground, 4.5] as const)),
  ['on-brand-accent', 'brand-accent', 4.5],
  ...Object.keys(fieldColours).flatMap(colour => [
    ['on-solid', `${colour}-solid`, 4.5] as const,
    [`${colour}-ink`, `${colour}-soft`, 4.5] as const,
    ['layout-text-default', `${colour}-soft`, 7] as const,
    ['layout-text-muted', `${colour}-soft`, 4.5] as const,
    ['action-default', `${colour}-soft`, 4.5] as const,
    ...grounds.map(ground => [`${colour}-ink`, ground, 4.5] as const),
  ]),
  ...['form-input-border', 'layout-border', 'action-focus-default'].flatMap(line => grounds.map(ground => [line, ground, 3] as const)),
]

describe.each(themes)('theme %s', (theme) => {
  const schemes = tokensOf(theme)

  it.each(['light', 'dark'] as const)('is readable in %s', (scheme) => {
    const tokens = schemes[scheme]
    const weak = pairs.flatMap(([front, back, least]) => {
      const [a, b] = [tokens.get(front), tokens.get(back)]
      if (!a || !b)
        return [`${a ? back : front} fehlt`]
      const reached = contrast(a, b)
      return reached < least ? [`${front} auf ${back}: ${reached.toFixed(2)} < ${least}`] : []
    })
    expect(weak).toEqual([])
  })
})
