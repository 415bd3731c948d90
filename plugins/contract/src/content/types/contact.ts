import type { ContentType } from '../attribute.ts'
import { order } from '../fields.ts'

export const contact = {
  name: 'contact',
  plural: 'contacts',
  label: 'Ansprechpartner',
  labelPlural: 'Ansprechpartner',
  help: 'Wer Auskunft gibt: zuerst die Aufgabe, dann die Person.',
  titleField: 'role',
  columns: ['role', 'person', 'department'],
  rows: [['role', 'person'], ['department', 'image'], ['street'], ['postcode', 'city'], ['phone', 'email'], ['website', 'order']],
  attributes: {
    role: { type: 'string', required: true, localized: true, maxLength: 200, label: 'Aufgabe', help: 'Wofür die Person zuständig ist; bleibt, wenn die Person wechselt.' },
    person: { type: 'string', maxLength: 120, label: 'Name', help: 'Vor- und Nachname.' },
    department: { type: 'relation', target: 'department', label: 'Fachdienst', help: 'Wird der Fachdienst umbenannt, genügt eine Änderung dort.' },
    street: { type: 'string', maxLength: 120, label: 'Straße', help: 'Straße und Hausnummer.' },
    postcode: { type: 'string', maxLength: 5, regex: /^\d{5}$/, label: 'Postleitzahl', help: 'Fünf Ziffern.' },
    city: { type: 'string', maxLength: 120, label: 'Ort', help: 'Ort der Anschrift.' },
    phone: { type: 'string', maxLength: 40, label: 'Telefon', help: 'Mit Vorwahl.' },
    email: { type: 'email', label: 'E-Mail', help: 'Dienstliche Adresse.' },
    website: { type: 'string', maxLength: 300, label: 'Website', help: 'Zum Beispiel „www.kreis-lup.de“.' },
    image: { type: 'relation', target: 'image', label: 'Bild', help: 'Ein Bild aus der Bildersammlung.' },
    order,
  },
} as const satisfies ContentType
