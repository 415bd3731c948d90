import type { ContentType } from '../attribute.ts'
import { description, isExample, order, slug, treePath } from '../fields.ts'

export const goal = {
  name: 'goal',
  plural: 'goals',
  label: 'Ziel',
  labelPlural: 'Ziele',
  help: 'Strategische Ziele und Teilziele; ein Teilziel nennt sein Oberziel.',
  titleField: 'title',
  columns: ['code', 'title', 'field', 'parent'],
  rows: [['code', 'title'], ['slug', 'order'], ['statement'], ['description'], ['parent'], ['field'], ['isExample']],
  attributes: {
    code: { type: 'string', maxLength: 30, label: 'Nummer', help: 'Amtliche Nummer im Konzept, zum Beispiel „1.2“.' },
    title: { type: 'string', required: true, localized: true, maxLength: 200, label: 'Kurztitel', help: 'Wenige Wörter für Übersichten und Wege.' },
    slug,
    statement: { type: 'text', localized: true, label: 'Ziel als Zustand', help: 'Der volle Satz: was im Zieljahr erreicht ist.' },
    description,
    field: { type: 'relation', target: 'field', label: 'Handlungsfeld', help: 'Nur bei Zielen der obersten Ebene.' },
    parent: { type: 'relation', target: 'goal', label: 'Oberziel', help: 'Nur bei Teilzielen: das Ziel, unter dem es steht.' },
    order,
    isExample,
    treePath,
  },
} as const satisfies ContentType
