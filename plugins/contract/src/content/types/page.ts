import type { ContentType } from '../attribute.ts'
import { order, slug } from '../fields.ts'

export const page = {
  name: 'page',
  plural: 'pages',
  label: 'Seite',
  labelPlural: 'Seiten',
  help: 'Alles andere: Impressum, Datenschutz, Barrierefreiheit, eigene Seiten.',
  titleField: 'title',
  columns: ['title', 'slug', 'isInFooter'],
  rows: [['title'], ['slug', 'order'], ['text'], ['isInFooter']],
  attributes: {
    title: { type: 'string', required: true, localized: true, maxLength: 200, label: 'Titel', help: 'Überschrift der Seite.' },
    slug,
    text: { type: 'richtext', localized: true, label: 'Text', help: 'Der Inhalt der Seite.' },
    isInFooter: { type: 'boolean', default: true, label: 'Im Fuß verlinken', help: 'Ob die Seite am Ende jeder Seite steht.' },
    order,
  },
} as const satisfies ContentType
