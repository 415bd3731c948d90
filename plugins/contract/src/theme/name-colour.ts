import { fieldColours } from '../content/types/field.ts'

const names: Readonly<Record<string, string>> = {
  'kern-color-layout-background-default': 'Grund der Seite',
  'kern-color-layout-background-hued': 'getönter Grund',
  'kern-color-layout-background-default-surface': 'Grund von Flächen',
  'kern-color-layout-text-default': 'Text',
  'kern-color-layout-text-muted': 'leiser Text',
  'kern-color-action-default': 'Verweise und Knöpfe',
  'kern-color-action-on-default': 'Schrift auf Knöpfen',
  'kern-color-feedback-info-background': 'Grund von Hinweisen',
  'kek-brand': 'Grundfarbe',
  'kek-brand-raised': 'Grundfarbe, aufgehellt',
  'kek-land-far': 'ferne Hügel der Landschaft',
  'kek-on-brand': 'weiße Schrift',
  'kek-on-brand-muted': 'leise Schrift',
  'kek-brand-accent': 'Akzentfarbe',
  'kek-on-brand-accent': 'dunkle Schrift',
  'kek-on-solid': 'weiße Schrift',
}
const uses: Readonly<Record<string, string>> = { solid: '', ink: ' als Schrift', soft: ' als heller Grund' }

/** What a colour of the page is called on the administrator's screen. */
export function nameColour(token: string): string {
  const [, name = '', use = ''] = /^kek-([a-z]+)-(solid|ink|soft)$/.exec(token) ?? []
  const field = Object.hasOwn(fieldColours, name) ? fieldColours[name as keyof typeof fieldColours] : undefined
  return names[token] ?? (field ? field + uses[use] : token)
}
