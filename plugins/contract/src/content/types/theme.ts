import type { ContentType } from '../attribute.ts'
import { defaultLook, looks } from '../../theme/looks.ts'
import { fieldColours } from './field.ts'

const colour = (label: string, help: string) => ({ type: 'string', isColour: true, maxLength: 7, regex: /^#(?:[0-9a-f]{6}|[0-9A-F]{6})$/, label, help }) as const
const fieldColour = (label: string, name: keyof typeof fieldColours) => colour(label, `Kennfarbe für Handlungsfelder, zum Beispiel „${looks[defaultLook].light[`kek-${name}-solid`]}“. Leer lassen: die Farbe des Aussehens. Weiße Schrift muss darauf lesbar sein.`)
const lookLabels = Object.fromEntries(Object.entries(looks).map(([name, { label }]) => [name, label])) as { readonly [name in keyof typeof looks]: string }

export const theme = {
  name: 'theme',
  plural: 'themes',
  isSingle: true,
  label: 'Gestaltung',
  labelPlural: 'Gestaltung',
  help: 'Aussehen und Farben der Website. Ändert nur die Administration. Farben, die sich nicht lesen lassen, werden nicht veröffentlicht.',
  titleField: 'title',
  columns: ['title'],
  rows: [['title'], ['look'], ['brand', 'accent', 'action'], ['blue', 'green', 'amber', 'violet'], ['teal', 'red', 'grey']],
  attributes: {
    title: { type: 'string', required: true, maxLength: 120, default: 'Gestaltung der Website', label: 'Bezeichnung', help: 'Steht nur im CMS.' },
    look: { type: 'enumeration', required: true, values: lookLabels, default: 'lup', label: 'Aussehen', help: 'Logo, Landschaft, Schrift, Formen und die Farben, die unten leer bleiben.' },
    brand: colour('Grundfarbe', 'Kopf, Fuß und Anfang der Startseite, zum Beispiel „#0b3b4c“. Weiße Schrift muss darauf lesbar sein.'),
    accent: colour('Akzentfarbe', 'Hervorhebung auf der Grundfarbe, zum Beispiel „#f2b83b“.'),
    action: colour('Farbe für Verweise und Knöpfe', 'Zum Beispiel „#005a7c“. Wird in der dunklen Ansicht von selbst heller.'),
    blue: fieldColour(fieldColours.blue, 'blue'),
    green: fieldColour(fieldColours.green, 'green'),
    amber: fieldColour(fieldColours.amber, 'amber'),
    violet: fieldColour(fieldColours.violet, 'violet'),
    teal: fieldColour(fieldColours.teal, 'teal'),
    red: fieldColour(fieldColours.red, 'red'),
    grey: fieldColour(fieldColours.grey, 'grey'),
  },
} as const satisfies ContentType
