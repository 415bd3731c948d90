import { palette } from '../palette.ts'
import { arm, head, skins, standing } from '../people.ts'
import { cloud, ground } from '../scenery.ts'
import { count, gradient, picture, place } from '../shapes.ts'

const note = (x: number, y: number, size: number, fill: string) => place(x, y, size, `<ellipse cx="0" cy="0" rx="9" ry="7" fill="${fill}" transform="rotate(-18)"/><path d="M8 -3V-44C18 -40 24 -32 22 -20" fill="none" stroke="${fill}" stroke-width="4.5" stroke-linecap="round"/>`)
const pair = (x: number, y: number, size: number, fill: string) => place(x, y, size, `<g fill="${fill}"><ellipse rx="9" ry="7" transform="rotate(-18)"/><ellipse cx="34" cy="-6" rx="9" ry="7" transform="rotate(-18 34 -6)"/><path d="M6 -2V-44L45 -52V-8H40V-40L11 -34V-2Z"/></g>`)
const stand = (x: number, y: number) => place(x, y, 1, '<path d="M0 0V-130M0 -6L-30 10M0 -6L30 10" stroke="#33454a" stroke-width="5"/><path d="M-46 -128L-40 -180H40L46 -128Z" fill="#33454a"/><path d="M-38 -134L-34 -176H-2V-134ZM38 -134L34 -176H2V-134Z" fill="#fbf8f1"/><path d="M-28 -164h20M-29 -154h22M-30 -144h22M8 -164h20M8 -154h22M8 -144h22" stroke="#9fb4b6" stroke-width="2.5"/>')

const violin = '<g transform="rotate(-24)"><path d="M-8 -10C-12 -2 -5 0 -8 10C-10 20 10 20 8 10C5 0 12 -2 8 -10C6 -16 -6 -16 -8 -10Z" fill="#a4532f"/><path d="M-1.5 -12H1.5V-44H-1.5Z" fill="#3a2b23"/><path d="M-4 0L-4 9M4 0L4 9" stroke="#3a2b23" stroke-width="1.4"/></g>'

/** A violinist in a wheelchair, facing the viewer; wheels on 0. */
function violinist(): string {
  const person = { top: '#71508f', skin: '#d9a47a', hair: '#3a2b23', hairStyle: 'long' } as const
  return `<g fill="none" stroke="#26323a" stroke-width="4"><ellipse cx="-25" cy="-22" rx="8" ry="22"/><ellipse cx="25" cy="-22" rx="8" ry="22"/></g><rect x="-20" y="-66" width="40" height="36" rx="4" fill="#4a5d73"/><path d="M-8 -34L-9 -14L-9 -5M8 -34L9 -14L9 -5" fill="none" stroke="#33454a" stroke-width="11" stroke-linecap="round"/><path d="M-16 -3H-3M16 -3H3" stroke="#26221f" stroke-width="6" stroke-linecap="round"/><g transform="translate(0 14)"><path d="M-15.5 -74C-15.5 -80 -10 -81.5 0 -81.5C10 -81.5 15.5 -80 15.5 -74L14 -44H-14Z" fill="${person.top}"/>${head(person)}<g transform="translate(16 -82) rotate(96) scale(0.9)">${violin}</g>${arm(1, [27, -66, 40, -78], person.top, person.skin)}${arm(-1, [-22, -62, -2, -70], person.top, person.skin)}<path d="M-8 -62L34 -96" stroke="#6b432c" stroke-width="1.8"/></g>`
}

const cello = '<path d="M-24 -74C-34 -52 -14 -46 -26 -20C-36 8 36 8 26 -20C14 -46 34 -52 24 -74C16 -90 -16 -90 -24 -74Z" fill="#a4532f"/><path d="M-4 -84H4V-158H-4Z" fill="#3a2b23"/><path d="M-12 -50V-24M12 -50V-24" stroke="#3a2b23" stroke-width="3"/><path d="M0 0V26" stroke="#26323a" stroke-width="4"/><path d="M-10 -34H10" stroke="#3a2b23" stroke-width="4"/>'
const drum = '<ellipse cx="0" cy="0" rx="52" ry="15" fill="#fbf8f1"/><path d="M-52 0C-52 20 52 20 52 0V62C52 84 -52 84 -52 62Z" fill="#b4533a"/><path d="M-52 10L-26 76L0 20L26 76L52 10" fill="none" stroke="#e2bf6a" stroke-width="4"/>'

