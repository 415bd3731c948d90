import type { Buffer } from 'node:buffer'
import { drawCover } from './cover-page.ts'
import { palette } from './palette.ts'
import { renderPdf } from './tagged-pdf.ts'

/** One line of the overview. */
export interface RatedApproach {
  readonly code: string
  readonly title: string
  readonly priority: string
  readonly timeClass: string
}

const head = ['Nummer', 'Handlungsansatz', 'Priorität', 'Zeitklasse'] as const

/** The placeholder of the rating of August 2018: how it was done, and an overview with example values. */
export function prioritiesPdf(approaches: readonly RatedApproach[]): Promise<Buffer> {
  return renderPdf({ title: 'KEK 2030 Prioritätensetzung – Erläuterungen und Übersicht', subject: 'Platzhalter der Demo' }, (sheet) => {
    const { doc, root, heading, paragraph, list } = sheet
    drawCover(sheet, 'KEK 2030 Prioritätensetzung', ['Erläuterungen und Übersicht, August 2018', 'Platzhalter der Demo'])

    doc.addPage()
    heading(2, 'Über dieses Dokument')
    paragraph('Diese Datei ist ein Platzhalter der Demo. Das Verfahren ist beschrieben, wie es überliefert ist. Alle Bewertungen in der Übersicht sind Beispiele, denn weder der Maßstab noch die Ergebnisse sind dieser Demo bekannt.')
    heading(2, 'Wie bewertet wurde')
    list([
      'Auftrag: Beschluss des Kreistages vom 12. Oktober 2017.',
      'Gegenstand: jeder einzelne Handlungsansatz.',
      'Zuerst haben die Fachausschüsse Prioritäten für ihre Themen erarbeitet.',
      'Danach haben Mitglieder der Ausschüsse und die Verwaltung in einem Online-Verfahren jeden Ansatz bewertet und zeitlich eingeordnet.',
      'Die Öffentlichkeit hat nicht mit abgestimmt.',
    ])
    heading(2, 'Wie die Übersicht zu lesen ist')
    paragraph('Eine späte Zeitklasse heißt nicht, dass ein Ansatz unwichtig ist. Manche Vorhaben brauchen lange Vorarbeit, andere warten auf Partner oder Fördermittel.')

    doc.addPage()
    heading(2, 'Übersicht (Beispielwerte)')
    doc.font('regular').fontSize(8.5).fillColor(palette.ink)
    const options = {
      structParent: root,
      columnStyles: [52, '*' as const, 56, 74],
      defaultStyle: { border: { top: 0, right: 0, bottom: 0.5, left: 0 }, borderColor: '#b9c6c5', padding: 3.5 },
    }
    const table = doc.table(options)
    table.row(head.map(text => ({ text, type: 'TH' as const, scope: 'Column' as const, backgroundColor: palette.mist })))
    for (const { code, title, priority, timeClass } of approaches)
      table.row([code, title, priority, timeClass])
    table.end()
  })
}
