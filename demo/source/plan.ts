import type { ImportData, ImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

const levels: ImportData<'plan'>['levels'] = [
  { key: 'field', depth: 1, singular: 'Handlungsfeld', plural: 'Handlungsfelder' },
  { key: 'crossCutting', depth: 1, singular: 'Querschnittsthema', plural: 'Querschnittsthemen' },
  { key: 'goal', depth: 1, singular: 'Strategisches Ziel', plural: 'Strategische Ziele' },
  { key: 'goal', depth: 2, singular: 'Teilziel', plural: 'Teilziele' },
  { key: 'approach', depth: 1, singular: 'Handlungsansatz', plural: 'Handlungsansätze' },
  { key: 'example', depth: 1, singular: 'Projektbeispiel', plural: 'Projektbeispiele' },
  { key: 'idea', depth: 1, singular: 'Projektidee', plural: 'Projektideen' },
]

const statuses: ImportData<'plan'>['statuses'] = [
  { key: 'planned', label: 'vorgesehen', explanation: 'Der Ansatz ist beschlossen, aber noch nicht begonnen.' },
  { key: 'preparing', label: 'in Vorbereitung', explanation: 'Zuständigkeit, Partner oder Geld werden gerade geklärt.' },
  { key: 'ongoing', label: 'in Umsetzung', explanation: 'Es wird daran gearbeitet, erste Schritte sind getan.' },
  { key: 'continuous', label: 'Daueraufgabe', explanation: 'Der Ansatz ist eingeführt und wird laufend fortgesetzt.' },
  { key: 'completed', label: 'umgesetzt', explanation: 'Was der Ansatz vorsieht, ist erreicht.' },
  { key: 'paused', label: 'ruht', explanation: 'Die Arbeit ist unterbrochen; die Erläuterung nennt den Grund.' },
]

const timeClasses: ImportData<'plan'>['timeClasses'] = [
  { key: 'short', label: 'kurzfristig', explanation: 'Soll in den nächsten Jahren begonnen werden.' },
  { key: 'medium', label: 'mittelfristig', explanation: 'Braucht Vorarbeit und folgt danach.' },
  { key: 'long', label: 'langfristig', explanation: 'Braucht viel Zeit bis zur Wirkung. Das heißt nicht, dass der Ansatz unwichtig ist.' },
]

const scaleNote = 'Die Stufen sind ein Beispiel: Der Bewertungsmaßstab von 2018 ist nicht bekannt.'
const priorities: ImportData<'plan'>['priorities'] = [
  { key: 'high', label: 'hoch', explanation: `Vorrangig angehen. ${scaleNote}` },
  { key: 'medium', label: 'mittel', explanation: `Angehen, sobald Kräfte frei sind. ${scaleNote}` },
  { key: 'low', label: 'niedrig', explanation: `Im Blick behalten. ${scaleNote}` },
]

/** The steps up to the decision of the county council. */
const stepsToAdoption: NonNullable<ImportData<'plan'>['timeline']> = [
  { title: 'Der Kreistag beschließt, ein Kreisentwicklungskonzept zu erstellen', date: '2014-01-01', datePrecision: 'year' },
  { title: 'Startschuss mit einem Strategieworkshop', date: '2015-11-01', datePrecision: 'month' },
  { title: 'Erstes Fachforum', date: '2016-03-22', datePrecision: 'day' },
  { title: 'Workshops in den Ausschüssen des Kreistages', date: '2016-04-01', datePrecision: 'month', endDate: '2016-06-01', endDatePrecision: 'month' },
  { title: 'Das erste Online-Forum öffnet, die Regionalforen beginnen', date: '2016-06-29', datePrecision: 'day' },
  { title: 'Beratung des Entwurfs in den Ausschüssen', date: '2017-01-30', datePrecision: 'day', endDate: '2017-05-01', endDatePrecision: 'month' },
  { title: 'Zweites Online-Forum zum Entwurf', date: '2017-06-29', datePrecision: 'day', endDate: '2017-07-31', endDatePrecision: 'day' },
  { title: 'Förmliches Beschlussverfahren', date: '2017-09-04', datePrecision: 'day', endDate: '2017-10-04', endDatePrecision: 'day' },
  { title: 'Der Kreistag beschließt das KEK 2030 einstimmig', date: '2017-10-12', datePrecision: 'day' },
]

const horizon = { title: 'Zeithorizont des Konzepts', date: '2030-01-01', datePrecision: 'year' } as const

const introduction = `Das Kreisentwicklungskonzept beschreibt, wie der Landkreis Ludwigslust-Parchim im Jahr 2030 aussehen soll: als Ort zum Arbeiten, als Landschaft und als Zuhause für rund 214.000 Menschen zwischen Elbe und Mecklenburgischer Seenplatte. Der Kreistag hat es am **12. Oktober 2017** einstimmig beschlossen (Drucksache II-2017/2394).

Jedes Ziel ist so geschrieben, als wäre es schon erreicht. So lässt sich Jahr für Jahr prüfen, was noch fehlt. Vorbereitet wurde das Konzept von November 2015 bis Oktober 2017: in Foren, in den Ausschüssen und in zwei Runden im Internet.

Diese Website zeigt das Konzept mit Beispielinhalten. Wo ein Text nicht aus dem beschlossenen Konzept stammt, steht das dabei.`

const structure = `Drei **Handlungsfelder** ordnen das Konzept. Jedes hat strategische Ziele, die meisten davon mehrere Teilziele. Zu jedem Teilziel gehören Handlungsansätze: Sie sagen, was zu tun ist, und sind die Einheit, die bewertet und umgesetzt wird. Projektbeispiele zeigen, was es schon gibt; Projektideen, was noch kommen könnte.

Fünf **Querschnittsthemen** liegen quer dazu. Sie haben keine eigenen Ziele, sondern gelten überall: Wer einen Handlungsansatz umsetzt, denkt sie mit.`

const processText = `Von der ersten Idee bis zum Beschluss vergingen rund drei Jahre. Vier Regionalforen in Ludwigslust, Parchim, Wittenburg und Sternberg, zwei Fachforen, ein Jugendforum und Workshops mit den Ausschüssen lieferten Stoff für den Entwurf. Am ersten Online-Forum beteiligten sich 33 Menschen, am zweiten knapp 100. Ihre Beiträge wurden in den Text eingearbeitet, dann entschieden Ausschüsse und Kreistag.

Mit dem Beschluss war die Arbeit nicht zu Ende: 2018 bewerteten Ausschüsse und Verwaltung jeden Handlungsansatz und ordneten ihn zeitlich ein. Das Konzept wird fortgeschrieben, wenn sich die Lage ändert.`

/** The plan's own data: before the decision, as adopted, and with the steps since. */
export const plan: readonly ImportItem<'plan'>[] = [
  {
    type: 'plan',
    key: 'kek-2030',
    effectiveOn: days.start,
    note: null,
    data: {
      title: 'Kreisentwicklungskonzept Ludwigslust-Parchim 2030',
      shortTitle: 'KEK 2030',
      region: 'Landkreis Ludwigslust-Parchim',
      regionKey: '13076',
      dataLicence: 'attribution',
      horizonYear: 2030,
      claim: 'Wie wir 2030 zwischen Elbe und Seenplatte leben und arbeiten wollen: gemeinsam erarbeitet, für alle nachlesbar.',
      structure,
      levels,
      statuses,
      processText: 'Der Landkreis erarbeitet ein Konzept für seine Entwicklung bis 2030. Termine und Ergebnisse stehen auf dieser Seite.',
      timeline: [...stepsToAdoption.slice(0, 2), horizon],
      aliases: [
        { from: '/kek', to: '/konzept' },
        { from: '/kek-forum', to: '/prozess' },
        { from: '/forum', to: '/prozess' },
      ],
    },
  },
  {
    type: 'plan',
    key: 'kek-2030',
    effectiveOn: days.adoption,
    note: 'Der Kreistag hat das Konzept einstimmig beschlossen.',
    data: {
      adoptedOn: '2017-10-12',
      adoptedBy: 'Kreistag',
      resolutionNumber: 'II-2017/2394',
      vote: 'einstimmig',
      introduction,
      processText,
      timeline: [...stepsToAdoption, horizon],
    },
  },
  {
    type: 'plan',
    key: 'kek-2030',
    effectiveOn: days.priorities,
    note: 'Zeitklassen und Prioritäten sind ergänzt, die Zeitleiste ist fortgeführt.',
    data: {
      timeClasses,
      priorities,
      timeline: [
        ...stepsToAdoption,
        { title: 'Das Konzept steht lesefreundlich im Netz, mit Klick auf die Handlungsfelder', date: '2017-12-01', datePrecision: 'month' },
        { title: 'Bewertung der Handlungsansätze: erst in den Ausschüssen, dann in einem Online-Verfahren', date: '2018-01-01', datePrecision: 'year' },
        { title: 'Die Prioritätensetzung wird veröffentlicht', date: '2018-08-01', datePrecision: 'month' },
        horizon,
      ],
    },
  },
]
