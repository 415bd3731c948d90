import { palette } from '../palette.ts'
import { cloud, furrows, ground, patch, pine, roundTree, turbine } from '../scenery.ts'
import { count, gradient, picture, place } from '../shapes.ts'

/** A country bus driving to the left, its wheels on 0, about 360 long. */
function bus(): string {
  const windows = count(6).map(index => `<rect x="${-122 + index * 48}" y="-104" width="40" height="40" rx="4" fill="${palette.night}"/><path d="M${-122 + index * 48} -70l24 -34h12l-30 40h-6z" fill="#fff" opacity="0.12"/>`)
  return `<ellipse cx="0" cy="4" rx="190" ry="12" fill="#000" opacity="0.18"/><path d="M-178 -14V-96C-178 -118 -168 -124 -150 -124H164C174 -124 180 -118 180 -108V-14Z" fill="#f6f2e8"/><path d="M-178 -14V-44H180V-14Z" fill="${palette.lake}"/><path d="M-178 -52C-80 -20 60 -84 180 -40V-30C60 -66 -80 -8 -178 -38Z" fill="${palette.wheat}"/><path d="M-174 -98C-172 -110 -164 -112 -152 -112H-132V-60H-176Z" fill="${palette.night}"/>${windows.join('')}<rect x="70" y="-104" width="44" height="86" rx="3" fill="#dfe6e2"/><path d="M92 -104V-18" stroke="#8fa09c" stroke-width="3"/><rect x="76" y="-98" width="13" height="74" fill="${palette.night}" opacity="0.85"/><rect x="95" y="-98" width="13" height="74" fill="${palette.night}" opacity="0.85"/><path d="M-150 -124H-60V-134H-144Z" fill="#dfe6e2"/><rect x="-172" y="-34" width="16" height="9" rx="3" fill="${palette.wheat}"/><g><circle cx="-112" cy="-10" r="22" fill="#26323a"/><circle cx="-112" cy="-10" r="9" fill="#c9d2d2"/><circle cx="124" cy="-10" r="22" fill="#26323a"/><circle cx="124" cy="-10" r="9" fill="#c9d2d2"/></g>`
}

/** A cyclist riding to the left, wheels on 0. */
function cyclist(): string {
  return `<g fill="none" stroke="#26323a" stroke-width="4"><circle cx="-34" cy="-24" r="23"/><circle cx="34" cy="-24" r="23"/></g><path d="M-34 -24L-20 -62H18L34 -24M-20 -62L4 -24L18 -62M4 -24H34M-20 -62L-24 -74L-36 -76" fill="none" stroke="${palette.brick}" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"/><path d="M16 -66L2 -46L6 -22" fill="none" stroke="#33454a" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/><path d="M18 -70L2 -104" stroke="#d1902c" stroke-width="17" stroke-linecap="round"/><path d="M2 -102L-14 -88L-32 -78" fill="none" stroke="#d1902c" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/><circle cx="-4" cy="-124" r="11" fill="#f0c9a4"/><path d="M-16 -126C-16 -142 10 -142 9 -124Z" fill="${palette.deep}"/>`
}

function crane(): string {
  return '<path d="M0 0L4 -34M10 0L8 -34" stroke="#5c7276" stroke-width="2.5"/><path d="M-4 -40C6 -52 26 -48 34 -36C22 -28 6 -30 -4 -40Z" fill="#9fb0b3"/><path d="M0 -42C-12 -54 -6 -66 -12 -76" fill="none" stroke="#f6f2e8" stroke-width="4" stroke-linecap="round"/><path d="M-12 -80L-26 -76L-12 -74Z" fill="#5c7276"/><circle cx="-11" cy="-78" r="4" fill="#b4533a"/>'
}

