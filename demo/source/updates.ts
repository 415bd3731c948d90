import type { ImportData, ImportItem } from '../format/item.ts'

/** A later state of an approach: its implementation status, with what the public reads about it. */
function progress(key: string, day: string, implementationStatus: string, statusNote: string, milestones?: ImportData<'approach'>['milestones']): ImportItem<'approach'> {
  return {
    type: 'approach',
    key,
    effectiveOn: day,
    note: 'Umsetzungsstand fortgeschrieben (Beispiel).',
    data: { implementationStatus, statusAsOf: day, statusNote: `Beispiel: ${statusNote}`, ...milestones && { milestones } },
  }
}

/** An update that changes the text of an example approach. */
function revision(key: string, day: string, note: string, data: ImportData<'approach'>): ImportItem<'approach'> {
  return { type: 'approach', key, effectiveOn: day, note: `${note} (Beispiel).`, data }
}

/** What became of some approaches since. All of it is invented, to show how a living plan reads; every text says so. */
export const updates: readonly ImportItem<'approach'>[] = [
  progress('breitband', '2019-03-15', 'ongoing', 'Die ersten Ausbaugebiete sind im Bau, Anschlüsse folgen Ort für Ort.', [
    { title: 'Fördergebiete festgelegt', date: '2018-06-01', datePrecision: 'month', isReached: true },
    { title: 'Erste Orte am Netz', date: '2019-09-01', datePrecision: 'month', isReached: false },
    { title: 'Alle Fördergebiete angeschlossen', date: '2025-01-01', datePrecision: 'year', isReached: false },
  ]),
  progress('rufbus', '2019-06-28', 'ongoing', 'In zwei Gebieten fährt der Rufbus jetzt auch am Wochenende. Als Nächstes wird die Bestellung im Netz erprobt.'),
  progress('gewerbestandorte', '2019-11-08', 'continuous', 'Die drei Städte treten gemeinsam auf und treffen sich viermal im Jahr.'),
  progress('engagement-beraten', '2020-02-21', 'continuous', 'Die Beratung ist an zwei Orten eingerichtet und wird gut angenommen.'),
  progress('jugendbeteiligung', '2020-05-15', 'paused', 'Das Jugendforum 2020 entfällt wegen der Pandemie. Es soll nachgeholt werden.'),
  revision('sprechstunde-digital', '2021-03-12', 'Titel und Text an die Erfahrungen mit Videosprechstunden angepasst', {
    title: 'Videosprechstunde mit Begleitung zu Hause',
    description: 'Eine medizinische Fachkraft besucht Menschen zu Hause, misst Werte und schaltet die Praxis per Video dazu. Seit 2020 ist das vielen vertraut; jetzt geht es um verlässliche Abrechnung und gute Verbindungen.',
  }),
  progress('online-dienste', '2021-09-03', 'ongoing', 'Erste Anträge lassen sich vollständig im Netz stellen, weitere werden mit Bürgerinnen und Bürgern erprobt.'),
  progress('sonnendaecher', '2021-10-22', 'ongoing', 'Die Prüfung der Dächer ist abgeschlossen, die ersten Anlagen sind ausgeschrieben.', [
    { title: 'Alle Dächer geprüft', date: '2021-09-01', datePrecision: 'month', isReached: true },
    { title: 'Erste fünf Anlagen in Betrieb', date: '2022-12-01', datePrecision: 'month', isReached: false },
    { title: 'Hälfte der geeigneten Dächer belegt', date: '2028-01-01', datePrecision: 'year', isReached: false },
  ]),
  progress('jugendbeteiligung', '2022-05-20', 'ongoing', 'Das Jugendforum findet wieder statt; eine Gruppe von zwölf Jugendlichen bereitet es vor.'),
  progress('starkregen', '2022-08-12', 'preparing', 'Die Karten werden gemeinsam mit den Ämtern vergeben.'),
  revision('loeschwasser', '2022-09-30', 'Trockenheit der letzten Sommer aufgenommen', {
    title: 'Löschwasser, Waldbrandvorsorge und Wasser in trockenen Sommern sichern',
    description: 'Mehrere trockene Sommer haben gezeigt, dass Brunnen versiegen können. Wege, Meldeketten und Wasserstellen werden mit Feuerwehren und Forst überprüft; hinzu kommen Absprachen, wer bei Knappheit wie viel entnimmt.',
  }),
  progress('verkehrskonzept', '2023-02-17', 'completed', 'Das Konzept liegt vor und ist Grundlage der weiteren Planung von Bus, Rad und Straße.', [
    { title: 'Auftrag vergeben', date: '2019-05-01', datePrecision: 'month', isReached: true },
    { title: 'Verkehrsbefragung abgeschlossen', date: '2020-01-01', datePrecision: 'year', isReached: true },
    { title: 'Bericht im Kreistag beraten', date: '2023-02-10', datePrecision: 'day', isReached: true },
  ]),
  progress('hausaerzte', '2023-06-09', 'ongoing', 'Sechs Studierende werden mit einem Stipendium gefördert, zwei haben sich für eine Landpraxis entschieden.'),
  progress('breitband', '2023-11-24', 'ongoing', 'Der größte Teil der Fördergebiete ist angeschlossen, offen sind vor allem einzelne Gehöfte.', [
    { title: 'Fördergebiete festgelegt', date: '2018-06-01', datePrecision: 'month', isReached: true },
    { title: 'Erste Orte am Netz', date: '2019-09-01', datePrecision: 'month', isReached: true },
    { title: 'Alle Fördergebiete angeschlossen', date: '2025-01-01', datePrecision: 'year', isReached: false },
  ]),
  revision('artenreiche-raender', '2024-03-01', 'Ansatz dem Teilziel „Lebendige Gewässer und nasse Moore“ zugeordnet, weil er nun auch Ufer umfasst', {
    goal: 'gewaesser-und-moore',
    title: 'Blühende Ränder an Äckern, Straßen und Ufern',
  }),
  progress('leerstand', '2024-04-19', 'ongoing', 'In drei Städten ist der Leerstand erfasst; aus den ersten Gesprächen sind neun Vermietungen entstanden.'),
  progress('radwege', '2024-06-14', 'ongoing', 'Das gemeinsame Netz ist beschlossen, zwei Lücken sind geschlossen.'),
  progress('pflegeberatung', '2024-09-27', 'continuous', 'Die Beratung kommt in allen Ämtern ins Haus; die Wartezeit liegt unter zwei Wochen.'),
]
