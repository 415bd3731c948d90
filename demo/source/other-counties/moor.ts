import type { AnyImportItem, ImportFile } from '../../format/item.ts'

const since = '2025-03-18'
const item = (one: Omit<AnyImportItem, 'effectiveOn' | 'note'>): AnyImportItem => ({ ...one, effectiveOn: since, note: null } as AnyImportItem)

type Measure = readonly [title: string, status: 'open' | 'running' | 'finished', time: 'soon' | 'later', places: readonly string[]]

/** Nine fields with their measures directly under them: no goals at all. Every word is invented. */
const fields: readonly (readonly [key: string, title: string, colour: 'blue' | 'green' | 'amber' | 'violet' | 'teal' | 'red' | 'grey', summary: string, measures: readonly Measure[]])[] = [
  ['klima', 'Klima und Moorschutz', 'green', 'Moore wieder vernässen, Hitze mildern, Strom selbst erzeugen.', [['Torfbruch bei Beispielow wieder vernässen', 'running', 'soon', ['beispielow']], ['Schattenplätze an allen Haltestellen pflanzen', 'open', 'soon', []], ['Solarstrom auf Dächern des Kreises', 'finished', 'soon', ['musterhagen']]]],
  ['wasser', 'Wasser', 'blue', 'Bäche, Gräben und Trinkwasser.', [['Graben am Musterbach naturnah ausbauen', 'open', 'later', ['musterhagen']], ['Trinkwasser für trockene Sommer sichern', 'running', 'later', []]]],
  ['wege', 'Wege und Verkehr', 'grey', 'Ohne Umwege von Dorf zu Dorf.', [['Radweg von Beispielow nach Probstfelde', 'running', 'soon', ['beispielow', 'probstfelde']], ['Bus im Stundentakt bis in den Abend', 'open', 'later', []], ['Sichere Querung vor jeder Schule', 'finished', 'soon', []]]],
  ['wohnen', 'Wohnen', 'amber', 'Häuser, die zu ihren Menschen passen.', [['Leere Höfe zu Wohnungen umbauen', 'open', 'soon', ['probstfelde']], ['Wohnen für mehrere Generationen', 'open', 'later', []]]],
  ['lernen', 'Lernen', 'violet', 'Von der Kita bis ins hohe Alter.', [['Offene Werkstatt in der Kreisschule', 'running', 'soon', ['musterhagen']], ['Bücherbus mit Lesestunde', 'finished', 'soon', []]]],
  ['gesundheit', 'Gesundheit und Pflege', 'red', 'Hilfe, die ankommt.', [['Sprechstunde im Dorfgemeinschaftshaus', 'running', 'soon', ['probstfelde', 'kleinmuster']], ['Kurzzeitpflege ausbauen', 'open', 'later', []]]],
  ['wirtschaft', 'Wirtschaft und Handwerk', 'teal', 'Arbeit am Ort.', [['Gemeinsame Werkhalle für Betriebe', 'open', 'later', ['musterhagen']], ['Ausbildungstag aller Betriebe', 'finished', 'soon', []]]],
  ['kultur', 'Kultur und Vereine', 'violet', 'Was Menschen zusammenbringt.', [['Sommerbühne am Moorsee', 'running', 'soon', ['kleinmuster']], ['Vereinshaus in jedem größeren Dorf', 'open', 'later', []]]],
  ['verwaltung', 'Verwaltung und Teilhabe', 'blue', 'Ein Kreis, der zuhört.', [['Alle Anträge auch im Netz', 'running', 'soon', []], ['Bürgerrat zu jedem großen Vorhaben', 'open', 'soon', []]]],
]

const places = [['beispielow', 'Beispielow', 53.71, 9.42], ['musterhagen', 'Musterhagen', 53.62, 9.61], ['probstfelde', 'Probstfelde', 53.55, 9.38], ['kleinmuster', 'Klein Muster', 53.66, 9.22]] as const

