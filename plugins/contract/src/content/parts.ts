import type { PartDefinition, PartName } from './attribute.ts'
import { datePrecisions } from '../dates/partial-date.ts'

const key = {
  type: 'string',
  required: true,
  maxLength: 40,
  regex: /^[a-z][a-zA-Z0-9]*$/,
  label: 'Schlüssel',
  help: 'Kurzes Kennwort aus Buchstaben, zum Beispiel „ongoing“. Nach dem ersten Gebrauch nicht mehr ändern.',
} as const

export const parts = {
  swotItem: {
    label: 'SWOT-Eintrag',
    attributes: {
      text: { type: 'text', required: true, maxLength: 400, label: 'Aussage', help: 'Ein Satz oder Stichwort.' },
      asOf: { type: 'date', label: 'Stand', help: 'Von wann die Aussage ist. SWOT-Aussagen veralten.' },
      source: { type: 'string', maxLength: 300, label: 'Quelle', help: 'Woher die Aussage stammt, zum Beispiel „Grundlagenanalyse 2016“.' },
    },
  },
  milestone: {
    label: 'Meilenstein',
    attributes: {
      title: { type: 'string', required: true, maxLength: 200, label: 'Meilenstein', help: 'Was erreicht sein soll.' },
      date: { type: 'date', precision: 'datePrecision', label: 'Termin', help: 'Tag, Monat oder Jahr: „23.08.2018“, „09/2018“, „2018“.' },
      datePrecision: { type: 'enumeration', values: datePrecisions, default: 'day', label: 'Genauigkeit', help: 'Wie genau der Termin bekannt ist.' },
      isReached: { type: 'boolean', default: false, label: 'Erreicht', help: 'Ankreuzen, wenn der Meilenstein erreicht ist.' },
    },
  },
  level: {
    label: 'Ebene des Konzepts',
    attributes: {
      key: { type: 'enumeration', required: true, values: { field: 'Handlungsfeld', crossCutting: 'Querschnittsthema', goal: 'Ziel', approach: 'Handlungsansatz', example: 'Projektbeispiel', idea: 'Projektidee' }, label: 'Ebene', help: 'Welche Ebene hier ihren Namen bekommt.' },
      depth: { type: 'integer', min: 1, max: 9, default: 1, label: 'Tiefe', help: 'Nur bei Zielen: 1 für die oberste Zielebene, 2 für die darunter.' },
      singular: { type: 'string', required: true, maxLength: 80, label: 'Einzahl', help: 'Zum Beispiel „Teilziel“.' },
      plural: { type: 'string', required: true, maxLength: 80, label: 'Mehrzahl', help: 'Zum Beispiel „Teilziele“.' },
    },
  },
  term: {
    label: 'Begriff',
    attributes: {
      key,
      label: { type: 'string', required: true, maxLength: 80, label: 'Bezeichnung', help: 'So steht es auf der Website.' },
      explanation: { type: 'text', maxLength: 400, label: 'Erläuterung', help: 'Was damit gemeint ist und was nicht.' },
    },
  },
  entry: {
    label: 'Eintrag',
    attributes: {
      text: { type: 'string', required: true, maxLength: 200, label: 'Eintrag', help: 'Ein Eintrag je Zeile.' },
    },
  },
  timelineItem: {
    label: 'Abschnitt im Ablauf',
    attributes: {
      title: { type: 'string', required: true, maxLength: 200, label: 'Was geschah', help: 'Ein kurzer Satz.' },
      date: { type: 'date', precision: 'datePrecision', required: true, label: 'Beginn', help: 'Tag, Monat oder Jahr: „22.03.2016“, „04/2016“, „2014“.' },
      datePrecision: { type: 'enumeration', values: datePrecisions, default: 'day', label: 'Genauigkeit', help: 'Wie genau der Beginn bekannt ist.' },
      endDate: { type: 'date', precision: 'endDatePrecision', label: 'Ende', help: 'Leer lassen, wenn es ein Zeitpunkt ist.' },
      endDatePrecision: { type: 'enumeration', values: datePrecisions, default: 'day', label: 'Genauigkeit des Endes', help: 'Wie genau das Ende bekannt ist.' },
    },
  },
  alias: {
    label: 'Kurzadresse',
    attributes: {
      from: { type: 'string', required: true, maxLength: 200, regex: /^\/[a-z0-9/-]*$/, label: 'Adresse', help: 'Beginnt mit „/“, zum Beispiel „/kek“.' },
      to: { type: 'string', required: true, maxLength: 300, regex: /^\/\S*$/, label: 'führt zu', help: 'Adresse auf dieser Website, zum Beispiel „/konzept“.' },
    },
  },
} as const satisfies Record<PartName, PartDefinition>
