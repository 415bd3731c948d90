import { palette } from '../palette.ts'
import { cloud, furrows, ground, roundTree, slimTree } from '../scenery.ts'
import { count, gradient, picture, place } from '../shapes.ts'

/** A production hall with shed roof; its foot is at 0,0. */
function hall(width: number, height: number, wall: string, roof: string, teeth: number): string {
  const step = width / teeth
  const sheds = count(teeth).map(index => `<path d="M${index * step} ${-height}V${-height - 34}L${(index + 1) * step} ${-height}Z" fill="${roof}"/><path d="M${index * step} ${-height}V${-height - 34}L${index * step + 9} ${-height - 28}V${-height}Z" fill="${palette.sky}"/>`)
  const gates = count(Math.floor(width / 90)).map(index => `<rect x="${22 + index * 90}" y="${-height * 0.56}" width="52" height="${height * 0.56}" fill="${roof}" opacity="0.75"/><path d="M${22 + index * 90} ${-height * 0.38}h52M${22 + index * 90} ${-height * 0.2}h52" stroke="${wall}" stroke-width="3"/>`)
  return `<rect y="${-height}" width="${width}" height="${height}" fill="${wall}"/>${sheds.join('')}${gates.join('')}`
}

/** A lorry driving to the right, its wheels on 0. */
function lorry(box: string): string {
  return `<rect x="-52" y="-46" width="72" height="38" rx="3" fill="${box}"/><path d="M24 -8V-38H42L54 -22V-8Z" fill="#f6f2e8"/><path d="M30 -33H40L48 -22H30Z" fill="${palette.night}"/><g fill="#26323a"><circle cx="-36" cy="-7" r="7.5"/><circle cx="-16" cy="-7" r="7.5"/><circle cx="40" cy="-7" r="7.5"/></g>`
}

function bridge(): string {
  const piers = [180, 470, 760, 1050, 1340].map(x => `<path d="M${x - 14} 470L${x - 10} 330H${x + 10}L${x + 14} 470Z" fill="#c5cdc8"/><path d="M${x + 2} 330H${x + 10}L${x + 14} 470H${x + 4}Z" fill="#a9b5b0"/>`)
  return `${piers.join('')}<path d="M0 318Q800 276 1600 318V344Q800 302 0 344Z" fill="#d8ded8"/><path d="M0 334Q800 292 1600 334V344Q800 302 0 344Z" fill="#a9b5b0"/><path d="M0 304Q800 262 1600 304" fill="none" stroke="#8fa09c" stroke-width="4"/>`
    + `${place(360, 305, 0.62, lorry(palette.brick), -1.5)}${place(980, 300, 0.62, lorry(palette.blue), 0.8)}${place(1240, 305, 0.55, '<path d="M-34 -6V-18C-30 -30 -14 -32 -2 -32C12 -32 20 -26 28 -18L38 -14V-6Z" fill="#e2bf6a"/><path d="M-20 -20L-12 -28H0V-20ZM4 -20V-28C12 -27 16 -24 20 -20Z" fill="#12343b"/><circle cx="-20" cy="-5" r="7" fill="#26323a"/><circle cx="22" cy="-5" r="7" fill="#26323a"/>', 1.2)}`
}

/** A lock with gates, quay and basin; water runs towards the viewer. */
function lock(): string {
  const gate = (x: number, side: -1 | 1) => `<g transform="translate(${x} 640) scale(${side} 1)"><path d="M0 -120H150V60H0Z" fill="#8a5a3c"/><path d="M0 -120H150V-96H0ZM0 -40H150V-22H0ZM0 34H150V60H0Z" fill="#6b432c"/><path d="M24 -96V34M60 -96V34M96 -96V34M132 -96V34" stroke="#744a31" stroke-width="5"/><path d="M-130 -142H160V-122H-130Z" fill="#f6f2e8"/><path d="M-130 -142H-84V-122H-130Z" fill="${palette.brick}"/></g>`
  return `<path d="M612 520H988L1180 900H420Z" fill="url(#canal)"/><path d="M560 500L612 520L420 900H250Z" fill="#d9d4c6"/><path d="M1040 500L988 520L1180 900H1350Z" fill="#c9c3b2"/><path d="M612 520L420 900H462L640 540Z" fill="#8d8a7d"/><path d="M988 520L1180 900H1138L960 540Z" fill="#7d7a6e"/>`
    + `<path d="M640 560H960V600H620Z" fill="${palette.mist}" opacity="0.35"/>${gate(640, 1)}${gate(960, -1)}<path d="M492 760q40 -12 80 0t80 0M930 800q40 -12 80 0t80 0M640 850q44 -12 88 0t88 0M760 740q30 -10 60 0t60 0" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity="0.55"/>`
}

