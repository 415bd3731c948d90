import type { LookName, OwnColour, OwnColours } from '@kek/contract'
import { createHash } from 'node:crypto'
import { changedColours, colourStyles, isLookName, ownColours, readOwnColours } from '@kek/contract'

const names = Object.keys(ownColours) as OwnColour[]

/** An administrator's colours as a style sheet. Its selector outweighs those of every look, wherever a page takes it in. */
function stylesOf(look: LookName, own: OwnColours): string {
  return colourStyles(changedColours(look, own), ':root:root:root')
}

/**
 * The address of an administrator's colours as a style sheet: `/gestaltung/lup_brand-123456.1f2e3d4c.css`. It says all that the sheet is
 * made of, and ends in a mark of what came of that: so a browser may keep it for ever, also when another version of this software makes
 * more of the same colours. It is the same for the present, a preview and an adopted version.
 */
export function colourAddress(look: LookName, colours: OwnColours): string {
  const own = readOwnColours(colours)
  const mark = createHash('sha256').update(stylesOf(look, own)).digest('hex').slice(0, 8)
  return `/gestaltung/${[look, ...names.flatMap(name => own[name] ? [`${name}-${own[name].slice(1)}`] : [])].join('_')}.${mark}.css`
}

/** The sheet at an address of colours; undefined for every address that `colourAddress` would not give. */
export function colourSheetAt(path: string): string | undefined {
  const [, look = '', rest = ''] = /^\/gestaltung\/([a-z]+)((?:_[a-z]+-[0-9a-f]{6})+)\.[0-9a-f]{8}\.css$/.exec(path) ?? []
  if (!isLookName(look))
    return undefined
  const colours = readOwnColours(Object.fromEntries(rest.slice(1).split('_').map(part => part.split('-')).map(([name = '', hex = '']) => [name, `#${hex}`])))
  return colourAddress(look, colours) === path ? stylesOf(look, colours) : undefined
}
