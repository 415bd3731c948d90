import type { Buffer } from 'node:buffer'
import { palette } from './palette.ts'
import { renderPdf } from './tagged-pdf.ts'

export interface Clipping {
  readonly title: string
  /** Medium, edition, date and page in one line. */
  readonly citation: string
  readonly medium: string
}

/** One page that holds the place of a press article: its citation and an empty layout, none of its text. */
export function pressPdf({ title, citation, medium }: Clipping): Promise<Buffer> {
  return renderPdf({ title, subject: `${citation} – Platzhalter der Demo` }, ({ doc, tagged, heading, paragraph, decoration }) => {
    const { left, right } = doc.page.margins
    const width = doc.page.width - left - right
    decoration(() => {
      doc.rect(0, 0, doc.page.width, 96).fill(palette.deep)
      doc.rect(0, 96, doc.page.width, 5).fill(palette.wheat)
    })
    doc.font('bold').fontSize(22).fillColor('#ffffff')
    tagged('P', () => doc.text(medium, left, 36))
    doc.x = left
    doc.y = 136
    heading(1, title)
    paragraph(citation, { size: 12, colour: palette.deep })
    const top = doc.y + 6
    decoration(() => doc.roundedRect(left, top, width, 86, 6).fill(palette.sand))
    doc.y = top + 16
    doc.x = left + 18
    doc.font('regular').fontSize(11).fillColor(palette.ink)
    tagged('P', () => doc.text('Diese Datei ist ein Platzhalter der Demo. Sie steht an der Stelle des Artikels und enthält keinen Text daraus. Im Betrieb liegt hier der Artikel selbst, sofern die Rechte es erlauben.', { width: width - 36, lineGap: 3.5 }))
    decoration(() => drawColumns(doc, left, top + 114, width))
  })
}

/** Grey bars where the columns of an article would be, so that nobody takes the page for one. */
function drawColumns(doc: PDFKit.PDFDocument, left: number, top: number, width: number): void {
  const gap = 18
  const column = (width - 2 * gap) / 3
  doc.roundedRect(left, top, column * 2 + gap, 150, 4).fill(palette.mist)
  doc.moveTo(left, top + 118).bezierCurveTo(left + 90, top + 70, left + 170, top + 96, left + column * 2 + gap, top + 62).lineTo(left + column * 2 + gap, top + 150).lineTo(left, top + 150).fill(palette.water)
  for (let number = 0; number < 3; number++) {
    const x = left + number * (column + gap)
    const start = number < 2 ? top + 170 : top
    for (let y = start; y < doc.page.height - 90; y += 15)
      doc.rect(x, y, column * ((y / 15 + number) % 7 < 1 ? 0.62 : 1), 6).fill('#e3e6e4')
  }
}
