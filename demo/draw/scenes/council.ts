import { palette } from '../palette.ts'
import { arm, hairs, hanging, pointing, seatedFromBehind, skins, standing } from '../people.ts'
import { cloud, ground } from '../scenery.ts'
import { choose, count, gradient, picture, place, sequence } from '../shapes.ts'

const suits = ['#33454a', '#4a5d73', '#6d4f5e', '#2f5f6e', '#7a6a55', '#55713f', '#8a4b3a'] as const
const styles = ['short', 'short', 'long', 'bun', 'bald'] as const

/** The council from behind: rows of members, all with a card up, for the vote was unanimous,, before a podium and a wide window. */
export function council(): string {
  const next = sequence(12)
  const rows = count(4).map((row) => {
    const members = 9 - row
    const scale = 1.35 + row * 0.62
    const base = 520 + row * 118
    const spread = 560 + row * 130
    const seats = count(members).map((seat) => {
      const share = members > 1 ? seat / (members - 1) * 2 - 1 : 0
      const x = 800 + share * spread
      const y = base + share * share * -46 + 52
      const top = choose(suits, next())
      const skin = choose(skins, next())
      const side = next() < 0.5 ? -1 : 1
      const card = `<rect x="${side * 20 - 6}" y="-132" width="12" height="17" rx="1.5" fill="${palette.wheat}" transform="rotate(${side * 6} ${side * 20} -120)"/>`
      const lifted = arm(side, [side * 23, -92, side * 20, -114], top, skin) + card
      const person = { top, skin, hair: choose(hairs, next()), hairStyle: choose(styles, next()) } as const
      return seatedFromBehind(person, scale, x, y, lifted)
    })
    const desk = `<path d="M${800 - spread - 150} ${base - 8}Q800 ${base + 58} ${800 + spread + 150} ${base - 8}L${800 + spread + 170} ${base + 34}Q800 ${base + 104} ${800 - spread - 170} ${base + 34}Z" fill="#b58a5a"/><path d="M${800 - spread - 150} ${base - 8}Q800 ${base + 58} ${800 + spread + 150} ${base - 8}l0 9Q800 ${base + 67} ${800 - spread - 150} ${base + 1}Z" fill="#cfa873"/>`
    return seats.join('') + desk
  })
  const panes = count(6).map(index => `<path d="M${400 + index * 160} 96V356" stroke="#f6f2e8" stroke-width="10"/>`)
  const podium = [
    standing({ top: '#2f5f6e', skin: skins[0], hair: hairs[3] }, hanging(-1), pointing(1), 1.7, 800, 448),
    standing({ top: '#8a4b3a', skin: skins[3], hair: hairs[1], hairStyle: 'long' }, hanging(-1), hanging(1), 1.62, 660, 448),
    standing({ top: '#4a5d73', skin: skins[1], hair: hairs[0] }, hanging(-1), hanging(1), 1.62, 940, 448),
  ]
  return picture(`${gradient('wall', '#f3ead6', '#e6d8bb') + gradient('air', palette.mist, '#f7f4ea') + gradient('floor', '#8f6c47', '#6e5236')}<clipPath id="window"><rect x="240" y="96" width="1120" height="260" rx="6"/></clipPath>`, [
    '<rect width="1600" height="900" fill="url(#wall)"/>',
    `<g clip-path="url(#window)"><rect x="240" y="96" width="1120" height="260" fill="url(#air)"/>${place(520, 160, 0.8, cloud('#ffffff'))}${place(1120, 180, 1, cloud('#ffffff'))}${ground([[0, 300], [400, 270], [800, 300], [1200, 262], [1600, 290]], palette.meadow)}${ground([[0, 330], [500, 318], [900, 336], [1600, 310]], palette.leaf)}<path d="M900 356C980 336 1120 330 1240 320L1330 322C1250 340 1180 346 1140 356Z" fill="${palette.water}"/></g>`,
    ...panes,
    '<path d="M240 226H1360" stroke="#f6f2e8" stroke-width="7"/><rect x="234" y="90" width="1132" height="272" rx="10" fill="none" stroke="#c9b58c" stroke-width="12"/>',
    ...[90, 1390].map(x => `<rect x="${x}" y="110" width="120" height="250" fill="${palette.deep}"/><path d="M${x} 270C${x + 40} 240 ${x + 80} 296 ${x + 120} 258V300C${x + 80} 332 ${x + 40} 284 ${x} 312Z" fill="${palette.wheat}"/><path d="M${x} 312C${x + 40} 284 ${x + 80} 332 ${x + 120} 300V360H${x}Z" fill="${palette.leaf}"/>`),
    '<rect x="0" y="430" width="1600" height="470" fill="url(#floor)"/>',
    ...podium,
    '<path d="M560 378H1040L1060 462H540Z" fill="#a67c4e"/><path d="M552 372H1048V386H552Z" fill="#cfa873"/>',
    `<rect x="762" y="396" width="76" height="48" rx="4" fill="${palette.deep}"/><path d="M770 432C786 414 800 424 812 412L830 432Z" fill="${palette.meadow}"/>`,
    ...rows,
  ])
}
