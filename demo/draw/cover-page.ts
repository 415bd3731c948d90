import type { Sheet } from './tagged-pdf.ts'
import { palette } from './palette.ts'

/** A hill line across the page: start height at the left, two control heights, end height at the right. */
type Ridge = readonly [left: number, rise: number, fall: number, right: number, colour: string]

const ridges: readonly Ridge[] = [
  [470, 400, 520, 430, palette.mist],
  [540, 470, 590, 520, palette.meadow],
  [600, 640, 540, 610, palette.leaf],
  [690, 640, 720, 650, palette.moss],
]

/** The first page of a document: its title over a landscape of fields with a river. */
export function drawCover({ doc, heading, paragraph, decoration }: Sheet, title: string, lines: readonly string[]): void {
  const { width, height } = doc.page
  decoration(() => {
    doc.rect(0, 0, width, height).fill(palette.sky)
    doc.circle(width - 120, 400, 46).fill(palette.wheat)
    for (const [left, rise, fall, right, colour] of ridges)
      doc.moveTo(0, left).bezierCurveTo(width * 0.3, rise, width * 0.65, fall, width, right).lineTo(width, height).lineTo(0, height).fill(colour)
    doc.moveTo(width * 0.62, 634).bezierCurveTo(width * 0.5, 700, width * 0.86, 720, width * 0.44, height).lineTo(width * 0.74, height).bezierCurveTo(width * 1.02, 730, width * 0.56, 700, width * 0.64, 634).fill(palette.water)
    doc.rect(0, 0, 14, height).fill(palette.deep)
  })
  doc.y = 110
  heading(1, title)
  for (const line of lines)
    paragraph(line, { size: 13, colour: palette.deep })
}
