import { palette } from '../palette.ts'
import { count, gradient, picture, place, round } from '../shapes.ts'

interface Column {
  readonly colour: string
  readonly light: string
  readonly icon: string
  /** Sub-goals per goal, so that no two columns look alike. */
  readonly goals: readonly number[]
}

const factory = '<path d="M-44 34V-8L-18 8V-8L8 8V-34H24L28 34Z" fill="#fff"/><path d="M34 34L30 -44H44L46 34Z" fill="#fff"/><path d="M-32 16h12v10h-12zM-8 16h12v10H-8z" fill="currentColor"/>'
const leafAndWater = '<path d="M2 18C-40 14 -42 -30 -40 -44C-8 -46 22 -34 2 18Z" fill="#fff"/><path d="M-30 -34C-16 -20 -6 -4 0 16" fill="none" stroke="currentColor" stroke-width="4"/><path d="M-44 30q11 -10 22 0t22 0t22 0t22 0" fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round"/><path d="M24 6C8 -6 14 -28 18 -36C34 -32 46 -16 24 6Z" fill="#fff"/>'
const village = '<path d="M-46 36V-4L-20 -26L6 -4V36Z" fill="#fff"/><path d="M12 36V-30L26 -48L40 -30V36Z" fill="#fff"/><path d="M-28 36V14h16v22zM20 -20h12v14H20z" fill="currentColor"/>'

const columns: readonly Column[] = [
  { colour: palette.blue, light: '#8fb0d8', icon: factory, goals: [2, 2, 2, 2] },
  { colour: palette.moss, light: '#a9c491', icon: leafAndWater, goals: [3, 2, 3] },
  { colour: palette.amber, light: '#ecc78b', icon: village, goals: [3, 5, 2] },
]
const bands = [palette.violet, palette.brick, palette.lake, palette.blue, '#6d7a7d'] as const

/** One column: a head with its sign, below it goals, sub-goals and approaches as smaller and smaller dots. */
function column({ colour, light, icon, goals }: Column, x: number): string {
  const width = 420
  const slot = width / goals.length
  const parts = goals.map((children, index) => {
    const goalX = x - width / 2 + slot * (index + 0.5)
    const step = Math.min(30, (slot - 12) / children)
    const below = count(children).map((child) => {
      const childX = round(goalX + (child - (children - 1) / 2) * step)
      const leaves = count(2 + (child + index) % 2).map(leaf => `<circle cx="${childX}" cy="${596 + leaf * 27}" r="8" fill="${light}"/>`)
      return `<path d="M${round(goalX)} 430C${round(goalX)} 480 ${childX} 470 ${childX} 530V${620 + ((child + index) % 2) * 27}" fill="none" stroke="${light}" stroke-width="3"/><circle cx="${childX}" cy="530" r="11.500" fill="${colour}"/>${leaves.join('')}`
    })
    return `<path d="M${x} 290C${x} 350 ${round(goalX)} 340 ${round(goalX)} 420" fill="none" stroke="${colour}" stroke-width="4"/>${below.join('')}<circle cx="${round(goalX)}" cy="424" r="22" fill="${colour}"/><circle cx="${round(goalX)}" cy="424" r="10" fill="#fff"/>`
  })
  return `<rect x="${x - 232}" y="56" width="464" height="826" rx="22" fill="#fff"/><path d="M${x - 232} 78a22 22 0 0 1 22 -22h420a22 22 0 0 1 22 22V250H${x - 232}Z" fill="${colour}"/><path d="M${x - 232} 250V216C${x - 120} 176 ${x - 30} 246 ${x + 90} 210C${x + 150} 194 ${x + 190} 190 ${x + 232} 206V250Z" fill="#000" opacity="0.1"/>${place(x, 166, 1.12, `<g color="${colour}">${icon}</g>`)}${parts.join('')}`
}

/** How the plan is built: three fields as columns, the cross-cutting themes as five bands through all of them. */
export function structure(): string {
  return picture(gradient('ground', palette.sky, '#dfeceb'), [
    '<rect width="1600" height="900" fill="url(#ground)"/>',
    `<path d="M0 760C300 700 520 800 820 742C1120 690 1340 780 1600 720V900H0Z" fill="${palette.mist}"/>`,
    ...columns.map((entry, index) => column(entry, 300 + index * 500)),
    ...bands.map((colour, index) => `<rect x="34" y="${690 + index * 36}" width="1532" height="25" rx="12.500" fill="${colour}"/>${count(3).map(at => `<circle cx="${300 + at * 500}" cy="${702.5 + index * 36}" r="7" fill="#fff"/>`).join('')}`),
  ])
}
