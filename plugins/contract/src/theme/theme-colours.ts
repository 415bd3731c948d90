import type { ColourTokens, Scheme, Schemes } from './look.ts'
import type { LookName } from './looks.ts'
import type { OwnColour, OwnColours } from './own-colours.ts'
import { fieldColours } from '../content/types/field.ts'
import { looks } from './looks.ts'
import { mixColours, readableOn } from './mix-colours.ts'
import { readOwnColours } from './own-colours.ts'

const grounds = ['kern-color-layout-background-default', 'kern-color-layout-background-hued', 'kern-color-layout-background-default-surface']
const softs = Object.keys(fieldColours).map(name => `kek-${name}-soft`)

/** A look's colours in both schemes, complete. */
export function lookColours(look: LookName): Schemes {
  const { light, dark } = looks[look]
  return { light, dark: { ...light, ...dark } }
}

const pick = (tokens: ColourTokens, names: readonly string[]) => names.map(name => tokens[name] ?? '#000000')

/** What a field's colour gives: bands keep the colour itself, writing and tinted grounds are as light or dark as they have to be. */
function fieldTokens(name: string, colour: string, scheme: Scheme, tokens: ColourTokens): ColourTokens {
  const ground = tokens[grounds[0] as string] as string
  const soft = mixColours(colour, ground, scheme === 'light' ? 0.1 : 0.25)
  return {
    [`kek-${name}-solid`]: colour,
    [`kek-${name}-ink`]: readableOn(colour, [...pick(tokens, grounds), soft], 4.5, scheme === 'light' ? '#000000' : '#ffffff'),
    [`kek-${name}-soft`]: soft,
  }
}

/** How much lighter than the ground each part of the landscape is, those behind less than those before. Words stand before the hills that are far. */
const landShares = { far: 0.06, middle: 0.12, near: 0.19, front: 0.27, water: 0.36 } as const

function landTokens(brand: string): ColourTokens {
  return Object.fromEntries(Object.entries(landShares).map(([part, share]) => [`kek-land-${part}`, mixColours('#ffffff', brand, share)]))
}

function brandTokens(colour: string, scheme: Scheme): ColourTokens {
  const brand = scheme === 'light' ? colour : mixColours(colour, '#000000', 0.7)
  const raised = mixColours('#ffffff', brand, 0.06)
  return {
    'kek-brand': brand,
    'kek-brand-raised': raised,
    'kek-on-brand-muted': readableOn(mixColours('#ffffff', brand, 0.78), [brand, raised], 4.5, '#ffffff'),
    ...landTokens(brand),
  }
}

/** In light links have the colour itself, as everybody knows it; in dark they are as much lighter as they have to be. */
function actionTokens(colour: string, scheme: Scheme, tokens: ColourTokens): ColourTokens {
  return { 'kern-color-action-default': scheme === 'light' ? colour : readableOn(colour, pick(tokens, [...grounds, ...softs, 'kern-color-feedback-info-background']), 4.5, '#ffffff') }
}

function derive(own: { readonly [name in OwnColour]?: string }, scheme: Scheme, look: ColourTokens): ColourTokens {
  const { brand, accent, action, ...fields } = own
  const set = {
    ...brand ? brandTokens(brand, scheme) : {},
    ...accent ? { 'kek-brand-accent': accent } : {},
    ...Object.assign({}, ...Object.entries(fields).map(([name, colour]) => fieldTokens(name, colour, scheme, look))) as ColourTokens,
  }
  return action ? { ...set, ...actionTokens(action, scheme, { ...look, ...set }) } : set
}

/** What an administrator's colours change in a look, in each scheme. */
export function changedColours(look: LookName, colours: OwnColours): Schemes {
  const { light, dark } = lookColours(look)
  const own = readOwnColours(colours)
  return { light: derive(own, 'light', light), dark: derive(own, 'dark', dark) }
}

/** All colours of a page: the look's, and over them the administrator's. */
export function themeColours(look: LookName, colours: OwnColours = {}): Schemes {
  const known = lookColours(look)
  const changed = changedColours(look, colours)
  return { light: { ...known.light, ...changed.light }, dark: { ...known.dark, ...changed.dark } }
}