/** Environment: a bus and a cyclist on an avenue between fields, with a lake, a moor and wind turbines behind. */
export function environment(): string {
  const avenue = [90, 330, 610, 900, 1190, 1460]
  return picture(gradient('air', '#bfdfe6', '#fdf3dd') + gradient('lake', '#a5d3d6', '#5aa5b1'), [
    '<rect width="1600" height="900" fill="url(#air)"/>',
    `<circle cx="1290" cy="190" r="74" fill="${palette.wheat}" opacity="0.9"/>`,
    place(300, 140, 1.1, cloud('#fff')),
    place(800, 190, 0.8, cloud('#fff')),
    place(1480, 130, 0.7, cloud('#fff')),
    ground([[0, 380], [360, 336], [780, 378], [1180, 330], [1600, 372]], palette.mist),
    ...[[150, 366, 1.2], [260, 352, 1.55], [380, 346, 1.15], [1040, 350, 1.1], [1130, 344, 1.4]].map(([x = 0, y = 0, size = 1], index) => place(x, y, size, turbine(12 + index * 41))),
    ground([[0, 428], [400, 392], [820, 426], [1240, 386], [1600, 418]], '#a9cfc4'),
    ...count(22).map(index => place(1130 + index * 24, 420 - Math.sin(index / 4) * 10, 0.5 + index % 4 * 0.07, pine(palette.moss, '#3f673b'))),
    ground([[0, 452], [460, 430], [860, 456], [1260, 430], [1600, 446]], palette.meadow),
    patch([[560, 482], [760, 456], [1040, 454], [1300, 466], [1420, 496], [1240, 524], [980, 530], [700, 516]], 'url(#lake)'),
    '<path d="M720 484q24 -8 48 0t48 0M980 478q24 -8 48 0t48 0M1120 504q24 -8 48 0t48 0" fill="none" stroke="#fff" stroke-width="4.5" stroke-linecap="round" opacity="0.7"/>',
    ...count(16).map(index => `<path d="M${672 + index * 10} ${516 + index % 3 * 5}q${index % 2 ? 4 : -4} -26 0 -48" fill="none" stroke="#8f7b48" stroke-width="3.5" stroke-linecap="round"/><ellipse cx="${672 + index * 10}" cy="${466 + index % 3 * 5}" rx="3" ry="10" fill="#7a5a3a"/>`),
    place(1030, 524, 1.3, crane()),
    place(1086, 530, 1.05, crane()),
    ground([[0, 520], [300, 500], [620, 540], [1000, 544], [1600, 520]], palette.wheat),
    furrows([[0, 530], [500, 530], [1000, 556], [1600, 534]], [[0, 690], [500, 690], [1000, 690], [1600, 690]], 5, '#cda652'),
    ground([[0, 640], [400, 632], [1200, 640], [1600, 630]], palette.leaf),
    ...avenue.map(x => place(x, 668, 2.5, roundTree('#6f9a4f', palette.moss))),
    '<path d="M0 690Q800 664 1600 690V800Q800 774 0 800Z" fill="#8d969a"/><path d="M0 690Q800 664 1600 690V698Q800 672 0 698Z" fill="#d8ded8"/><path d="M0 746Q800 720 1600 746" fill="none" stroke="#fff" stroke-width="5" stroke-dasharray="54 44"/>',
    place(760, 726, 1.5, bus(), -0.4),
    ground([[0, 800], [800, 776], [1600, 800]], palette.moss),
    '<path d="M0 838Q800 812 1600 838V876Q800 850 0 876Z" fill="#d9c69a"/>',
    place(1250, 852, 1.25, cyclist(), 0.6),
    ...count(26).map(index => `<g transform="translate(${20 + index * 63} ${884 + index % 3 * 6})"><path d="M0 16V-${14 + index % 4 * 5}" stroke="#7fa45c" stroke-width="4"/><circle cy="-${16 + index % 4 * 5}" r="7" fill="${[palette.wheat, '#f6f2e8', palette.rose, '#a9c2e4'][index % 4]}"/></g>`),
  ])
}
