import type { ImportData, ImportItem } from '../format/item.ts'
import { lastDay, parsePartialDate } from '@kek/contract'

/** The ten articles of the customer's press list, newest first, dates in the notation of that list. */
const articles: readonly (ImportData<'press-article'> & { readonly key: string, readonly date: string })[] = [
  {
    key: 'press-01',
    title: 'Erfahrungsaustausch zwischen den Landkreisen',
    medium: 'unser-landkreisbote',
    date: '09/2018',
    page: 2,
    abstract: 'Nach der Prioritätensetzung vergleicht der Landkreis seine Erfahrungen mit denen anderer Kreise: Wie bleibt ein Entwicklungskonzept nach dem Beschluss lebendig, und wer kümmert sich darum?',
    aboutFields: ['kooperationen'],
    aboutApproaches: ['nachbarkreise'],
  },
  {
    key: 'press-02',
    title: 'Das soll im Kreis besser werden',
    medium: 'schweriner-volkszeitung',
    edition: 'Parchimer Zeitung',
    date: '23/08/2018',
    page: 11,
    abstract: 'Bericht über die Prioritätensetzung vom August 2018: welche Handlungsansätze zuerst angegangen werden sollen und wie das Ergebnis zustande kam.',
    aboutFields: ['starker-wirtschaftsstandort', 'nachhaltiger-lebensraum', 'lebenswerte-orte'],
    aboutApproaches: ['breitband', 'hausaerzte', 'rufbus'],
  },
  {
    key: 'press-03',
    title: 'Offenes und lebendiges Konzept',
    medium: 'unser-landkreisbote',
    date: '05/2018',
    page: 2,
    abstract: 'Das Konzept soll nicht im Regal stehen: Der Beitrag erklärt, wie es fortgeschrieben wird und wie die Ausschüsse die Handlungsansätze bewerten.',
    aboutFields: ['kooperationen'],
  },
  {
    key: 'press-04',
    title: 'KEK 2030 geht in die nächste Phase',
    medium: 'unser-landkreisbote',
    date: '12/2017',
    page: 4,
    abstract: 'Zwei Monate nach dem Beschluss des Kreistages beginnt die Umsetzung. Der Beitrag stellt die drei Handlungsfelder vor und kündigt die Bewertung der Handlungsansätze an.',
    aboutFields: ['starker-wirtschaftsstandort', 'nachhaltiger-lebensraum', 'lebenswerte-orte'],
  },
  {
    key: 'press-05',
    title: 'Kreiszukunft jetzt übersichtlich im Netz',
    medium: 'schweriner-volkszeitung',
    edition: 'Parchimer Zeitung',
    date: '28/12/2017',
    page: 11,
    publisherUrl: 'https://www.svz.de/lokales/parchimer-zeitung/kreiszukunft-jetzt-uebersichtlich-im-netz-id18669286.html',
    abstract: 'Das beschlossene Konzept ist als kurze Webfassung erschienen, in der man sich durch die Handlungsfelder klicken kann.',
    aboutFields: ['digitalisierung'],
    aboutApproaches: ['online-dienste'],
  },
  {
    key: 'press-06',
    title: 'Politik ist von heute an messbar',
    medium: 'schweriner-volkszeitung',
    edition: 'Hagenower Kreisblatt',
    date: '17/10/2017',
    page: 7,
    publisherUrl: 'https://www.svz.de/lokales/parchimer-zeitung/politik-ist-von-heute-an-messbar-id18087406.html',
    abstract: 'Der Kreistag hat das Konzept einstimmig beschlossen. Der Artikel fragt, woran sich die Ziele für 2030 künftig messen lassen.',
    aboutFields: ['starker-wirtschaftsstandort', 'nachhaltiger-lebensraum', 'lebenswerte-orte', 'finanzen'],
  },
  {
    key: 'press-07',
    title: 'Zukunftsdebatte dreht letzte Runde',
    medium: 'schweriner-volkszeitung',
    edition: 'Parchimer Zeitung',
    date: '07/09/2017',
    page: 7,
    publisherUrl: 'https://www.nnn.de/lokales/parchimer-zeitung/zukunftsdebatte-dreht-letzte-runde-id17762056.html',
    abstract: 'Im September 2017 beraten die Ausschüsse den Entwurf zum letzten Mal, bevor der Kreistag entscheidet.',
    aboutFields: ['demografische-entwicklung'],
  },
  {
    key: 'press-08',
    title: 'Mobilität hoch im Kurs',
    medium: 'unser-landkreisbote',
    date: '08/2017',
    page: 2,
    abstract: 'Welche Themen das zweite Online-Forum bewegt haben: Rufbus, Bahn und Radwege wurden in allen Handlungsfeldern angesprochen.',
    aboutFields: ['nachhaltiger-lebensraum'],
    aboutApproaches: ['verkehrskonzept', 'rufbus', 'radwege'],
  },
  {
    key: 'press-09',
    title: 'Wenn der Rufbus den Arzt mitbringt',
    medium: 'schweriner-volkszeitung',
    edition: 'Parchimer Zeitung',
    date: '02/08/2017',
    page: 7,
    abstract: 'Beiträge aus dem Online-Forum zu Mobilität und ärztlicher Versorgung: Wie kommen Menschen auf dem Land zur Praxis, oder die Praxis zu ihnen?',
    aboutFields: ['lebenswerte-orte'],
    aboutApproaches: ['hausaerzte', 'rufbus'],
  },
  {
    key: 'press-10',
    title: 'KEK-Online-Forum: Ihre Meinung ist gefragt!',
    medium: 'unser-landkreisbote',
    date: '07/2017',
    page: 1,
    abstract: 'Aufruf zum zweiten Online-Forum: Vom 29. Juni bis zum 31. Juli 2017 konnten alle den Entwurf der Ziele und Handlungsansätze lesen, bewerten und ergänzen.',
    aboutFields: ['teilhabe-integration-barrierefreiheit', 'digitalisierung'],
    aboutApproaches: ['beteiligung'],
  },
]

const abstractSource = 'Kurzfassung der Demo, nach Titel und Anlass geschrieben.'

/** The day an article was out: its date, or the last day of its month. */
function publicationDay(typed: string): string {
  const date = parsePartialDate(typed)
  if (!date)
    throw new RangeError(`„${typed}“ ist kein Datum.`)
  return lastDay(date)
}

/** The press articles; the county's own paper by its own right, the daily as a placeholder that stands in for a licensed file. */
export const press: readonly ImportItem<'press-article'>[] = articles.map(({ key, ...data }) => ({
  type: 'press-article',
  key,
  effectiveOn: publicationDay(data.date),
  note: null,
  data: { ...data, abstract: `${data.abstract} (${abstractSource})`, rights: data.medium === 'unser-landkreisbote' ? 'own' : 'licensed', file: `files/press/${key}.pdf` },
}))
