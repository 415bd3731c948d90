import type { ImportData, ImportItem } from '../format/item.ts'
import { days } from '../format/days.ts'

const pictures: readonly (ImportData<'image'> & { readonly key: string })[] = [
  {
    key: 'slide-umsetzung',
    title: 'Präsentationsblatt KEK 2030',
    alternativeText: 'Illustration: Ein aufgeschlagenes Heft steht in einer Landschaft mit Feldern, See, Dorf und Windrädern. Auf der rechten Seite sind drei von fünf Zeilen abgehakt. Daneben weist ein Wegweiser mit einem blauen, einem grünen und einem gelben Arm.',
    caption: 'Platzhalter für das Titelblatt des KEK 2030',
    author: 'Georg Consulting / Achim Georg',
  },
  {
    key: 'slide-kreistag',
    title: 'Kreistagssitzung am 12. Oktober 2017',
    alternativeText: 'Illustration: ein Sitzungssaal, von hinten gesehen. In vier gebogenen Reihen halten alle Mitglieder eine gelbe Stimmkarte hoch. Vorn stehen drei Personen an einem Pult vor einem breiten Fenster mit Blick auf Hügel und Wasser.',
    caption: 'Platzhalter für das Foto: Kreistagssitzung 12. Oktober 2017',
    author: 'Landkreis Ludwigslust-Parchim',
  },
  {
    key: 'slide-aufbau',
    title: 'Aufbau des KEK',
    alternativeText: 'Grafik: drei Säulen mit den Zeichen Fabrik, Blatt und Wasser sowie Häuser. Von jeder Säule verzweigen sich Linien zu vier, drei und drei großen Kreisen, darunter zu kleineren. Unten laufen fünf farbige Bänder quer durch alle drei Säulen.',
    caption: 'Platzhalter für die Grafik: Aufbau des KEK',
    author: 'Georg Consulting / Marco Gaffrey',
  },
  {
    key: 'slide-regionalforum',
    title: 'Regionalforum Ludwigslust',
    alternativeText: 'Illustration: In einem Saal mit hohen Bogenfenstern sitzen elf Menschen im Kreis. In der Mitte leuchtet ein Bildschirm, über den Köpfen stehen vier farbige Sprechblasen.',
    caption: 'Platzhalter für das Foto: Regionalforum Ludwigslust, Freischaltung des ersten Online-Forums',
    author: 'Georg Consulting / Ulrike Biermann',
  },
  {
    key: 'slide-jugendforum',
    title: 'Jugendforum 2016',
    alternativeText: 'Illustration: Sechs Jugendliche, von hinten gesehen, stehen vor einem Wandbild mit Dorf, See und Windrädern und vor einer Tafel mit bunten Zetteln. Drei von ihnen zeigen darauf.',
    caption: 'Platzhalter für das Foto: Jugendforum 2016',
    author: 'Georg Consulting / Marco Gaffrey',
  },
  {
    key: 'field-wirtschaft',
    title: 'Starker Wirtschaftsstandort',
    alternativeText: 'Illustration: Ein Ausflugsschiff fährt aus einer Kanalschleuse. An den Ufern stehen Gewerbehallen, dahinter führt eine Autobahnbrücke mit Lastwagen über das Tal.',
    caption: 'Platzhalter für ein Foto aus der Wirtschaft der Metropolregion',
    author: 'www.mediaserver.hamburg.de / imagefoto.de',
  },
  {
    key: 'field-lebensraum',
    title: 'Nachhaltiger Lebensraum',
    alternativeText: 'Illustration: Ein Bus fährt auf einer Allee, davor eine Person auf dem Fahrrad. Dahinter liegen ein Kornfeld, ein See mit Schilf und Kranichen, ein Kiefernwald und Windräder.',
    caption: 'Platzhalter für ein Foto des Nahverkehrs im Landkreis',
    author: 'VLP',
  },
  {
    key: 'field-orte',
    title: 'Lebenswerte Orte',
    alternativeText: 'Illustration: ein Dorfplatz mit Linde, Kirche und Laden zwischen zwei Fachwerkhäusern; an einem hängt ein Schild mit einem Herz. Auf dem Platz sind Kinder mit einem Ball, Erwachsene und eine Person im Rollstuhl.',
    caption: 'Platzhalter für ein Foto aus der Gesundheitsversorgung',
    author: 'Westmecklenburg Klinikum Helene von Bülow',
  },
  {
    key: 'theme-teilhabe',
    title: 'Teilhabe, Integration und Barrierefreiheit',
    alternativeText: 'Illustration: Fünf Menschen musizieren auf einer Bühne. In der Mitte spielt eine Person im Rollstuhl Geige, um sie herum klingen Trommel, Cello, Querflöte und Triangel.',
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
