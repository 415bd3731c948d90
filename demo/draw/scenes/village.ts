import { palette } from '../palette.ts'
import { hanging, pointing, skins, standing } from '../people.ts'
import { cloud, ground, house, roundTree, slimTree } from '../scenery.ts'
import { count, gradient, picture, place } from '../shapes.ts'

/** A half-timbered house seen from its gable, its foot at 0,0. */
function timbered(width: number, wall: number, roof: number, plaster: string, tiles: string, sign = ''): string {
  const beam = '#6b432c'
  const [left, right] = [-width / 2, width / 2]
  const eaves = -wall + 22 * roof / right + 8
  const posts = count(5).map(index => `<path d="M${left + width / 4 * index} 0V${-wall}" stroke="${beam}" stroke-width="9"/>`)
  const windows = [0, 1, 2, 3].map((index) => {
    const x = left + width / 4 * (index + 0.5)
    return index === 2
      ? `<path d="M${x - 20} 0V${-wall * 0.46}H${x + 20}V0Z" fill="${palette.deep}"/><circle cx="${x + 12}" cy="${-wall * 0.2}" r="3" fill="${palette.wheat}"/>`
      : `<rect x="${x - 17}" y="${-wall * 0.42}" width="34" height="${wall * 0.24}" fill="${palette.mist}"/><path d="M${x} ${-wall * 0.42}v${wall * 0.24}M${x - 17} ${-wall * 0.3}h34" stroke="#fff" stroke-width="4"/><path d="M${x - 20} ${-wall * 0.17}h40v7h-40z" fill="${palette.moss}"/>`
  })
  const upper = [0, 1, 2, 3].map(index => `<rect x="${left + width / 4 * (index + 0.5) - 15}" y="${-wall * 0.9}" width="30" height="${wall * 0.22}" fill="${palette.mist}"/><path d="M${left + width / 4 * (index + 0.5)} ${-wall * 0.9}v${wall * 0.22}" stroke="#fff" stroke-width="4"/>`)
  return `<path d="M${left} 0V${-wall}L0 ${-wall - roof}L${right} ${-wall}V0Z" fill="${plaster}"/>${posts.join('')}<path d="M${left} ${-wall}H${right}M${left} ${-wall * 0.55}H${right}M${left / 2} ${-wall - roof / 2}H${right / 2}M0 ${-wall}V${-wall - roof * 0.9}M${left + 8} ${-wall * 0.55}L${left + width / 4} ${-wall}M${right - 8} ${-wall * 0.55}L${right - width / 4} ${-wall}M${left / 2} ${-wall}L0 ${-wall - roof / 2}L${right / 2} ${-wall}" stroke="${beam}" stroke-width="8" fill="none"/>${upper.join('')}${windows.join('')}<path d="M${left - 22} ${eaves}L0 ${-wall - roof + 8}L${right + 22} ${eaves}L${right + 22} ${eaves - 34}L0 ${-wall - roof - 30}L${left - 22} ${eaves - 34}Z" fill="${tiles}"/>${sign}`
}

function church(): string {
  return `<path d="M0 0V-140H190V0Z" fill="#c98567"/><path d="M-6 -140L36 -214H168L196 -140Z" fill="#8f4a3a"/>${count(3).map(index => `<path d="M${34 + index * 52} -20V-86A14 14 0 0 1 ${62 + index * 52} -86V-20Z" fill="${palette.mist}"/>`).join('')}<path d="M-96 0V-240H-4V0Z" fill="#b9725a"/><path d="M-104 -238L-50 -400L4 -238Z" fill="${palette.deep}"/><path d="M-50 -238L-50 -400L4 -238Z" fill="#163f47"/><path d="M-64 -150V-196A14 14 0 0 1 -36 -196V-150Z" fill="#fdf6e2"/><circle cx="-50" cy="-116" r="18" fill="#fdf6e2"/><path d="M-50 -116V-128M-50 -116L-42 -112" stroke="${palette.night}" stroke-width="3.5" stroke-linecap="round"/><path d="M-66 0V-44A16 16 0 0 1 -34 -44V0Z" fill="#6b432c"/>`
}

function bench(): string {
  return '<path d="M-70 0V-34M70 0V-34" stroke="#33454a" stroke-width="7"/><path d="M-84 -38H84V-28H-84ZM-84 -72H84V-62H-84ZM-84 -56H84V-46H-84Z" fill="#a67c4e"/>'
}

/** A person in a wheelchair looking to the left. */
function wheelchair(): string {
  return `<path d="M-6 -58L-26 -40L-30 -12" fill="none" stroke="#33454a" stroke-width="11" stroke-linecap="round" stroke-linejoin="round"/><path d="M4 -94L4 -58" stroke="#71508f" stroke-width="25" stroke-linecap="round"/><path d="M0 -92L-12 -74L-26 -70" fill="none" stroke="#71508f" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/><circle cx="-27" cy="-70" r="4.5" fill="#d9a47a"/><circle cx="0" cy="-120" r="13" fill="#d9a47a"/><path d="M-13 -122C-14 -142 18 -140 14 -114C12 -108 8 -108 8 -114C6 -124 -4 -130 -13 -122Z" fill="#c9c5bd"/><g fill="none" stroke="#26323a"><circle cx="6" cy="-28" r="28" stroke-width="5"/><path d="M24 -94L20 -44H-14L-26 -10H-38" stroke-width="5"/><path d="M24 -94H36" stroke-width="6" stroke-linecap="round"/><circle cx="-32" cy="-7" r="7" stroke-width="4"/></g>`
}