/** An invented county with a look, with words and with levels of its own. */
export const moor: ImportFile = {
  format: 'kek-import/1',
  documents: [
    ...places.map(([key, name, latitude, longitude]) => item({ type: 'place', key, data: { name, kind: 'municipality', latitude, longitude } })),
    item({ type: 'theme', key: 'gestaltung', data: { title: 'Gestaltung der Website', look: 'moor' } }),
    item({ type: 'plan', key: 'plan', data: {
      title: 'Zukunftsplan Beispielmoor 2040',
      shortTitle: 'Zukunftsplan 2040',
      region: 'Landkreis Beispielmoor',
      horizonYear: 2040,
      adoptedOn: since,
      adoptedBy: 'Kreistag',
      claim: 'Neun Schwerpunkte für das Land zwischen Moor und Heide. Diesen Landkreis gibt es nicht: Alles hier ist ein Beispiel.',
      introduction: 'Der Zukunftsplan ist ein erfundenes Beispiel. Er zeigt, dass ein Plan anders gegliedert sein kann und andere Wörter haben darf.',
      structure: 'Neun **Schwerpunkte**, unter jedem unmittelbar seine Maßnahmen.',
      levels: [
        { key: 'field', depth: 1, singular: 'Schwerpunkt', plural: 'Schwerpunkte' },
        { key: 'crossCutting', depth: 1, singular: 'Leitlinie', plural: 'Leitlinien' },
        { key: 'goal', depth: 1, singular: 'Absicht', plural: 'Absichten' },
        { key: 'approach', depth: 1, singular: 'Maßnahme', plural: 'Maßnahmen' },
        { key: 'example', depth: 1, singular: 'Vorzeigeprojekt', plural: 'Vorzeigeprojekte' },
        { key: 'idea', depth: 1, singular: 'Vorschlag', plural: 'Vorschläge' },
      ],
      statuses: [{ key: 'open', label: 'noch offen' }, { key: 'running', label: 'läuft' }, { key: 'finished', label: 'abgeschlossen' }],
      timeClasses: [{ key: 'soon', label: 'bis 2030' }, { key: 'later', label: 'bis 2040' }],
      timeline: [{ title: 'Der Kreistag beschließt den Zukunftsplan', date: since, datePrecision: 'day' }],
    } }),
    ...fields.map(([key, title, colour, summary], index) => item({ type: 'field', key, data: { title, kind: 'field', order: index + 1, colour, summary, text: `${summary} Dieser Text ist ein Beispiel.` } })),
    item({ type: 'field', key: 'gleich', data: { title: 'Gleiche Chancen', kind: 'crossCutting', order: 1, colour: 'red', summary: 'Gilt für jede Maßnahme.' } }),
    ...fields.flatMap(([field, , , , measures], at) => measures.map(([title, implementationStatus, timeClass, where], index) => item({ type: 'approach', key: `${field}-${index + 1}`, data: {
      code: `${at + 1}.${index + 1}`,
      title,
      field,
      order: index + 1,
      implementationStatus,
      statusAsOf: since,
      timeClass,
      places: where,
      ...index === 0 ? { themes: ['gleich'] } : {},
      description: 'Eine Maßnahme des erfundenen Beispiels.',
    } }))),
    item({ type: 'project', key: 'moorlehrpfad', data: { title: 'Lehrpfad auf Stegen', kind: 'example', approaches: ['klima-1'], places: ['beispielow'], summary: 'Ein Weg über das nasse Moor.' } }),
    item({ type: 'medium', key: 'bote', data: { name: 'Beispielbote', kind: 'own' } }),
    item({ type: 'press-article', key: 'vernaesst', data: { title: 'Das Moor bekommt sein Wasser zurück', medium: 'bote', date: '2025-04-01', datePrecision: 'day', rights: 'quotation', aboutApproaches: ['klima-1'] } }),
    item({ type: 'event', key: 'auftakt', data: { title: 'Auftakt im Kreishaus', kind: 'other', date: '2024-02-01', datePrecision: 'day', place: 'Musterhagen' } }),
    item({ type: 'contact', key: 'stelle', data: { role: 'Auskunft zum Zukunftsplan', person: 'Mara Muster', city: 'Musterhagen', email: 'plan@beispielmoor.example' } }),
  ],
}
