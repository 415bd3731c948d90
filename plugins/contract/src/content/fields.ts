import type { Attribute } from './attribute.ts'

/** Fields that several types share, in one wording. */
export const slug = {
  type: 'uid',
  maxLength: 120,
  regex: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  label: 'Adresse der Seite',
  help: 'Letzter Teil der Webadresse. Leer lassen: Sie entsteht aus dem Titel. Alte Adressen leiten weiter.',
} as const satisfies Attribute

export const order = {
  type: 'integer',
  default: 0,
  label: 'Reihenfolge',
  help: 'Kleinere Zahlen stehen weiter oben.',
} as const satisfies Attribute

export const isExample = {
  type: 'boolean',
  default: false,
  label: 'Beispielinhalt',
  help: 'Ankreuzen, wenn der Text nicht aus dem beschlossenen Konzept stammt. Die Website weist darauf hin.',
} as const satisfies Attribute

export const datePrecision = {
  type: 'enumeration',
  values: { day: 'Tag', month: 'Monat', year: 'Jahr' },
  default: 'day',
  label: 'Genauigkeit',
  help: 'Ergibt sich aus dem eingetippten Datum: Tag, Monat oder Jahr.',
} as const satisfies Attribute

/** Where a document sits in the plan, for pickers: "3.1.1 Praxen ‹ 3.1 Gesundheit ‹ Lebenswerte Orte". */
export const treePath = {
  type: 'text',
  isInternal: true,
  label: 'Platz im Konzept',
  help: 'Wird vom System geschrieben.',
} as const satisfies Attribute

export const description = {
  type: 'richtext',
  localized: true,
  label: 'Beschreibung',
  help: 'Fließtext. Absätze, Listen, Fettdruck und Verweise sind möglich.',
} as const satisfies Attribute
