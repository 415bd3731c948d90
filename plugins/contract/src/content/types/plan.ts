import type { ContentType } from '../attribute.ts'

/** Licences that a county may choose for what it gives as data. */
export const dataLicences = {
  attribution: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
  zero: 'Datenlizenz Deutschland – Zero – Version 2.0',
  cc0: 'Creative Commons CC0 1.0',
} as const

export const plan = {
  name: 'plan',
  plural: 'plans',
  isSingle: true,
  label: 'Konzept',
  labelPlural: 'Konzept',
  help: 'Angaben zum ganzen Konzept: Titel, Beschluss, Namen der Ebenen.',
  titleField: 'title',
  columns: ['title'],
  rows: [['title'], ['shortTitle', 'region', 'horizonYear'], ['adoptedOn', 'adoptedBy'], ['resolutionNumber', 'vote'], ['claim'], ['introduction'], ['structure'], ['levels'], ['statuses'], ['timeClasses'], ['priorities'], ['processText'], ['timeline'], ['aliases'], ['regionKey', 'dataLicence']],
  attributes: {
    title: { type: 'string', required: true, localized: true, maxLength: 200, label: 'Titel', help: 'Voller Name des Konzepts.' },
    shortTitle: { type: 'string', required: true, localized: true, maxLength: 60, label: 'Kurztitel', help: 'Zum Beispiel „KEK 2030“. Steht im Kopf jeder Seite.' },
    region: { type: 'string', required: true, maxLength: 120, label: 'Gebiet', help: 'Der Landkreis oder die Stadt.' },
    horizonYear: { type: 'integer', min: 2000, max: 2200, label: 'Zieljahr', help: 'Das Jahr, für das die Ziele formuliert sind.' },
    adoptedOn: { type: 'date', label: 'Beschlossen am', help: 'Tag des Beschlusses.' },
    adoptedBy: { type: 'string', localized: true, maxLength: 120, label: 'Beschlossen durch', help: 'Das Gremium, zum Beispiel „Kreistag“.' },
    resolutionNumber: { type: 'string', maxLength: 60, label: 'Drucksache', help: 'Nummer der Beschlussvorlage.' },
    vote: { type: 'string', localized: true, maxLength: 120, label: 'Abstimmung', help: 'Zum Beispiel „einstimmig“.' },
    claim: { type: 'text', localized: true, maxLength: 300, label: 'Leitsatz', help: 'Ein Satz für den Kopf der Startseite.' },
    introduction: { type: 'richtext', localized: true, label: 'Einführung', help: 'Kurzer Text am Anfang der Konzeptseite.' },
    structure: { type: 'richtext', localized: true, label: 'Aufbau', help: 'Wie das Konzept gegliedert ist.' },
    levels: { type: 'parts', part: 'level', localized: true, label: 'Namen der Ebenen', help: 'Wie die Ebenen in diesem Konzept heißen.' },
    statuses: { type: 'parts', part: 'term', localized: true, label: 'Umsetzungsstände', help: 'Die Liste, aus der Redakteure den Stand eines Ansatzes wählen.' },
    timeClasses: { type: 'parts', part: 'term', localized: true, label: 'Zeitklassen', help: 'Zum Beispiel kurz-, mittel- und langfristig.' },
    priorities: { type: 'parts', part: 'term', localized: true, label: 'Prioritäten', help: 'Stufen der Bewertung.' },
    processText: { type: 'richtext', localized: true, label: 'Text zum Ablauf', help: 'Einleitung der Seite „Prozess“.' },
    timeline: { type: 'parts', part: 'timelineItem', localized: true, label: 'Zeitleiste', help: 'Die großen Schritte von der Idee bis heute.' },
    regionKey: { type: 'string', maxLength: 12, regex: /^\d{5,12}$/, label: 'Amtlicher Schlüssel des Gebiets', help: 'Nur Ziffern, für einen Landkreis fünf: zum Beispiel „13076“. Damit finden Datenportale das Gebiet.' },
    dataLicence: { type: 'enumeration', values: dataLicences, label: 'Lizenz der Daten', help: 'Unter welcher Lizenz andere die Daten der Seite „Offene Daten“ benutzen dürfen. Bilder und Artikel haben eigene Rechte.' },
    aliases: { type: 'parts', part: 'alias', label: 'Kurzadressen', help: 'Adressen, die gedruckt wurden und weiter gelten sollen.' },
  },
} as const satisfies ContentType
