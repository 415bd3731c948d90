import type { AnyImportItem, ImportFile } from '../../format/item.ts'

const since = '2024-11-05'
const item = (one: Omit<AnyImportItem, 'effectiveOn' | 'note'>): AnyImportItem => ({ ...one, effectiveOn: since, note: null } as AnyImportItem)

/** Fields with flat goals, and projects under several fields: nothing stands between. Every word is invented. */
const fields = [
  ['mitte', 'Lebendige Mitte', 'blue', ['Die Innenstadt ist 2035 ein Ort zum Bleiben.', 'Läden und Werkstätten stehen nicht leer.', 'Der Markt gehört allen.']],
  ['gruen', 'Grün und Wasser', 'green', ['Alle erreichen in zehn Minuten einen Park.', 'Der Fluss ist sauber genug zum Baden.']],
  ['wege', 'Kurze Wege', 'amber', ['Kinder kommen allein zur Schule.', 'Fahrräder haben durchgehende Wege.']],
  ['miteinander', 'Miteinander', 'violet', ['Jedes Viertel hat einen Treffpunkt.']],
] as const

const projects = [
  ['markt', 'Neuer Marktplatz', 'example', ['mitte', 'gruen'], ['altstadt'], 'Bäume, Bänke und ein Brunnen.'],
  ['ufer', 'Ufer für alle', 'idea', ['gruen', 'wege', 'miteinander'], ['altstadt', 'aue'], 'Ein Weg am Fluss, breit genug für alle.'],
  ['schulweg', 'Sichere Schulwege', 'example', ['wege'], ['aue'], 'Vier Straßen, in denen morgens Kinder Vorrang haben.'],
  ['treff', 'Treffpunkt im alten Bahnhof', 'idea', ['miteinander', 'mitte'], [], 'Ein Haus für Vereine und Feste.'],
] as const

/** An invented town: the shipped look of the other county in colours of its own. */
export const beispielau: ImportFile = {
  format: 'kek-import/1',
  documents: [
    item({ type: 'place', key: 'altstadt', data: { name: 'Altstadt', kind: 'municipality', latitude: 51.31, longitude: 9.49 } }),
    item({ type: 'place', key: 'aue', data: { name: 'Auviertel', kind: 'municipality', latitude: 51.3, longitude: 9.52 } }),
    item({ type: 'theme', key: 'gestaltung', data: { title: 'Gestaltung der Website', look: 'moor', brand: '#12395b', accent: '#ffd166', action: '#0b4f8a', blue: '#23509e' } }),
    item({ type: 'plan', key: 'plan', data: {
      title: 'Stadtplan Beispielau 2035',
      shortTitle: 'Beispielau 2035',
      region: 'Stadt Beispielau',
      horizonYear: 2035,
      adoptedOn: since,
      adoptedBy: 'Stadtverordnetenversammlung',
      claim: 'Vier Leitthemen für eine Stadt, die es nicht gibt: Alles hier ist ein Beispiel.',
      introduction: 'Ein erfundenes Beispiel: flache Stadtziele, und Projekte, die zu mehreren Leitthemen gehören.',
      levels: [
        { key: 'field', depth: 1, singular: 'Leitthema', plural: 'Leitthemen' },
        { key: 'goal', depth: 1, singular: 'Stadtziel', plural: 'Stadtziele' },
        { key: 'example', depth: 1, singular: 'Projekt', plural: 'Projekte' },
        { key: 'idea', depth: 1, singular: 'Projekt in Planung', plural: 'Projekte in Planung' },
      ],
    } }),
    ...fields.map(([key, title, colour], index) => item({ type: 'field', key, data: { title, kind: 'field', order: index + 1, colour, summary: `${title}: ein Leitthema des erfundenen Beispiels.` } })),
    ...fields.flatMap(([field, , , goals]) => goals.map((statement, index) => item({ type: 'goal', key: `${field}-${index + 1}`, data: { code: `${index + 1}`, title: statement.replace(/\.$/, ''), statement, field, order: index + 1 } }))),
    ...projects.map(([key, title, kind, under, where, summary], index) => item({ type: 'project', key, data: { title, kind, fields: under, places: where, summary, order: index + 1 } })),
    item({ type: 'contact', key: 'stelle', data: { role: 'Stadtplanung', person: 'Jo Muster', city: 'Beispielau', email: 'plan@beispielau.example' } }),
  ],
}
