import { palette } from '../palette.ts'
import { hairs, head, skins } from '../people.ts'
import { cloud, ground } from '../scenery.ts'
import { choose, count, gradient, picture, place, sequence } from '../shapes.ts'

const tops = ['#2f7d8c', '#b4533a', '#4f7f4a', '#71508f', '#d1902c', '#33454a', '#2f5f9e', '#a8714c'] as const
const styles = ['short', 'long', 'bun', 'short', 'long'] as const

/** Where people sit in the circle, in degrees; none behind the screen, where nobody would see them. */
const angles = [24, 57, 90, 123, 156, 202, 226, 249, 291, 314, 338] as const

/** A seated person from the front, feet at 0,0, about 80 high. */
function seated(top: string, skin: string, hair: string, hairStyle: 'short' | 'long' | 'bun', isSpeaking: boolean): string {
  const hand = isSpeaking ? [24, -62, 30, -78] : [20, -50, 8, -40]
  return `<path d="M-18 -2V-34H18V-2" fill="none" stroke="#8f6c47" stroke-width="5"/><path d="M-9 -34L-12 -14L-11 0M9 -34L12 -14L11 0" fill="none" stroke="#33454a" stroke-width="11" stroke-linecap="round" stroke-linejoin="round"/><path d="M-16 -62C-16 -68 -10 -70 0 -70C10 -70 16 -68 16 -62L15 -32H-15Z" fill="${top}"/>`
    + `<path d="M-14 -63L-20 -50L-8 -40" fill="none" stroke="${top}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/><circle cx="-8" cy="-40" r="4" fill="${skin}"/>`
    + `<path d="M14 -63L${hand[0]} ${hand[1]}L${hand[2]} ${hand[3]}" fill="none" stroke="${top}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/><circle cx="${hand[2]}" cy="${hand[3]}" r="4" fill="${skin}"/>`
    + `<g transform="translate(0 12)">${head({ top, skin, hair, hairStyle })}</g>`
}

/** A seated person from behind on a chair. */
function seatedBack(top: string, skin: string, hair: string, hairStyle: 'short' | 'long' | 'bun'): string {
  return `<path d="M-16 0V-30M16 0V-30" stroke="#7a5a3a" stroke-width="5"/><path d="M-19 -44C-19 -66 -12 -70 0 -70C12 -70 19 -66 19 -44V-28H-19Z" fill="${top}"/><rect x="-21" y="-52" width="42" height="26" rx="6" fill="#a67c4e"/><g transform="translate(0 12)">${head({ top, skin, hair, hairStyle, fromBehind: true })}</g>`
}

function bubble(x: number, y: number, width: number, height: number, fill: string, tail: -1 | 1, inside: string): string {
  return `<g transform="translate(${x} ${y})"><rect x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" rx="${height / 2.6}" fill="${fill}"/><path d="M${tail * 10} ${height / 2 - 4}L${tail * 34} ${height / 2 + 30}L${tail * 42} ${height / 2 - 6}Z" fill="${fill}"/>${inside}</g>`
}

const lines = (...widths: number[]) => widths.map((width, index) => `<rect x="-58" y="${-22 + index * 19}" width="${width}" height="8" rx="4" fill="#fff" opacity="0.92"/>`).join('')

/** A regional forum: people in a circle around a screen, what they say rising as bubbles. */
export function forum(): string {
  const next = sequence(31)
  const people = angles.map((degrees, index) => {
    const angle = degrees / 180 * Math.PI
    const x = 800 + Math.cos(angle) * 590
    const y = 640 + Math.sin(angle) * 168
    const depth = 2.05 + Math.sin(angle) * 0.62
    const shape = [choose(tops, (index * 0.385) % 1), choose(skins, next()), choose(hairs, next()), choose(styles, next())] as const
    return { y, svg: place(x, y + 56, depth, Math.sin(angle) > 0.25 ? seatedBack(...shape) : `<g transform="scale(${index % 2 ? -1 : 1} 1)">${seated(...shape, index % 3 !== 0)}</g>`) }
  }).sort((a, b) => a.y - b.y)
  const screen = `<ellipse cx="800" cy="668" rx="150" ry="30" fill="#000" opacity="0.12"/><path d="M700 600L900 600L926 664H674Z" fill="#a67c4e"/><path d="M674 664h252v12H674Z" fill="#7a5a3a"/><rect x="716" y="478" width="168" height="112" rx="9" fill="${palette.night}"/><rect x="725" y="487" width="150" height="94" rx="4" fill="${palette.sky}"/><path d="M725 560C760 530 800 556 836 540C852 534 866 532 875 536V581H725Z" fill="${palette.leaf}"/><circle cx="846" cy="508" r="11" fill="${palette.wheat}"/><path d="M704 600L716 590H884L896 600Z" fill="#c9d2d2"/>`
  const windows = count(5).map(index => `<g transform="translate(${130 + index * 290} 70)"><path d="M0 330V70A90 90 0 0 1 180 70V330Z" fill="url(#air)"/><clipPath id="w${index}"><path d="M0 330V70A90 90 0 0 1 180 70V330Z"/></clipPath><g clip-path="url(#w${index})"><g transform="translate(${-130 - index * 290} -70)">${ground([[0, 330], [400, 300], [800, 340], [1200, 296], [1600, 320]], palette.meadow)}${ground([[0, 372], [500, 350], [1000, 376], [1600, 352]], palette.leaf)}</g>${place(120 - index * 16, 90 + (index % 3) * 26, 0.5, cloud('#fff'))}</g><path d="M90 -20V330M0 150H180M0 240H180" stroke="#fbf6ea" stroke-width="6"/><path d="M0 330V70A90 90 0 0 1 180 70V330Z" fill="none" stroke="#fbf6ea" stroke-width="12"/></g>`)
  const bubbles = [
    bubble(330, 356, 170, 96, palette.lake, 1, lines(112, 84, 100)),
    bubble(596, 250, 190, 104, palette.amber, 1, lines(118, 100, 62)),
    bubble(1010, 262, 184, 100, palette.moss, -1, lines(90, 114, 74)),
    bubble(1284, 366, 170, 92, palette.brick, -1, lines(104, 76)),
  ]
  return picture(`${gradient('wall', '#efe3c8', '#f7efdd') + gradient('air', palette.mist, '#fbf8f1') + gradient('floor', '#d9b98a', '#b98f5e')}<radialGradient id="glow"><stop offset="0" stop-color="#fff7d8" stop-opacity="0.9"/><stop offset="1" stop-color="#fff7d8" stop-opacity="0"/></radialGradient>`, [
    '<rect width="1600" height="900" fill="url(#wall)"/>',
    ...windows,
    '<rect y="440" width="1600" height="460" fill="url(#floor)"/>',
    `<ellipse cx="800" cy="690" rx="690" ry="190" fill="${palette.lake}" opacity="0.22"/><ellipse cx="800" cy="690" rx="600" ry="160" fill="${palette.mist}" opacity="0.5"/>`,
    '<ellipse cx="800" cy="560" rx="330" ry="230" fill="url(#glow)"/>',
    ...people.filter(({ y }) => y < 640).map(({ svg }) => svg),
    screen,
    ...people.filter(({ y }) => y >= 640).map(({ svg }) => svg),
    ...bubbles,
  ])
}
