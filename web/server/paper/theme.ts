import type { PaperTheme } from './paper.ts'

/** The look of the county's papers: the values of its style sheet in light, which a test compares. Paper is white. */
export const paperTheme: PaperTheme = {
  brand: '#0b3b4c',
  onBrand: '#ffffff',
  onBrandMuted: '#c9dde3',
  accent: '#f2b83b',
  text: '#14242c',
  muted: '#46565e',
  line: '#d8d6cc',
  ground: '#f4f2ec',
  action: '#005a7c',
  tones: {
    blue: { solid: '#14579b', ink: '#0f4a86', soft: '#e7f0f9' },
    green: { solid: '#2b6b3d', ink: '#225a32', soft: '#e8f3ea' },
    amber: { solid: '#8a5700', ink: '#734900', soft: '#fdf1d8' },
    violet: { solid: '#673a97', ink: '#583080', soft: '#f2ecf9' },
    teal: { solid: '#0b6a6d', ink: '#08585b', soft: '#e2f3f2' },
    red: { solid: '#a5322a', ink: '#8d2720', soft: '#fbeae7' },
    grey: { solid: '#4d5b63', ink: '#3f4c54', soft: '#eef1f2' },
  },
  logo: 'lup/logo-on-brand.svg',
  landscape: 'lup/landscape.svg',
}
