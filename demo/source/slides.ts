import type { ImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

/** The five sheets of the home page. The customer's wrong day ("10. Oktober") and leaked file name are put right here. */
export const slides: readonly ImportItem<'slide'>[] = [
  {
    type: 'slide',
    key: 'umsetzung',
    effectiveOn: days.priorities,
    note: null,
    data: {
      heading: 'Die Umsetzung hat begonnen',
      text: 'Der Kreistag hat mit seinem Beschluss auch bestimmt, dass die Handlungsansätze nach Dringlichkeit geordnet werden. 2018 haben Mitglieder der Fachausschüsse und die Verwaltung jeden Ansatz online bewertet und einer Zeitspanne zugeordnet. Das Ergebnis liegt seit August 2018 vor.',
      image: 'slide-umsetzung',
      documents: ['prioritaetensetzung'],
      order: 1,
    },
  },
  {
    type: 'slide',
    key: 'kreistag',
    effectiveOn: days.adoption,
    note: null,
    data: {
      heading: 'Kreistag beschließt das Konzept am 12. Oktober 2017',
      text: 'Einstimmig hat der Kreistag das KEK 2030 beschlossen. Es legt die Richtung fest, in die sich der Landkreis entwickeln soll. Politik, Verwaltung sowie Bürgerinnen und Bürger haben es zusammen erarbeitet.',
      image: 'slide-kreistag',
      documents: ['beschlossene-fassung'],
      order: 2,
    },
  },
  {
    type: 'slide',
    key: 'aufbau',
    effectiveOn: days.adoption,
    note: null,
    data: {
      heading: 'So ist das Konzept aufgebaut',
      text: 'Drei Handlungsfelder: Starker Wirtschaftsstandort, Nachhaltiger Lebensraum, Lebenswerte Orte. Dazu fünf Querschnittsthemen, die überall mitgedacht werden. Strategische Ziele teilen sich in Teilziele, aus ihnen folgen Handlungsansätze, und zu diesen gibt es Projektbeispiele und Projektideen.',
      image: 'slide-aufbau',
      order: 3,
    },
  },
  {
    type: 'slide',
    key: 'regionalforum',
    effectiveOn: days.adoption,
    note: null,
    data: {
      heading: 'Im Gespräch entstanden: die Regionalforen',
      text: '2014 gab der Kreistag den Auftrag, im November 2015 begann die Arbeit. In Foren und Fachrunden haben Einwohnerinnen und Einwohner, Unternehmen, Fachleute und Politik über die Zukunft des Landkreises gesprochen. Beim ersten Regionalforum in Ludwigslust ging auch das Online-Forum an den Start.',
      image: 'slide-regionalforum',
      order: 4,
    },
  },
  {
    type: 'slide',
    key: 'jugendforum',
    effectiveOn: days.adoption,
    note: null,
    data: {
      heading: 'Ein Bild vom Jahr 2030: das Jugendforum',
      text: 'Die Ziele beschreiben das Jahr 2030 so, als wäre es schon da: was dann gut sein soll für die Menschen im Landkreis. Wer 2016 im Jugendforum mitgeredet hat, steht 2030 mitten im Berufsleben. Das Konzept bleibt in Bewegung und wird angepasst, wenn es nötig ist.',
      image: 'slide-jugendforum',
      order: 5,
    },
  },
]
