/** The colours of the demo's pictures: a calm northern landscape. Field colours match the theme's names blue, green and amber. */
export const palette = {
  night: '#12343b',
  deep: '#1d4e57',
  lake: '#2f7d8c',
  water: '#6fb3bd',
  mist: '#cfe5e6',
  sky: '#e9f3f1',
  paper: '#fbf8f1',
  sand: '#efe3c8',
  wheat: '#e2bf6a',
  amber: '#d1902c',
  brick: '#b4533a',
  rose: '#dd9a7b',
  moss: '#4f7f4a',
  leaf: '#7fa45c',
  meadow: '#b7c98a',
  blue: '#2f5f9e',
  violet: '#71508f',
  ink: '#1f2a2e',
} as const

export type Colour = keyof typeof palette
