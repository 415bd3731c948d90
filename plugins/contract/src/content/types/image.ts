import type { ContentType } from '../attribute.ts'

export const image = {
  name: 'image',
  plural: 'images',
  label: 'Bild',
  labelPlural: 'Bilder',
  help: 'Bilder mit Urheber und Lizenz. Inhalte verweisen auf Bilder, nie auf bloße Dateien: So geht kein Bildnachweis verloren.',
  titleField: 'title',
  columns: ['title', 'author', 'licence', 'validUntil'],
  rows: [['title'], ['file'], ['alternativeText', 'isDecorative'], ['caption'], ['author', 'licence'], ['sourceUrl', 'validUntil'], ['isExample']],
  attributes: {
    title: { type: 'string', required: true, maxLength: 200, label: 'Titel', help: 'Für die Bildersammlung; ein Titel, kein Dateiname.' },
    file: { type: 'media', allowed: 'images', required: true, label: 'Bilddatei', help: 'JPEG, PNG, WebP oder AVIF.' },
    alternativeText: { type: 'text', localized: true, maxLength: 400, label: 'Alternativtext', help: 'Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen.' },
    isDecorative: { type: 'boolean', default: false, label: 'Nur Schmuck', help: 'Ankreuzen, wenn das Bild nichts mitteilt. Dann braucht es keinen Alternativtext.' },
    caption: { type: 'string', localized: true, maxLength: 300, label: 'Bildunterschrift', help: 'Zum Beispiel „Kreistagssitzung 12. Oktober 2017“.' },
    author: { type: 'string', required: true, maxLength: 200, label: 'Urheber', help: 'So, wie er genannt werden will.' },
    licence: { type: 'string', maxLength: 120, label: 'Lizenz', help: 'Zum Beispiel „CC BY 4.0“ oder „Nutzung mit Zustimmung“.' },
    sourceUrl: { type: 'string', maxLength: 600, regex: /^https?:\/\/\S+$/, label: 'Quelle', help: 'Vollständige Adresse, beginnt mit „https://“.' },
    validUntil: { type: 'date', label: 'Nutzbar bis', help: 'Letzter Tag, an dem das Bild gezeigt werden darf. Leer: unbefristet.' },
    isExample: { type: 'boolean', default: false, label: 'Platzhalter', help: 'Ankreuzen, wenn das Bild nur einen Platz hält.' },
  },
} as const satisfies ContentType
