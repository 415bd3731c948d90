import type { DatePrecision } from '@kek/contract'
import type { ImportData, ImportItem } from '../format/item.ts'
import { lastDay } from '@kek/contract'

type EventData = ImportData<'event'>
type Kind = NonNullable<EventData['kind']>

const entries = (...texts: string[]) => texts.map(text => ({ text }))
const workshopPapers = 'Präsentation (Arbeitsversion) und Mitschrift lagen zum Termin vor; in dieser Demo sind sie nicht enthalten.'
const resolutionNumber = 'II-2017/2394'

/** An event that took a day. */
function day(kind: Kind, title: string, date: string, more: EventData = {}): EventData {
  return { kind, title, date, datePrecision: 'day', state: 'held', ...more }
}

/** A committee's workshop in spring 2016. */
function workshop(title: string, date: string, ...committees: string[]): EventData {
  return day('committeeWorkshop', title, date, { committees: entries(...committees), description: workshopPapers })
}

/** A committee's discussion of the draft in 2017. */
function draft(committee: string, date: string, place: string): EventData {
  return day('draftDiscussion', `Entwurfsberatung: ${committee}`, date, { place, committees: entries(committee) })
}

/** A committee's meeting in the formal procedure in autumn 2017. */
function decision(committee: string, date: string): EventData {
  return day('decisionProcedure', `Beschlussverfahren: ${committee}`, date, { committees: entries(committee), resolutionNumber })
}

const soziales = 'Soziales, Familie und Gesundheit'
const bildung = 'Bildung, Kultur und Sport'
const wirtschaft = 'Wirtschaft, Bau und Tourismus'
const umwelt = 'Umwelt, Naturschutz, Abfallwirtschaft, Ordnung und Sicherheit'
const jugendhilfe = 'Jugendhilfeausschuss'
const verwaltung = 'Verwaltungsmodernisierung und Kreisentwicklung'
const finanzen = 'Haushalts- und Finanzausschuss'

