import type { Content } from '@kek/contract'
import type { Buffer } from 'node:buffer'
import type { ImportItem } from '../format/item.ts'
import { formatPartialDate } from '@kek/contract'
import { drawCover } from './cover-page.ts'
import { renderPdf } from './tagged-pdf.ts'

/** What the placeholder of the adopted plan tells: taken from the demo's own content. */
export interface PlanFacts {
  readonly fields: readonly ImportItem<'field'>[]
  readonly themes: readonly ImportItem<'field'>[]
  /** Titles of the strategic goals per key of a field. */
  readonly goals: ReadonlyMap<string, readonly string[]>
  readonly timeline: readonly Partial<Step>[]
}

type Step = Content<'plan'>['timeline'][number]

/** A step with its day, month or span in front: "April 2016 bis Juni 2016: Workshops …". */
function stepText({ title, date, datePrecision, endDate, endDatePrecision }: Partial<Step>): string {
  const moments = ([[date, datePrecision], [endDate, endDatePrecision]] as const).flatMap(([day, precision]) => day ? [formatPartialDate({ date: day, precision: precision ?? 'day' })] : [])
  return `${moments.join(' bis ')}: ${title}`
}

const title = 'Kreisentwicklungskonzept Ludwigslust-Parchim 2030 in der beschlossenen Fassung'
const placeholder = 'Diese Datei ist ein Platzhalter der Demo. Das Original hat 66 Seiten. Was hier steht, ist für die Demo geschrieben und ersetzt das Original nicht.'

/** The placeholder of the adopted plan: cover, decision, structure, goals by field, way to the decision. */
export function planPdf({ fields, themes, goals, timeline }: PlanFacts): Promise<Buffer> {
  return renderPdf({ title, subject: 'Platzhalter der Demo' }, (sheet) => {
    const { doc, heading, paragraph, list } = sheet
    drawCover(sheet, 'Kreisentwicklungskonzept Ludwigslust-Parchim 2030', ['Beschlossene Fassung vom 12. Oktober 2017', 'Platzhalter der Demo'])

    doc.addPage()
    heading(2, 'Über dieses Dokument')
    paragraph(placeholder)
    heading(2, 'Beschluss')
    list(['Gremium: Kreistag des Landkreises Ludwigslust-Parchim', 'Tag: 12. Oktober 2017', 'Drucksache: II-2017/2394', 'Abstimmung: einstimmig'])
    heading(2, 'Aufbau')
    paragraph('Das Konzept ordnet sich in drei Handlungsfelder. Jedes hat strategische Ziele mit Teilzielen. Aus ihnen folgen Handlungsansätze, zu denen es Projektbeispiele und Projektideen gibt. Fünf Querschnittsthemen gelten in allen Handlungsfeldern.')

    doc.addPage()
    heading(2, 'Handlungsfelder und strategische Ziele')
    paragraph('Die Titel der Ziele sind Beispielinhalte.')
    for (const { key, data } of fields) {
      heading(3, data.title ?? '')
      paragraph(data.summary ?? '')
      list(goals.get(key) ?? [])
    }

    doc.addPage()
    heading(2, 'Querschnittsthemen')
    for (const { data } of themes) {
      heading(3, data.title ?? '')
      paragraph(data.summary ?? '')
    }

    doc.addPage()
    heading(2, 'Der Weg zum Beschluss')
    list(timeline.map(stepText))
  })
}
