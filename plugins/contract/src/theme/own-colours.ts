import { fieldColours } from '../content/types/field.ts'

/** The colours that an administrator may set, by the field that holds them. Everything else of a page follows from them and from the look. */
export const ownColours = {
  brand: 'Grundfarbe',
  accent: 'Akzentfarbe',
  action: 'Farbe für Verweise und Knöpfe',
  ...fieldColours,
} as const

export type OwnColour = keyof typeof ownColours

/** Colours by field; those left out are the look's. */
export type OwnColours = { readonly [name in OwnColour]?: string | null }

const names = Object.keys(ownColours) as OwnColour[]

/** The colours among some fields that are set and are colours, in small letters and always in the same order. */
export function readOwnColours(fields: Readonly<Record<string, unknown>>): { readonly [name in OwnColour]?: string } {
  return Object.fromEntries(names.flatMap((name) => {
    const value = fields[name]
    return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value.trim()) ? [[name, value.trim().toLowerCase()] as const] : []
  }))
}
