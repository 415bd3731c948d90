import type { ContentType } from '../attribute.ts'
import { isExample, order, slug, treePath } from '../fields.ts'

const swot = (label: string, help: string) => ({ type: 'parts', part: 'swotItem', localized: true, label, help }) as const

/** Colours are names of the theme, not values: so every theme can guarantee their contrast. */
export const fieldColours = { blue: 'Blau', green: 'Grün', amber: 'Bernstein', violet: 'Violett', teal: 'Petrol', red: 'Rot', grey: 'Grau' } as const

export const field = {
  name: 'field',
  plural: 'fields',
  label: 'Handlungsfeld',
  labelPlural: 'Handlungsfelder und Querschnittsthemen',
  help: 'Die oberste Ebene des Konzepts und die Themen, die quer dazu liegen.',
  titleField: 'title',
  columns: ['title', 'kind', 'order'],
  rows: [['title'], ['slug', 'kind'], ['colour', 'order'], ['summary'], ['text'], ['image'], ['strengths'], ['weaknesses'], ['opportunities'], ['threats'], ['isExample']],
  attributes: {
    title: { type: 'string', required: true, localized: true, maxLength: 200, label: 'Titel', help: 'Name des Feldes oder Themas.' },
    slug,
    kind: { type: 'enumeration', required: true, values: { field: 'Handlungsfeld', crossCutting: 'Querschnittsthema' }, default: 'field', label: 'Art', help: 'Querschnittsthemen gelten in allen Handlungsfeldern.' },
    order,
    colour: { type: 'enumeration', values: fieldColours, default: 'grey', label: 'Farbe', help: 'Kennfarbe auf der Website.' },
    summary: { type: 'text', localized: true, maxLength: 400, label: 'Kurztext', help: 'Zwei Sätze für Übersichten.' },
    text: { type: 'richtext', localized: true, label: 'Text', help: 'Einführung auf der Seite des Feldes.' },
    image: { type: 'relation', target: 'image', label: 'Bild', help: 'Ein Bild aus der Bildersammlung; Urheber und Lizenz kommen von dort.' },
    strengths: swot('Stärken', 'Was gut ist. Mit Stand, damit man sieht, was veraltet.'),
    weaknesses: swot('Schwächen', 'Was fehlt oder nicht gut ist.'),
    opportunities: swot('Chancen', 'Was sich nutzen lässt.'),
    threats: swot('Risiken', 'Was die Entwicklung gefährdet.'),
    isExample,
    treePath,
  },
} as const satisfies ContentType