/** A small ship coming out of the lock. */
function boat(): string {
  return `<path d="M-150 46Q0 84 150 46L150 58Q0 98 -150 58Z" fill="#fff" opacity="0.45"/><path d="M-128 -16H128L100 58C40 74 -40 74 -100 58Z" fill="${palette.deep}"/><path d="M-128 -16H128L122 0H-122Z" fill="#f6f2e8"/><path d="M-84 -16V-74H84V-16Z" fill="#f6f2e8"/><path d="M-72 -64H-30V-32H-72ZM-22 -64H22V-32H-22ZM30 -64H72V-32H30Z" fill="${palette.lake}"/><path d="M-94 -74H94V-84H-94Z" fill="${palette.brick}"/><path d="M0 -84V-138" stroke="#7a5a3a" stroke-width="5"/><path d="M3 -136L46 -122L3 -108Z" fill="${palette.wheat}"/>`
}

/** Economy: a canal lock with a boat, halls on the banks, and a motorway bridge behind. */
export function economy(): string {
  return picture(gradient('air', '#c3dee6', '#fdf3dd') + gradient('canal', '#7fbcc4', '#2f7d8c'), [
    '<rect width="1600" height="900" fill="url(#air)"/>',
    `<circle cx="300" cy="170" r="70" fill="${palette.wheat}" opacity="0.85"/>`,
    place(620, 130, 1, cloud('#fff')),
    place(1180, 170, 1.2, cloud('#fff')),
    place(60, 210, 0.7, cloud('#fff')),
    ground([[0, 390], [400, 350], [820, 392], [1240, 346], [1600, 380]], palette.mist),
    ground([[0, 430], [420, 404], [860, 430], [1260, 400], [1600, 426]], '#a9cfc4'),
    bridge(),
    ground([[0, 474], [460, 452], [800, 470], [1160, 450], [1600, 470]], palette.meadow),
    ...[[40, 486, 0.8], [96, 492, 0.62], [560, 480, 0.66], [1120, 478, 0.74], [1520, 484, 0.9], [1576, 490, 0.7]].map(([x = 0, y = 0, size = 1], index) => place(x, y, size, index % 2 ? slimTree(palette.leaf, palette.moss) : roundTree(palette.leaf, palette.moss))),
    place(150, 560, 1, hall(360, 108, '#e9e1cc', palette.deep, 6)),
    place(60, 572, 1, `<path d="M0 0V-190C0 -214 60 -214 60 -190V0Z" fill="#dfe6e2"/><path d="M34 0V-208C50 -208 60 -204 60 -190V0Z" fill="#bccac5"/>`),
    place(1110, 560, 1, hall(300, 120, '#dfe6e2', palette.blue, 5)),
    place(1420, 566, 1, '<path d="M0 0V-150H120V0Z" fill="#e7c9a3"/><path d="M0 -150H120V-166H0Z" fill="#8f4a3a"/><path d="M18 -124h22v30H18zM50 -124h22v30H50zM82 -124h22v30H82zM18 -76h22v30H18zM82 -76h22v30H82z" fill="#fdf6e2"/><path d="M48 0V-66H74V0Z" fill="#12343b"/>'),
    ground([[0, 566], [400, 556], [800, 596], [1200, 556], [1600, 566]], palette.leaf),
    furrows([[0, 640], [300, 620], [420, 640]], [[0, 900], [240, 860], [300, 900]], 4, '#6f964f'),
    lock(),
    place(800, 742, 1.15, boat()),
    ...[[200, 700, 1.3], [90, 830, 1.7], [1450, 710, 1.35], [1540, 850, 1.8]].map(([x = 0, y = 0, size = 1]) => place(x, y, size, roundTree(palette.moss, '#3f673b'))),
  ])
}
