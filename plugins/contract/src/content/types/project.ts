import type { ContentType } from '../attribute.ts'
import { description, isExample, order, slug } from '../fields.ts'

export const project = {
  name: 'project',
  plural: 'projects',
  label: 'Projekt',
  labelPlural: 'Projekte',
  help: 'Projektbeispiele (gibt es schon) und Projektideen zu den Handlungsansätzen.',
  titleField: 'title',
  columns: ['title', 'kind', 'approaches'],
  rows: [['title'], ['slug', 'kind'], ['summary'], ['description'], ['approaches'], ['fields'], ['places', 'image'], ['partner', 'order'], ['isExample']],
  attributes: {
    title: { type: 'string', required: true, localized: true, maxLength: 200, label: 'Titel', help: 'Name des Projekts.' },
    slug,
    kind: { type: 'enumeration', required: true, values: { example: 'Projektbeispiel', idea: 'Projektidee' }, default: 'example', label: 'Art', help: 'Ein Beispiel gibt es schon, eine Idee noch nicht.' },
    summary: { type: 'text', localized: true, maxLength: 400, label: 'Kurztext', help: 'Ein bis zwei Sätze für Übersichten.' },
    description,
    approaches: { type: 'relation', target: 'approach', isMany: true, label: 'Handlungsansätze', help: 'Zu welchen Ansätzen das Projekt beiträgt.' },
    fields: { type: 'relation', target: 'field', isMany: true, label: 'Handlungsfelder', help: 'Nur wenn es zu keinem einzelnen Ansatz gehört.' },
    places: { type: 'relation', target: 'place', isMany: true, label: 'Orte', help: 'Wo es stattfindet.' },
    image: { type: 'relation', target: 'image', label: 'Bild', help: 'Ein Bild aus der Bildersammlung.' },
    partner: { type: 'string', maxLength: 300, label: 'Träger', help: 'Wer das Projekt trägt.' },
    order,
    isExample,
  },
} as const satisfies ContentType
