import type { ContentType } from '../attribute.ts'

export const department = {
  name: 'department',
  plural: 'departments',
  label: 'Fachdienst',
  labelPlural: 'Fachdienste',
  help: 'Organisationseinheiten der Verwaltung.',
  titleField: 'name',
  columns: ['name', 'code'],
  rows: [['name', 'code'], ['website']],
  attributes: {
    name: { type: 'string', required: true, localized: true, maxLength: 200, label: 'Name', help: 'Voller Name der Einheit.' },
    code: { type: 'string', maxLength: 30, label: 'Kürzel', help: 'Zum Beispiel „FD 60“.' },
    website: { type: 'string', maxLength: 300, regex: /^https?:\/\/\S+$/, label: 'Website', help: 'Vollständige Adresse, beginnt mit „https://“.' },
  },
} as const satisfies ContentType
