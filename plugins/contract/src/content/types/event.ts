import type { ContentType } from '../attribute.ts'
import { datePrecisions } from '../../dates/partial-date.ts'
import { description, order } from '../fields.ts'

export const event = {
  name: 'event',
  plural: 'events',
  label: 'Veranstaltung',
  labelPlural: 'Veranstaltungen',
  help: 'Foren, Workshops und Sitzungen auf dem Weg zum Konzept.',
  titleField: 'title',
  columns: ['title', 'kind', 'date', 'place'],
  rows: [['title'], ['kind', 'state'], ['date', 'datePrecision', 'time'], ['place', 'venue'], ['description'], ['committees', 'topics'], ['participants', 'order'], ['resolutionNumber', 'result'], ['documents']],
  attributes: {
    title: { type: 'string', required: true, localized: true, maxLength: 200, label: 'Titel', help: 'Name der Veranstaltung.' },
    kind: { type: 'enumeration', required: true, values: { strategyWorkshop: 'Strategieworkshop', expertForum: 'Fachforum', committeeWorkshop: 'Ausschuss-Workshop', regionalForum: 'Regionalforum', youthForum: 'Jugendforum', futureConference: 'Zukunftskonferenz', draftDiscussion: 'Entwurfsberatung', decisionProcedure: 'Beschlussverfahren', other: 'Sonstige' }, default: 'other', label: 'Art', help: 'Wovon eine Gruppe auf der Seite „Prozess“ entsteht.' },
    state: { type: 'enumeration', values: { held: 'hat stattgefunden', planned: 'geplant', announced: 'angekündigt, nicht bestätigt', cancelled: 'abgesagt' }, default: 'held', label: 'Stand', help: 'Ob sie stattgefunden hat.' },
    date: { type: 'date', precision: 'datePrecision', required: true, label: 'Datum', help: 'So eintippen, wie es bekannt ist: „04.07.2016“, „11/2015“, „Herbst 2016“, „2016“.' },
    datePrecision: { type: 'enumeration', values: datePrecisions, default: 'day', label: 'Genauigkeit', help: 'Ergibt sich aus dem eingetippten Datum.' },
    time: { type: 'string', maxLength: 5, regex: /^([01]\d|2[0-3]):[0-5]\d$/, label: 'Uhrzeit', help: 'Zum Beispiel „18:00“.' },
    place: { type: 'string', maxLength: 120, label: 'Ort', help: 'Stadt oder Gemeinde.' },
    venue: { type: 'string', maxLength: 200, label: 'Veranstaltungsort', help: 'Haus und Raum.' },
    description,
    committees: { type: 'parts', part: 'entry', label: 'Ausschüsse', help: 'Ein Ausschuss je Eintrag; gemeinsame Sitzungen haben mehrere.' },
    topics: { type: 'parts', part: 'entry', label: 'Themen', help: 'Ein Thema je Eintrag.' },
    participants: { type: 'integer', min: 0, label: 'Teilnehmende (etwa)', help: 'Ungefähre Zahl.' },
    resolutionNumber: { type: 'string', maxLength: 60, label: 'Drucksache', help: 'Nummer der Beschlussvorlage.' },
    result: { type: 'string', maxLength: 300, label: 'Ergebnis', help: 'Zum Beispiel „einstimmig“.' },
    documents: { type: 'relation', target: 'document', isMany: true, label: 'Dokumente', help: 'Präsentation, Mitschrift und Ähnliches.' },
    order,
  },
} as const satisfies ContentType