/** Taking part: people of all ages making music together, one of them in a wheelchair. */
export function music(): string {
  const curtains = [0, 1].map(side => `<g transform="translate(${side ? 1600 : 0} 0) scale(${side ? -1 : 1} 1)"><path d="M0 0H190C190 260 120 420 60 560V900H0Z" fill="${palette.brick}"/>${count(4).map(fold => `<path d="M${30 + fold * 42} 0C${30 + fold * 42} 260 ${20 + fold * 18} 420 ${10 + fold * 13} 580" fill="none" stroke="#8f3f2b" stroke-width="7" opacity="0.55"/>`).join('')}</g>`)
  return picture(gradient('hall', '#e9dcc0', '#fbf3e0') + gradient('stage', '#c89f6b', '#9c7447') + gradient('air', '#bfdfe6', '#fdf3dd'), [
    '<rect width="1600" height="900" fill="url(#hall)"/>',
    `<clipPath id="arch"><path d="M360 520V330A440 270 0 0 1 1240 330V520Z"/></clipPath><g clip-path="url(#arch)"><rect x="350" y="50" width="900" height="480" fill="url(#air)"/><circle cx="800" cy="330" r="120" fill="${palette.wheat}" opacity="0.75"/>${place(560, 200, 0.9, cloud('#fff'))}${place(1060, 230, 0.8, cloud('#fff'))}${ground([[300, 420], [620, 380], [980, 424], [1300, 384]], '#a9cfc4')}${ground([[300, 470], [700, 436], [1000, 470], [1300, 430]], palette.meadow)}</g><path d="M360 520V330A440 270 0 0 1 1240 330V520" fill="none" stroke="#d9bf8b" stroke-width="16"/>`,
    '<path d="M0 560C400 520 1200 520 1600 560V900H0Z" fill="url(#stage)"/><path d="M0 650C400 612 1200 612 1600 650M0 760C400 724 1200 724 1600 760" stroke="#8f6c47" stroke-width="4" fill="none" opacity="0.5"/>',
    ...curtains,
    `<path d="M250 300C430 180 560 300 720 220S1060 150 1350 280" fill="none" stroke="${palette.lake}" stroke-width="5" opacity="0.45"/><path d="M250 330C430 210 560 330 720 250S1060 180 1350 310" fill="none" stroke="${palette.lake}" stroke-width="5" opacity="0.45"/><path d="M250 360C430 240 560 360 720 280S1060 210 1350 340" fill="none" stroke="${palette.lake}" stroke-width="5" opacity="0.45"/>`,
    note(420, 270, 1.3, palette.deep),
    pair(640, 290, 1.3, palette.brick),
    note(880, 220, 1.2, palette.moss),
    pair(1080, 230, 1.25, palette.violet),
    note(1240, 290, 1.2, palette.deep),
    ...[330, 560, 800, 1030, 1270].map((x, index) => `<ellipse cx="${x}" cy="${[778, 764, 810, 764, 786][index]}" rx="96" ry="15" fill="#000" opacity="0.15"/>`),
    standing({ top: '#2f7d8c', skin: skins[0], hair: '#c9c5bd', bottom: '#33454a' }, [-19, -62, -4, -56], [19, -62, 8, -44], 3.5, 560, 760),
    place(560, 740, 1.55, cello),
    standing({ top: '#4f7f4a', skin: skins[4], hair: '#3a2b23', hairStyle: 'bun', bottom: '#5a4b3f' }, [-22, -66, 7, -82], [22, -66, 29, -80], 3.4, 1030, 760),
    '<g transform="translate(1020 462) rotate(8)"><rect x="-8" y="-5" width="150" height="10" rx="5" fill="#c9d2d2"/><circle cx="30" r="3.5" fill="#5c7276"/><circle cx="54" r="3.5" fill="#5c7276"/><circle cx="78" r="3.5" fill="#5c7276"/><circle cx="102" r="3.5" fill="#5c7276"/></g>',
    standing({ top: '#d1902c', skin: skins[2], hair: '#3a2b23', bottom: '#2f5f9e' }, [-24, -70, -12, -54], [24, -70, 14, -54], 2.5, 330, 776),
    place(330, 660, 1.3, drum),
    '<path d="M276 640L318 656M386 640L346 656" stroke="#6b432c" stroke-width="6" stroke-linecap="round"/>',
    standing({ top: '#b4533a', skin: skins[0], hair: '#b98a4a', hairStyle: 'long', bottom: '#44505c' }, [-22, -88, -16, -104], [20, -64, 2, -72], 2.55, 1270, 784),
    place(1229, 566, 1, '<path d="M0 -46V-26" stroke="#33454a" stroke-width="3"/><path d="M0 -26L26 24H-26Z" fill="none" stroke="#5c7276" stroke-width="7" stroke-linejoin="round"/><path d="M46 36L6 12" stroke="#26323a" stroke-width="5" stroke-linecap="round"/>'),
    stand(684, 836),
    stand(930, 836),
    place(800, 812, 3.5, violinist()),
  ])
}