/** Communities: a village square with timbered houses, church, lime tree and a practice, people of all ages on it. */
export function village(): string {
  const heart = '<g transform="translate(-104 -108)"><rect x="-34" y="-34" width="68" height="68" rx="10" fill="#2f7d8c"/><path d="M0 22C-34 0 -22 -24 -8 -20C-3 -18 0 -12 0 -10C0 -12 3 -18 8 -20C22 -24 34 0 0 22Z" fill="#fff"/></g>'
  return picture(gradient('air', '#c8e2e8', '#fdf3dd') + gradient('square', '#e8d6b0', '#d3b985'), [
    '<rect width="1600" height="900" fill="url(#air)"/>',
    place(260, 130, 1, cloud('#fff')),
    place(1240, 110, 1.2, cloud('#fff')),
    place(760, 170, 0.7, cloud('#fff')),
    ground([[0, 440], [420, 396], [860, 440], [1240, 400], [1600, 430]], palette.mist),
    ground([[0, 500], [460, 466], [900, 496], [1260, 460], [1600, 490]], palette.meadow),
    ...[[470, 520, 1.1], [540, 524, 0.8], [1010, 520, 0.9], [1080, 520, 1.2]].map(([x = 0, y = 0, size = 1], index) => place(x, y, size, index % 2 ? slimTree(palette.leaf, palette.moss) : roundTree(palette.leaf, palette.moss))),
    place(770, 560, 1.08, church()),
    place(560, 566, 1.2, house(130, 76, 56, { wall: '#f1ddba', shade: '#dcc598', roof: '#8f4a3a' })),
    place(1080, 566, 1.15, house(120, 80, 58, { wall: '#dfe6e2', shade: '#c2ccc7', roof: palette.brick })),
    ground([[0, 590], [400, 566], [800, 572], [1200, 566], [1600, 590]], palette.leaf),
    '<path d="M0 640C300 596 1300 596 1600 640V900H0Z" fill="url(#square)"/><path d="M0 660C300 614 1300 614 1600 660" fill="none" stroke="#c6a86f" stroke-width="5" opacity="0.6"/><path d="M-40 900C300 720 1300 720 1640 900" fill="none" stroke="#c6a86f" stroke-width="5" opacity="0.6"/><path d="M200 900C500 800 1100 800 1400 900" fill="none" stroke="#c6a86f" stroke-width="5" opacity="0.6"/>',
    place(220, 664, 1.12, timbered(330, 200, 130, '#fbf3e0', palette.brick)),
    place(1390, 668, 1.12, timbered(340, 200, 126, '#f6ead0', '#8f4a3a', heart)),
    place(1112, 622, 0.86, '<path d="M-60 0V-96H60V0Z" fill="#fbf8f1"/><path d="M-74 -96H74L58 -128H-58Z" fill="#2f7d8c"/><path d="M-74 -96l0 14a12 12 0 0 0 25 0a12 12 0 0 0 25 0a12 12 0 0 0 24 0a12 12 0 0 0 25 0a12 12 0 0 0 25 0a12 12 0 0 0 24 0v-14Z" fill="#e2bf6a"/><path d="M-46 -70h54v48h-54z" fill="#cfe5e6"/><path d="M20 0V-66H46V0Z" fill="#6b432c"/>'),
    '<ellipse cx="800" cy="738" rx="190" ry="26" fill="#000" opacity="0.12"/>',
    place(800, 738, 3.7, roundTree('#6f9a4f', palette.moss)),
    '<path d="M640 742C640 716 960 716 960 742L950 762H650Z" fill="#c9b58c"/><path d="M640 742C640 730 960 730 960 742C960 752 640 752 640 742Z" fill="#8a6a48"/>',
    place(520, 772, 1.25, bench()),
    standing({ top: '#b4533a', skin: skins[0], hair: '#c9c5bd', hairStyle: 'bun' }, hanging(-1), hanging(1), 1.75, 480, 776),
    standing({ top: '#4f7f4a', skin: skins[2], hair: '#3a2b23', hairStyle: 'long' }, hanging(-1), pointing(1), 1.8, 1010, 800),
    standing({ top: '#e2bf6a', skin: skins[2], hair: '#3a2b23', bottom: '#2f5f9e' }, hanging(-1), hanging(1), 1.15, 1086, 806),
    standing({ top: '#2f5f9e', skin: skins[3], hair: '#7a5230' }, pointing(-1), hanging(1), 1.85, 1290, 830),
    place(1170, 836, 1.12, wheelchair()),
    standing({ top: '#d1902c', skin: skins[1], hair: '#5b3a2a', bottom: '#4a5d73' }, hanging(-1), hanging(1), 1.25, 300, 838),
    standing({ top: '#2f7d8c', skin: skins[0], hair: '#b98a4a', hairStyle: 'bun', bottom: '#71508f' }, pointing(-1), hanging(1), 1.2, 386, 852),
    `<circle cx="216" cy="838" r="15" fill="${palette.brick}"/><path d="M203 832q13 8 26 0M216 823v30" stroke="#fff" stroke-width="3" fill="none"/>`,
  ])
}
