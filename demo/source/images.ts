import type { ImportData, ImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

const pictures: readonly (ImportData<'image'> & { readonly key: string })[] = [
  {
    key: 'slide-umsetzung',
    title: 'Präsentationsblatt KEK 2030',
    alternativeText: 'Illustration: Vor einer Landschaft mit Feldern und einem See liegt ein aufgeschlagenes Heft mit abgehakten Zeilen, daneben drei farbige Wegweiser.',
    caption: 'Platzhalter für das Titelblatt des KEK 2030',
    author: 'Georg Consulting / Achim Georg',
  },
  {
    key: 'slide-kreistag',
    title: 'Kreistagssitzung am 12. Oktober 2017',
    alternativeText: 'Illustration: ein Sitzungssaal von hinten gesehen, halbrunde Sitzreihen, viele gehobene Hände, vorn ein Podium mit drei Personen.',
    caption: 'Platzhalter für das Foto: Kreistagssitzung 12. Oktober 2017',
    author: 'Landkreis Ludwigslust-Parchim',
  },
  {
    key: 'slide-aufbau',
    title: 'Aufbau des KEK',
    alternativeText: 'Grafik: drei Säulen für die Handlungsfelder, jede mit einem Baum aus Kreisen für Ziele, Teilziele und Handlungsansätze; fünf Bänder laufen quer durch alle drei.',
    caption: 'Platzhalter für die Grafik: Aufbau des KEK',
    author: 'Georg Consulting / Marco Gaffrey',
  },
  {
    key: 'slide-regionalforum',
    title: 'Regionalforum Ludwigslust',
    alternativeText: 'Illustration: Menschen sitzen im Kreis, Sprechblasen in vier Farben steigen auf, in der Mitte leuchtet ein Bildschirm.',
    caption: 'Platzhalter für das Foto: Regionalforum Ludwigslust, Freischaltung des ersten Online-Forums',
    author: 'Georg Consulting / Ulrike Biermann',
  },
  {
    key: 'slide-jugendforum',
    title: 'Jugendforum 2016',
    alternativeText: 'Illustration: Jugendliche stehen vor einer Wand mit bunten Zetteln und schauen auf eine gemalte Landschaft der Zukunft.',
    caption: 'Platzhalter für das Foto: Jugendforum 2016',
    author: 'Georg Consulting / Marco Gaffrey',
  },
  {
    key: 'field-wirtschaft',
    title: 'Starker Wirtschaftsstandort',
    alternativeText: 'Illustration: eine Schleuse mit Boot, dahinter Gewerbehallen und eine Autobahnbrücke.',
    caption: 'Platzhalter für ein Foto aus der Wirtschaft der Metropolregion',
    author: 'www.mediaserver.hamburg.de / imagefoto.de',
  },
  {
    key: 'field-lebensraum',
    title: 'Nachhaltiger Lebensraum',
    alternativeText: 'Illustration: ein Bus fährt auf einer Allee zwischen Feldern, am Horizont Windräder und ein See.',
    caption: 'Platzhalter für ein Foto des Nahverkehrs im Landkreis',
    author: 'VLP',
  },
  {
    key: 'field-orte',
    title: 'Lebenswerte Orte',
    alternativeText: 'Illustration: ein Dorfplatz mit Fachwerkhäusern, Linde, Kirche und einem Haus mit rotem Kreuz.',
    caption: 'Platzhalter für ein Foto aus der Gesundheitsversorgung',
    author: 'Westmecklenburg Klinikum Helene von Bülow',
  },
  {
    key: 'theme-teilhabe',
    title: 'Teilhabe, Integration und Barrierefreiheit',
    alternativeText: 'Illustration: Kinder und Erwachsene musizieren zusammen, eine Person im Rollstuhl spielt Geige.',
    caption: 'Platzhalter für ein Foto aus dem Musikunterricht',
    author: 'Musikschule J. M. Sperger / Gerlind Bensler',
  },
]

/** Generated illustrations that hold the place of photos; each names the author of the photo that belongs there. */
export const images: readonly ImportItem<'image'>[] = pictures.map(({ key, ...data }) => ({
  type: 'image',
  key,
  effectiveOn: days.start,
  note: null,
  data: { ...data, file: `files/images/${key}.webp`, isDecorative: false, licence: 'Platzhalter der Demo', isExample: true },
}))
