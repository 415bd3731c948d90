import type { ContentType } from '../attribute.ts'

export const place = {
  name: 'place',
  plural: 'places',
  label: 'Ort',
  labelPlural: 'Gemeinden und Ämter',
  help: 'Gemeinden und Ämter, auf die sich Ansätze und Projekte beziehen.',
  titleField: 'name',
  columns: ['name', 'kind', 'key'],
  rows: [['name', 'kind'], ['key'], ['latitude', 'longitude']],
  attributes: {
    name: { type: 'string', required: true, maxLength: 120, label: 'Name', help: 'Amtlicher Name.' },
    kind: { type: 'enumeration', required: true, values: { municipality: 'Gemeinde', office: 'Amt' }, default: 'municipality', label: 'Art', help: 'Gemeinde oder Amt.' },
    key: { type: 'string', maxLength: 12, regex: /^\d{5,12}$/, label: 'Amtlicher Schlüssel', help: 'Amtlicher Gemeindeschlüssel (AGS), nur Ziffern.' },
    latitude: { type: 'decimal', min: -90, max: 90, label: 'Breite', help: 'Geografische Breite in Grad, zum Beispiel 53,4265.' },
    longitude: { type: 'decimal', min: -180, max: 180, label: 'Länge', help: 'Geografische Länge in Grad, zum Beispiel 11,8464.' },
  },
} as const satisfies ContentType