/** The 34 events in the order in which they happened; committees are called as they were in that year. */
const history: readonly EventData[] = [
  { kind: 'strategyWorkshop', title: 'Strategieworkshop mit dem Verwaltungsvorstand', date: '2015-11-01', datePrecision: 'month', state: 'held', place: 'Ludwigslust', description: 'Der Startschuss für das Konzept: Die Leitung der Kreisverwaltung klärt Ziele, Aufbau und Arbeitsweise.' },
  day('expertForum', '1. Fachforum „Kreisentwicklung und Stadtwerke“', '2016-03-22', { topics: entries('Breitbandausbau', 'E-Mobilität') }),
  workshop('Workshop im Ausschuss für Bildung / Kultur / Sport', '2016-04-18', 'Bildung / Kultur / Sport'),
  workshop('Gemeinsamer Workshop: Ausschüsse Wirtschaft / Bau / Tourismus und Ländlicher Raum / Landwirtschaft', '2016-04-19', 'Wirtschaft / Bau / Tourismus', 'Ländlicher Raum / Landwirtschaft'),
  workshop('Workshop im Jugendhilfeausschuss', '2016-04-20', jugendhilfe),
  workshop('Workshop im Ausschuss für Soziales / Familie / Gesundheit', '2016-04-28', 'Soziales / Familie / Gesundheit'),
  workshop('Workshop im Kreisausschuss', '2016-05-04', 'Kreisausschuss'),
  day('expertForum', '2. Fachforum „Wirtschaftsstandort Ludwigslust-Parchim – Regionale Stärken und Entwicklungsperspektiven 2030“', '2016-05-30', { place: 'Parchim' }),
  workshop('Workshop im Ausschuss für Naturschutz / Umwelt / Sicherheit / Ordnung', '2016-06-15', 'Naturschutz / Umwelt / Sicherheit / Ordnung'),
  day('regionalForum', '1. Regionalforum Ludwigslust', '2016-06-29', { time: '18:00', place: 'Ludwigslust', venue: 'Landratsamt, Kreistagssaal', participants: 40, description: 'An diesem Abend wurde auch das erste Online-Forum freigeschaltet.' }),
  day('regionalForum', '2. Regionalforum Parchim', '2016-07-04', { time: '18:00', place: 'Parchim', venue: 'Landratsamt, Großer Solitär', participants: 50 }),
  day('regionalForum', '3. Regionalforum Wittenburg', '2016-07-05', { time: '18:00', place: 'Wittenburg', venue: 'alpincenter, Saal „Alpenrose“', topics: entries('Familie, Gesundheit, Soziales', 'Nachhaltige Siedlungsentwicklung', 'Wirtschaftsstandort') }),
  day('regionalForum', '4. Regionalforum Sternberg', '2016-07-20', { time: '18:00', place: 'Sternberg', venue: 'Rathaussaal' }),
  { kind: 'youthForum', title: 'Jugendforum 2016', date: '2016-01-01', datePrecision: 'year', state: 'held', description: 'Junge Menschen aus dem Landkreis brachten ihre Sicht auf das Jahr 2030 ein. Der genaue Tag ist nicht überliefert.' },
  { kind: 'futureConference', title: 'Zukunftskonferenz', date: '2016-09-01', datePrecision: 'season', state: 'announced', description: 'Für den Herbst 2016 angekündigt. Ob sie stattgefunden hat, ist nicht belegt.' },
  draft(verwaltung, '2017-01-30', 'Ludwigslust'),
  draft(soziales, '2017-04-10', 'Parchim'),
  draft(bildung, '2017-04-24', 'Ludwigslust'),
  draft(wirtschaft, '2017-04-25', 'Ludwigslust'),
  draft(umwelt, '2017-04-26', 'Parchim, Dargelütz'),
  draft(jugendhilfe, '2017-04-26', 'Ludwigslust'),
  draft(verwaltung, '2017-05-02', 'Ludwigslust'),
  draft('Ländlicher Raum und Landwirtschaft', '2017-05-04', 'Ludwigslust'),
  { kind: 'draftDiscussion', title: `Entwurfsberatung: ${finanzen}`, date: '2017-03-01', datePrecision: 'season', state: 'held', committees: entries(finanzen), description: 'Der genaue Termin im Frühjahr 2017 ist nicht überliefert.' },
  decision(bildung, '2017-09-04'),
  decision(wirtschaft, '2017-09-05'),
  decision(umwelt, '2017-09-06'),
  decision(jugendhilfe, '2017-09-06'),
  decision(finanzen, '2017-09-07'),
  decision(soziales, '2017-09-11'),
  decision(verwaltung, '2017-09-11'),
  decision('Betriebsausschuss Abfallwirtschaft', '2017-09-14'),
  decision('Kreisausschuss', '2017-10-04'),
  day('decisionProcedure', 'Kreistag: Beschluss des KEK 2030', '2017-10-12', { time: '17:00', place: 'Ludwigslust', committees: entries('Kreistag'), resolutionNumber, result: 'einstimmig', documents: ['beschlossene-fassung'], description: 'Auf der Tagesordnung standen acht Änderungsanträge zum Konzept. Am Ende beschloss der Kreistag es einstimmig.' }),
]

/** The day from which an event stood in the public record: when it was over. */
function overOn({ date, datePrecision }: EventData): string {
  if (!date)
    throw new TypeError('Eine Veranstaltung braucht ein Datum.')
  const precision: DatePrecision = datePrecision ?? 'day'
  return lastDay({ date, precision })
}

export const events: readonly ImportItem<'event'>[] = history.map((data, index) => ({
  type: 'event',
  key: `event-${String(index + 1).padStart(2, '0')}`,
  effectiveOn: overOn(data),
  note: null,
  data: { ...data, order: index + 1 },
}))
