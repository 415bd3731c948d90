import type { Point } from './shapes.ts'
import { palette } from './palette.ts'
import { count, round, smooth } from './shapes.ts'

/** Ground below a smooth line, down to the lower edge of the picture. */
export function ground(line: readonly Point[], fill: string): string {
  return `<path d="${smooth(line)}L1600 900L0 900Z" fill="${fill}"/>`
}

/** A closed smooth shape. */
export function patch(points: readonly Point[], fill: string, more = ''): string {
  const [first] = points
  return first ? `<path d="${smooth([...points, first])}Z" fill="${fill}" ${more}/>` : ''
}

/** A tree with a round crown; its foot is at 0,0, it is about 100 high. */
export function roundTree(crown: string, shade: string, trunk: string = '#6b5643'): string {
  return `<path d="M-4 0L-2.5 -46L2.5 -46L4 0Z" fill="${trunk}"/><ellipse cx="0" cy="-66" rx="30" ry="34" fill="${crown}"/><path d="M6 -99A30 34 0 0 1 4 -32A44 44 0 0 0 6 -99Z" fill="${shade}"/>`
}

/** A slim tree, as poplars and cypresses are. */
export function slimTree(crown: string, shade: string): string {
  return `<path d="M-2.5 0L-2 -30L2 -30L2.5 0Z" fill="#6b5643"/><path d="M0 -104C13 -84 15 -40 0 -14C-15 -40 -13 -84 0 -104Z" fill="${crown}"/><path d="M0 -104C13 -84 15 -40 0 -14C6 -40 7 -80 0 -104Z" fill="${shade}"/>`
}

/** A pine of the sandy soils. */
export function pine(crown: string, shade: string): string {
  return `<path d="M-3 0L-2 -60L2 -60L3 0Z" fill="#8a5a3c"/><path d="M0 -104L24 -62L11 -66L28 -36L-28 -36L-11 -66L-24 -62Z" fill="${crown}"/><path d="M0 -104L24 -62L11 -66L28 -36L4 -36Z" fill="${shade}"/>`
}

/** A cloud of soft humps, about 200 wide. */
export function cloud(fill: string, opacity = 0.9): string {
  return `<path d="M-96 20C-112 20 -112 -8 -86 -8C-84 -34 -46 -40 -34 -20C-20 -52 34 -50 40 -14C66 -28 92 -12 86 6C106 4 108 20 94 20Z" fill="${fill}" opacity="${opacity}"/>`
}

/** A wind turbine, its foot at 0,0, about 100 high to the hub. */
export function turbine(turn: number, fill: string = '#ffffff'): string {
  const blade = 'M-1.6 0C-3.4 -12 -1.6 -40 0 -50C1.2 -40 2.6 -12 1.6 0Z'
  const blades = count(3).map(index => `<path d="${blade}" transform="rotate(${turn + index * 120})"/>`)
  return `<g fill="${fill}"><path d="M-2.4 0L-1 -100L1 -100L2.4 0Z"/><g transform="translate(0 -100)">${blades.join('')}<circle r="2.6"/></g></g>`
}

interface HouseColours { readonly wall: string, readonly shade: string, readonly roof: string, readonly glass?: string, readonly door?: string }

/** A house seen from its eaves side with a gable to the right; its foot is at 0,0. */
export function house(width: number, wallHeight: number, roofHeight: number, { wall, shade, roof, glass = palette.sky, door = palette.deep }: HouseColours): string {
  const gable = width * 0.36
  const windows = Math.max(1, Math.floor(width / 44))
  const step = width / (windows + 1)
  const doorAt = Math.floor(windows / 2)
  const openings = count(windows).map((index) => {
    const x = round(step * (index + 1))
    return index === doorAt
      ? `<path d="M${x - 10} 0V${round(-wallHeight * 0.66)}H${x + 10}V0Z" fill="${door}"/>`
      : `<rect x="${x - 9}" y="${round(-wallHeight * 0.74)}" width="18" height="${round(wallHeight * 0.4)}" fill="${glass}"/><path d="M${x} ${round(-wallHeight * 0.74)}v${round(wallHeight * 0.4)}" stroke="${wall}" stroke-width="2"/>`
  })
  return `<rect x="0" y="${-wallHeight}" width="${width}" height="${wallHeight}" fill="${wall}"/>`
    + `<path d="M${width} 0V${-wallHeight}L${width + gable / 2} ${-wallHeight - roofHeight}L${width + gable} ${-wallHeight}V0Z" fill="${shade}"/>`
    + `<path d="M-8 ${-wallHeight}L${round(gable / 2 - 4)} ${-wallHeight - roofHeight}H${round(width + gable / 2)}L${width} ${-wallHeight}Z" fill="${roof}"/>`
    + `<rect x="${round(width + gable / 2 - 7)}" y="${round(-wallHeight * 0.72)}" width="14" height="${round(wallHeight * 0.36)}" fill="${glass}"/>${openings.join('')}`
}

/** Furrows of a field as fine lines between two curves. */
export function furrows(top: readonly Point[], bottom: readonly Point[], lines: number, stroke: string): string {
  return count(lines).map((index) => {
    const share = (index + 1) / (lines + 1)
    const points = top.map(([x, y], at): Point => {
      const [bx, by] = bottom[at] ?? [x, y]
      return [x + (bx - x) * share, y + (by - y) * share]
    })
    return `<path d="${smooth(points)}" fill="none" stroke="${stroke}" stroke-width="3"/>`
  }).join('')
}
