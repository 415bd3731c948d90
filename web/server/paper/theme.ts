import type { Reading } from '../views/reading.ts'
import type { PaperTheme } from './paper.ts'
import { themeColours } from '@kek/contract'
import { wornTheme } from '../views/theme.ts'

const land = 'kek-land-'
const tones = ['blue', 'green', 'amber', 'violet', 'teal', 'red', 'grey'] as const

/** The look of the county's papers: the colours that the site has in light, with its pictures. Paper is white. */
export function paperTheme(reading: Pick<Reading, 'snapshot'>): PaperTheme {
  const { look, colours } = wornTheme(reading)
  const { light } = themeColours(look, colours)
  const colour = (token: string) => light[token] ?? '#000000'
  return {
    brand: colour('kek-brand'),
    onBrand: colour('kek-on-brand'),
    onBrandMuted: colour('kek-on-brand-muted'),
    accent: colour('kek-brand-accent'),
    text: colour('kern-color-layout-text-default'),
    muted: colour('kern-color-layout-text-muted'),
    line: colour('kern-color-decorative-border-default'),
    ground: colour('kern-color-layout-background-hued'),
    action: colour('kern-color-action-default'),
    tones: Object.fromEntries(tones.map(name => [name, { solid: colour(`kek-${name}-solid`), ink: colour(`kek-${name}-ink`), soft: colour(`kek-${name}-soft`) }])) as PaperTheme['tones'],
    logo: `${look}/logo-on-brand.svg`,
    landscape: `${look}/landscape.svg`,
    land: { accent: colour('kek-brand-accent'), reeds: colour('kek-brand-accent'), furrows: colour('kek-brand'), ...Object.fromEntries(Object.entries(light).filter(([token]) => token.startsWith(land)).map(([token, shade]) => [token.slice(land.length), shade])) },
  }
}
