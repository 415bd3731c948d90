/** The forms in which data are given. */
export type DataFormat = 'csv' | 'json' | 'atom' | 'ics'

interface Format {
  /** What people call it. */
  readonly name: string
  readonly mediaType: string
  /** Its name in the European list of file types. */
  readonly fileType: string
  /** What is in such a file, for people who find it in a portal. */
  readonly description: string
}

/** What there is to say of each form. */
export const formats: Readonly<Record<DataFormat, Format>> = {
  csv: { name: 'CSV', mediaType: 'text/csv', fileType: 'CSV', description: 'Tabelle für Tabellenprogramme: UTF-8, Semikolon zwischen den Spalten, die erste Zeile nennt die Spalten.' },
  json: { name: 'JSON', mediaType: 'application/json', fileType: 'JSON', description: 'Daten für Programme: JSON in UTF-8.' },
  atom: { name: 'Atom-Feed', mediaType: 'application/atom+xml', fileType: 'ATOM', description: 'Die letzten Änderungen zum Abonnieren in einem Feedleser.' },
  ics: { name: 'Kalender', mediaType: 'text/calendar', fileType: 'ICS', description: 'Die Veranstaltungen, deren Tag bekannt ist, zum Abonnieren im eigenen Kalender.' },
}
