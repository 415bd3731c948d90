import type { LookName, OwnColour, OwnColours } from '@kek/contract'
import { isLookName, ownColours, readOwnColours } from '@kek/contract'

const names = Object.keys(ownColours) as OwnColour[]

/**
 * The address of an administrator's colours as a style sheet: `/gestaltung/lup_brand-123456.css`. It says all that the sheet is made of,
 * so a browser may keep it for ever, and it is the same for the present, a preview and an adopted version.
 */
export function colourAddress(look: LookName, colours: OwnColours): string {
  const own = readOwnColours(colours)
  return `/gestaltung/${[look, ...names.flatMap(name => own[name] ? [`${name}-${own[name].slice(1)}`] : [])].join('_')}.css`
}

/** What an address of colours says; undefined for every address that `colourAddress` would not give. */
export function readColourAddress(path: string): { readonly look: LookName, readonly colours: OwnColours } | undefined {
  const [, look = '', rest = ''] = /^\/gestaltung\/([a-z]+)((?:_[a-z]+-[0-9a-f]{6})+)\.css$/.exec(path) ?? []
  if (!isLookName(look))
    return undefined
  const colours = readOwnColours(Object.fromEntries(rest.slice(1).split('_').map(part => part.split('-')).map(([name = '', hex = '']) => [name, `#${hex}`])))
  return colourAddress(look, colours) === path ? { look, colours } : undefined
}
