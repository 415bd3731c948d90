import type { ContentType } from '../attribute.ts'
import { datePrecision, slug } from '../fields.ts'

export const rights = {
  own: 'Eigenes Werk',
  licensed: 'Mit Lizenz',
  linkOnly: 'Nur Verweis zum Verlag',
  quotation: 'Nur Quellenangabe',
} as const

export const pressArticle = {
  name: 'press-article',
  plural: 'press-articles',
  label: 'Presseartikel',
  labelPlural: 'Presseartikel',
  help: 'Artikel über das Konzept, mit Quelle und, wenn die Rechte es erlauben, als PDF.',
  titleField: 'title',
  columns: ['title', 'medium', 'date', 'rights'],
  rows: [['title'], ['medium', 'edition'], ['date', 'datePrecision', 'page'], ['rights', 'rightsUntil'], ['file'], ['publisherUrl'], ['abstract'], ['aboutApproaches'], ['aboutGoals'], ['aboutFields', 'aboutProjects'], ['slug']],
  attributes: {
    title: { type: 'string', required: true, maxLength: 300, label: 'Titel', help: 'Die Überschrift des Artikels.' },
    medium: { type: 'relation', target: 'medium', label: 'Medium', help: 'Zeitung oder Blatt, in dem er erschienen ist.' },
    edition: { type: 'string', maxLength: 120, label: 'Ausgabe', help: 'Nur bei Tageszeitungen: die Regionalausgabe, zum Beispiel „Parchimer Zeitung“.' },
    date: { type: 'date', precision: 'datePrecision', required: true, label: 'Datum', help: 'So eintippen, wie es bekannt ist: „23.08.2018“, „09/2018“ oder „2018“.' },
    datePrecision,
    page: { type: 'integer', min: 1, max: 9999, label: 'Seite', help: 'Seitenzahl im Blatt.' },
    rights: { type: 'enumeration', required: true, values: rights, default: 'quotation', label: 'Rechte', help: 'Ein PDF erscheint nur bei eigenem Werk oder mit Lizenz.' },
    rightsUntil: { type: 'date', label: 'Rechte bis', help: 'Letzter Tag, an dem das PDF gezeigt werden darf. Leer: unbefristet.' },
    publisherUrl: { type: 'string', maxLength: 600, regex: /^https?:\/\/\S+$/, label: 'Adresse beim Verlag', help: 'Vollständige Adresse, beginnt mit „https://“.' },
    abstract: { type: 'text', maxLength: 1200, label: 'Kurzfassung', help: 'Zwei, drei eigene Sätze. Keine Sätze aus dem Artikel übernehmen.' },
    file: { type: 'media', allowed: 'files', label: 'PDF', help: 'Der Artikel als PDF.' },
    aboutFields: { type: 'relation', target: 'field', isMany: true, label: 'Zu Feldern und Themen', help: 'Handlungsfelder oder Querschnittsthemen, um die es geht.' },
    aboutGoals: { type: 'relation', target: 'goal', isMany: true, label: 'Zu Zielen', help: 'Ziele, um die es geht.' },
    aboutApproaches: { type: 'relation', target: 'approach', isMany: true, label: 'Zu Handlungsansätzen', help: 'Ansätze, um die es geht.' },
    aboutProjects: { type: 'relation', target: 'project', isMany: true, label: 'Zu Projekten', help: 'Projekte, um die es geht.' },
    slug,
  },
} as const satisfies ContentType
