import { place } from './shapes.ts'

/** Skin and hair as they are in a county of many origins. */
export const skins = ['#f0c9a4', '#d9a47a', '#a8714c', '#e7b58e', '#8a5a3d'] as const
export const hairs = ['#3a2b23', '#7a5230', '#b98a4a', '#c9c5bd', '#5b3a2a', '#8c3f2b'] as const

export interface Person {
  readonly top: string
  readonly bottom?: string
  readonly skin: string
  readonly hair: string
  readonly hairStyle?: 'short' | 'long' | 'bun' | 'bald'
  readonly fromBehind?: boolean
}

type Hand = readonly [elbowX: number, elbowY: number, handX: number, handY: number]

/** An arm from the shoulder over the elbow to the hand; `side` is −1 for the left of the picture, 1 for the right. */
export function arm(side: -1 | 1, [elbowX, elbowY, handX, handY]: Hand, sleeve: string, skin: string): string {
  return `<path d="M${side * 13} -76L${elbowX} ${elbowY}L${handX} ${handY}" fill="none" stroke="${sleeve}" stroke-width="7.6" stroke-linecap="round" stroke-linejoin="round"/><circle cx="${handX}" cy="${handY}" r="4" fill="${skin}"/>`
}

export const hanging = (side: -1 | 1): Hand => [side * 17, -62, side * 16, -47]
export const raised = (side: -1 | 1): Hand => [side * 20, -90, side * 17, -110]
export const pointing = (side: -1 | 1): Hand => [side * 24, -78, side * 37, -88]

/** Head and hair, the chin at about −84. */
export function head({ skin, hair, hairStyle = 'short', fromBehind = false }: Person): string {
  const neck = `<rect x="-3.6" y="-87" width="7.2" height="8" rx="3" fill="${skin}"/>`
  const skull = `<circle cx="0" cy="-93" r="8.8" fill="${skin}"/>`
  const long = hairStyle === 'long' ? `<path d="M-10 -94C-12 -84 -11 -76 -8 -73L8 -73C11 -76 12 -84 10 -94Z" fill="${hair}"/>` : ''
  const bun = hairStyle === 'bun' ? `<circle cx="0" cy="-104" r="4.6" fill="${hair}"/>` : ''
  const cap = hairStyle === 'bald'
    ? fromBehind ? `<path d="M-9.2 -95C-5 -90 5 -90 9.2 -95C10 -88 6 -84.6 0 -84.6C-6 -84.6 -10 -88 -9.2 -95Z" fill="${hair}"/>` : `<path d="M-8.8 -93A8.8 8.8 0 0 0 -7 -87.6L-6 -94ZM8.8 -93A8.8 8.8 0 0 1 7 -87.6L6 -94Z" fill="${hair}"/>`
    : fromBehind
      ? `<path d="M-9.6 -93A9.6 9.6 0 0 1 9.6 -93C9.6 -88 6 -84.6 0 -84.6C-6 -84.6 -9.6 -88 -9.6 -93Z" fill="${hair}"/>`
      : `<path d="M-9.6 -91C-11 -106 11 -106 9.6 -91C8 -97 3 -98.6 -2 -98.4C-6 -98 -8.6 -95.6 -9.6 -91Z" fill="${hair}"/>`
  return fromBehind ? neck + skull + bun + cap + long : long + neck + skull + bun + cap
}

/** A standing person, feet at 0,0, about 100 high. */
export function standing(person: Person, left: Hand = hanging(-1), right: Hand = hanging(1), scale = 1, x = 0, y = 0): string {
  const { top, bottom = '#33454a', skin } = person
  const legs = `<path d="M-6 -46L-7 -7M6 -46L7 -7" stroke="${bottom}" stroke-width="10.5" stroke-linecap="round"/><path d="M-13 0C-13 -5 -2 -5 -2 0ZM13 0C13 -5 2 -5 2 0Z" fill="#26221f"/>`
  const trunk = `<path d="M-15.5 -74C-15.5 -80 -10 -81.5 0 -81.5C10 -81.5 15.5 -80 15.5 -74L13.5 -42C13.5 -40 -13.5 -40 -13.5 -42Z" fill="${top}"/>`
  return place(x, y, scale, `${legs}${arm(-1, left, top, skin)}${arm(1, right, top, skin)}${trunk}${head(person)}`)
}

/** Head and shoulders from behind, as over the back of a chair; the lower edge is at 0, it is about 62 high. */
export function seatedFromBehind(person: Person, scale: number, x: number, y: number, lifted = ''): string {
  const { top } = person
  const shoulders = `<path d="M-20 -40C-20 -62 -18 -66 0 -66C18 -66 20 -62 20 -40Z" transform="translate(0 -14)" fill="${top}"/>`
  return place(x, y, scale, `<g transform="translate(0 54)">${lifted}${shoulders}${head({ ...person, fromBehind: true })}</g>`)
}
