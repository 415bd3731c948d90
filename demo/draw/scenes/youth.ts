import { palette } from '../palette.ts'
import { hairs, hanging, pointing, raised, skins, standing } from '../people.ts'
import { cloud, ground, house, roundTree, turbine } from '../scenery.ts'
import { choose, count, gradient, picture, place, round, sequence } from '../shapes.ts'

const notes = ['#f3d372', '#f1a887', '#a9d3b8', '#9fc6e4', '#d3b6e0'] as const

/** The painted wall: the county as the young people want it. */
function mural(): string {
  return `<clipPath id="wall"><rect x="120" y="70" width="1020" height="480" rx="8"/></clipPath><g clip-path="url(#wall)"><rect x="120" y="70" width="1020" height="480" fill="url(#air)"/><circle cx="890" cy="170" r="58" fill="${palette.wheat}"/>${place(360, 150, 0.9, cloud('#fff'))}${place(740, 196, 0.6, cloud('#fff'))}`
    + `${ground([[100, 360], [380, 300], [700, 352], [1160, 292]], palette.mist)}${[[250, 336, 1.25], [338, 316, 1.5], [1010, 322, 1.35]].map(([x = 0, y = 0, size = 1], index) => place(x, y, size, turbine(18 + index * 37))).join('')}`
    + `${ground([[100, 410], [420, 370], [800, 424], [1160, 366]], palette.meadow)}`
    + `${place(470, 404, 0.95, house(96, 46, 34, { wall: '#f7ead2', shade: '#e6d3ae', roof: palette.brick }))}${place(620, 414, 1.1, house(120, 50, 36, { wall: '#fff6e4', shade: '#ead9b8', roof: '#8f4a3a' }))}${place(836, 408, 0.8, house(90, 56, 34, { wall: '#f1ddba', shade: '#dcc598', roof: palette.deep }))}`
    + `${[[420, 412, 0.75], [590, 420, 0.62], [800, 420, 0.8], [1010, 400, 0.9]].map(([x = 0, y = 0, size = 1]) => place(x, y, size, roundTree(palette.leaf, palette.moss))).join('')}`
    + `${ground([[100, 470], [400, 430], [760, 470], [1160, 430]], palette.leaf)}<path d="M1160 470C960 452 900 520 620 500C420 486 300 520 100 500V560H1160Z" fill="${palette.water}"/><path d="M300 522q26 -8 52 0M520 532q26 -8 52 0M860 512q26 -8 52 0" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity="0.7"/>`
    + `<path d="M716 504h66c-4 14 -14 18 -33 18s-29 -4 -33 -18Z" fill="${palette.brick}"/><path d="M748 500V452l30 44Z" fill="#fff"/></g><rect x="120" y="70" width="1020" height="480" rx="8" fill="none" stroke="#fff" stroke-width="10"/>`
}

/** Paper notes in loose rows on a board. */
function board(next: () => number): string {
  const papers = count(20).map((index) => {
    const [x, y] = [1228 + index % 4 * 76, 108 + Math.floor(index / 4) * 84]
    const turn = round((next() - 0.5) * 12)
    return `<g transform="translate(${x} ${y}) rotate(${turn} 28 28)"><rect width="58" height="58" fill="${choose(notes, index * 0.618 % 1)}"/><path d="M10 18h${round(24 + next() * 14)}M10 30h${round(18 + next() * 20)}M10 42h${round(12 + next() * 14)}" stroke="#3b4a4c" stroke-width="4" opacity="0.55"/></g>`
  })
  return `<rect x="1200" y="76" width="340" height="468" rx="8" fill="#d9b98a"/><rect x="1200" y="76" width="340" height="468" rx="8" fill="none" stroke="#a67c4e" stroke-width="10"/>${papers.join('')}`
}

/** Young people before a painted wall of the county in 2030, some adding notes to a board. */
export function youth(): string {
  const next = sequence(5)
  const people = [
    standing({ top: '#d1902c', bottom: '#2f4a6b', skin: skins[2], hair: hairs[0], hairStyle: 'long', fromBehind: true }, hanging(-1), pointing(1), 4.1, 300, 884),
    standing({ top: '#2f7d8c', bottom: '#3a3f44', skin: skins[0], hair: hairs[2], fromBehind: true }, hanging(-1), hanging(1), 4.4, 468, 892),
    standing({ top: '#b4533a', bottom: '#44505c', skin: skins[4], hair: hairs[0], hairStyle: 'bun', fromBehind: true }, raised(-1), hanging(1), 3.9, 660, 878),
    standing({ top: '#71508f', bottom: '#2f4a6b', skin: skins[3], hair: hairs[5], hairStyle: 'long', fromBehind: true }, hanging(-1), hanging(1), 4.2, 868, 890),
    standing({ top: '#4f7f4a', bottom: '#5a4b3f', skin: skins[1], hair: hairs[4], fromBehind: true }, hanging(-1), pointing(1), 4.3, 1080, 886),
    standing({ top: '#f0d9a0', bottom: '#2f4a6b', skin: skins[0], hair: hairs[1], hairStyle: 'bun', fromBehind: true }, hanging(-1), raised(1), 4, 1360, 880),
  ]
  return picture(gradient('room', '#e7eeec', '#f6f3ea') + gradient('air', '#bfe0e4', '#fdf6e2') + gradient('floor', '#c7a679', '#a98558'), [
    '<rect width="1600" height="900" fill="url(#room)"/>',
    '<rect y="640" width="1600" height="260" fill="url(#floor)"/><rect y="628" width="1600" height="16" fill="#fff" opacity="0.85"/>',
    mural(),
    board(next),
    ...[300, 468, 660, 868, 1080, 1360].map(x => `<ellipse cx="${x}" cy="888" rx="90" ry="12" fill="#000" opacity="0.14"/>`),
    ...people,
  ])
}
