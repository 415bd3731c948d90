import type { ContentType } from '../attribute.ts'
import { order } from '../fields.ts'

export const slide = {
  name: 'slide',
  plural: 'slides',
  label: 'Präsentationsblatt',
  labelPlural: 'Präsentationsblätter',
  help: 'Die Blätter oben auf der Startseite.',
  titleField: 'heading',
  columns: ['heading', 'order'],
  rows: [['heading'], ['text'], ['image', 'documents'], ['order']],
  attributes: {
    heading: { type: 'string', required: true, localized: true, maxLength: 120, label: 'Überschrift', help: 'Eine Überschrift, die Menschen verstehen, kein Dateiname.' },
    text: { type: 'richtext', localized: true, label: 'Text', help: 'Wenige Sätze.' },
    image: { type: 'relation', target: 'image', label: 'Bild', help: 'Ein Bild aus der Bildersammlung.' },
    documents: { type: 'relation', target: 'document', isMany: true, label: 'Dokumente', help: 'Was das Blatt zum Herunterladen anbietet; steht auch auf der Seite „Dokumente“.' },
    order,
  },
} as const satisfies ContentType
