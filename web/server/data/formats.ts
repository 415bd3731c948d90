/** The forms in which data are given. */
export type DataFormat = 'csv' | 'json' | 'atom' | 'ics'

/** What people call a form, its media type, and its name in the European list of file types where it has one. */
export const formats: Readonly<Record<DataFormat, { readonly name: string, readonly mediaType: string, readonly fileType?: string }>> = {
  csv: { name: 'CSV', mediaType: 'text/csv', fileType: 'CSV' },
  json: { name: 'JSON', mediaType: 'application/json', fileType: 'JSON' },
  atom: { name: 'Atom-Feed', mediaType: 'application/atom+xml', fileType: 'ATOM' },
  ics: { name: 'Kalender', mediaType: 'text/calendar' },
}
