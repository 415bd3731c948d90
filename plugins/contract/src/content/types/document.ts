import type { ContentType } from '../attribute.ts'
import { datePrecision, order } from '../fields.ts'

export const document = {
  name: 'document',
  plural: 'documents',
  label: 'Dokument',
  labelPlural: 'Dokumente',
  help: 'Dateien zum Herunterladen: Beschlossenes Konzept, Prioritätensetzung, Präsentationen.',
  titleField: 'title',
  columns: ['title', 'kind', 'date'],
  rows: [['title'], ['kind', 'version'], ['date', 'datePrecision', 'pages'], ['file'], ['description'], ['isWorkingVersion', 'order']],
  attributes: {
    title: { type: 'string', required: true, localized: true, maxLength: 200, label: 'Titel', help: 'Ein Titel, den Menschen verstehen, kein Dateiname.' },
    kind: { type: 'enumeration', required: true, values: { plan: 'Konzept', priorities: 'Prioritätensetzung', draft: 'Entwurf', slides: 'Präsentation', minutes: 'Mitschrift', graphic: 'Grafik', other: 'Sonstiges' }, default: 'other', label: 'Art', help: 'Was für ein Dokument es ist.' },
    version: { type: 'string', localized: true, maxLength: 120, label: 'Fassung', help: 'Zum Beispiel „beschlossene Fassung vom 12. Oktober 2017“.' },
    date: { type: 'date', precision: 'datePrecision', label: 'Stand', help: 'So eintippen, wie er bekannt ist: „12.10.2017“, „08/2018“, „2018“.' },
    datePrecision,
    pages: { type: 'integer', min: 1, label: 'Seiten', help: 'Zahl der Seiten.' },
    file: { type: 'media', allowed: 'files', label: 'Datei', help: 'Am besten ein barrierefreies PDF.' },
    description: { type: 'text', localized: true, maxLength: 600, label: 'Worum es geht', help: 'Ein, zwei Sätze.' },
    isWorkingVersion: { type: 'boolean', default: false, label: 'Arbeitsversion', help: 'Ankreuzen, wenn es kein Endstand ist.' },
    order,
  },
} as const satisfies ContentType
