import { palette } from '../palette.ts'
import { cloud, furrows, ground, house, patch, roundTree, slimTree, turbine } from '../scenery.ts'
import { count, gradient, picture, place } from '../shapes.ts'

/** An arm of the signpost, pointing right (1) or left (−1), at a height above its foot. */
function signArm(y: number, side: -1 | 1, colour: string, shade: string): string {
  return `<g transform="translate(0 ${y}) scale(${side} 1)"><path d="M-34 -30H150L190 0L150 30H-34Z" fill="${colour}"/><path d="M-34 18H166L150 30H-34Z" fill="${shade}"/><path d="M-6 -8H112M-6 8H76" stroke="#fff" stroke-width="8" stroke-linecap="round" opacity="0.85"/></g>`
}

function signpost(): string {
  return `<ellipse cx="0" cy="4" rx="46" ry="9" fill="#000" opacity="0.16"/><rect x="-11" y="-420" width="22" height="424" rx="4" fill="#7a5a3a"/><rect x="-11" y="-420" width="9" height="424" rx="4" fill="#93704b"/>${signArm(-372, 1, palette.blue, '#264e83')}${signArm(-296, -1, palette.moss, '#3f673b')}${signArm(-220, 1, palette.amber, '#ad7422')}<circle cx="0" cy="-424" r="17" fill="${palette.wheat}"/>`
}

/** An open booklet: a small landscape on the left page, a list with ticks on the right one. */
function booklet(): string {
  const rows = count(5).map((index) => {
    const isDone = index < 3
    const box = isDone
      ? `<rect x="30" y="${-146 + index * 58}" width="34" height="34" rx="7" fill="${palette.lake}"/><path d="M38 ${-129 + index * 58}l8 9l13 -17" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`
      : `<rect x="32" y="${-144 + index * 58}" width="30" height="30" rx="6" fill="none" stroke="#9fb4b6" stroke-width="4"/>`
    return `${box}<rect x="82" y="${-141 + index * 58}" width="${[150, 118, 160, 132, 104][index]}" height="11" rx="5.5" fill="${isDone ? '#5c7276' : '#b9c6c5'}"/><rect x="82" y="${-122 + index * 58}" width="${[92, 130, 76, 98, 120][index]}" height="9" rx="4.5" fill="#d5dddb"/>`
  })
  return `<path d="M-292 -186C-200 -214 -80 -212 0 -180C80 -212 200 -214 292 -186V186C200 158 80 160 0 192C-80 160 -200 158 -292 186Z" fill="${palette.night}" opacity="0.16" transform="translate(10 16)"/>`
    + `<path d="M-292 -186C-200 -214 -80 -212 0 -180V192C-80 160 -200 158 -292 186Z" fill="#fff"/><path d="M292 -186C200 -214 80 -212 0 -180V192C80 160 200 158 292 186Z" fill="${palette.paper}"/><path d="M0 -180V192" stroke="#d9d4c6" stroke-width="3"/>`
    + `<clipPath id="plate"><path d="M-262 -156C-190 -176 -100 -176 -34 -156V40C-100 20 -190 20 -262 40Z"/></clipPath><g clip-path="url(#plate)"><rect x="-270" y="-186" width="250" height="240" fill="${palette.mist}"/><circle cx="-86" cy="-112" r="22" fill="${palette.wheat}"/><path d="M-270 -60C-200 -110 -110 -30 -20 -84V60H-270Z" fill="${palette.meadow}"/><path d="M-270 -10C-190 -50 -110 10 -20 -32V60H-270Z" fill="${palette.moss}"/><path d="M-270 30C-200 0 -140 26 -20 4V60H-270Z" fill="${palette.water}"/></g>`
    + `<rect x="-258" y="70" width="190" height="14" rx="7" fill="${palette.deep}" transform="rotate(-1.5 -160 76)"/><rect x="-258" y="98" width="150" height="10" rx="5" fill="#b9c6c5" transform="rotate(-1.5 -180 102)"/><rect x="-258" y="120" width="170" height="10" rx="5" fill="#d5dddb" transform="rotate(-1.5 -180 124)"/>${rows.join('')}`
}

/** The work begins: a booklet with ticked lines and a signpost in the colours of the three fields, over fields and a lake. */
export function start(): string {
  const skyline = [[950, 398, 0.6], [1024, 400, 0.72], [1130, 394, 0.5]] as const
  const top = [[0, 470], [420, 440], [900, 480], [1600, 430]] as const
  const bottom = [[0, 640], [420, 620], [900, 640], [1600, 590]] as const
  return picture(gradient('air', '#cfe5e6', '#fdf3dd'), [
    '<rect width="1600" height="900" fill="url(#air)"/>',
    `<circle cx="1060" cy="196" r="76" fill="${palette.wheat}" opacity="0.9"/>`,
    place(260, 150, 1.1, cloud('#fff')),
    place(790, 120, 0.8, cloud('#fff')),
    place(1480, 190, 0.7, cloud('#fff')),
    ground([[0, 400], [340, 350], [760, 396], [1200, 344], [1600, 388]], palette.mist),
    ...[[90, 388, 1.1], [190, 374, 1.4], [300, 366, 1.05], [1500, 372, 1.3]].map(([x = 0, y = 0, size = 1], index) => place(x, y, size, turbine(20 + index * 31))),
    ground([[0, 440], [400, 396], [820, 430], [1240, 392], [1600, 424]], '#a9cfc4'),
    ...skyline.map(([x, y, size], index) => place(x, y + 14, size, house(96, 50, 36, { wall: '#f7ead2', shade: '#e3cfa8', roof: index === 1 ? '#8f4a3a' : palette.brick }))),
    place(1114, 408, 1, '<path d="M-11 0V-74L0 -124L11 -74V0Z" fill="#f1ddba"/><path d="M-13 -72L0 -130L13 -72Z" fill="#8f4a3a"/><rect x="-5" y="-60" width="10" height="14" rx="5" fill="#8f7b58"/>'),
    ...[[930, 420, 0.5], [1016, 420, 0.44], [1400, 408, 0.7], [1450, 412, 0.56]].map(([x = 0, y = 0, size = 1]) => place(x, y, size, roundTree(palette.leaf, palette.moss))),
    ground([...top], palette.meadow),
    patch([[900, 500], [1120, 470], [1420, 462], [1600, 470], [1640, 540], [1400, 560], [1120, 566], [960, 548]], palette.water),
    '<path d="M1080 508q26 -9 52 0t52 0M1300 498q26 -9 52 0t52 0M1210 538q26 -9 52 0t52 0" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity="0.65"/>',
    ground([[0, 560], [300, 530], [700, 586], [1100, 566], [1600, 590]], palette.wheat),
    furrows([[0, 580], [420, 552], [900, 600], [1600, 600]], [[0, 860], [420, 830], [900, 800], [1600, 720]], 8, '#cda652'),
    ground([...bottom].map(([x, y]) => [x, y + 60]), palette.leaf),
    ground([[0, 800], [360, 740], [820, 800], [1240, 750], [1600, 790]], palette.moss),
    ...count(7).map(index => place(60 + index * 62, 600 - index * 4, 0.7 + index % 3 * 0.12, index % 2 ? slimTree(palette.leaf, palette.moss) : roundTree(palette.leaf, palette.moss))),
    place(1240, 800, 1.28, signpost()),
    place(560, 600, 1.2, booklet(), -3),
  ])
}
