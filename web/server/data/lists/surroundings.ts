import { pageAddress } from '../../views/addresses.ts'
import { contactCards } from '../../views/contact-card.ts'
import { creditsView } from '../../views/credits.ts'
import { anchorOf } from '../../views/page-anchors.ts'
import { inSequence } from '../../views/process.ts'
import { defineList } from '../list.ts'
import { fileAddress, isoDate, titlesOf, wordFor } from '../values.ts'

/** Events on the way to the plan. */
export const eventList = defineList({
  path: '/daten/veranstaltungen',
  page: '/prozess',
  title: 'Veranstaltungen',
  summary: 'Foren, Workshops und Sitzungen, in ihrer zeitlichen Folge.',
  rows: ({ reading: { snapshot, locale } }) => [...snapshot.all('event', locale)].sort(inSequence),
  columns: [
    { key: 'id', heading: 'Kennung', value: ({ documentId }) => documentId },
    { key: 'title', heading: 'Titel', value: ({ content }) => content.title },
    { key: 'kind', heading: 'Art', value: ({ content }) => wordFor('event', 'kind', content.kind) },
    { key: 'state', heading: 'Stand', value: ({ content }) => wordFor('event', 'state', content.state ?? 'held') },
    { key: 'date', heading: 'Datum', value: ({ content }) => isoDate(content.date, content.datePrecision) },
    { key: 'time', heading: 'Uhrzeit', value: ({ content }) => content.time },
    { key: 'place', heading: 'Ort', value: ({ content }) => content.place },
    { key: 'venue', heading: 'Veranstaltungsort', value: ({ content }) => content.venue },
    { key: 'committees', heading: 'Ausschüsse', value: ({ content }) => content.committees.map(({ text }) => text) },
    { key: 'topics', heading: 'Themen', value: ({ content }) => content.topics.map(({ text }) => text) },
    { key: 'participants', heading: 'Teilnehmende (etwa)', value: ({ content }) => content.participants },
    { key: 'resolutionNumber', heading: 'Drucksache', value: ({ content }) => content.resolutionNumber },
    { key: 'result', heading: 'Ergebnis', value: ({ content }) => content.result },
    { key: 'documents', heading: 'Dokumente', value: ({ content }, source) => titlesOf('document', content.documents, source) },
    { key: 'address', heading: 'Seite im Web', value: (event, { absolute, reading }) => `${absolute(pageAddress('process', reading.locale))}#${anchorOf(event)}` },
  ],
})

/** Documents to download. */
export const documentList = defineList({
  path: '/daten/dokumente',
  page: '/dokumente',
  title: 'Dokumente',
  summary: 'Alle Dateien zum Herunterladen: Konzept, Prioritätensetzung, Präsentationen, Mitschriften.',
  rows: ({ reading: { snapshot, locale } }) => [...snapshot.all('document', locale)].sort((a, b) => (b.content.date ?? '').localeCompare(a.content.date ?? '') || a.content.title.localeCompare(b.content.title, 'de')),
  columns: [
    { key: 'id', heading: 'Kennung', value: ({ documentId }) => documentId },
    { key: 'title', heading: 'Titel', value: ({ content }) => content.title },
    { key: 'kind', heading: 'Art', value: ({ content }) => wordFor('document', 'kind', content.kind) },
    { key: 'version', heading: 'Fassung', value: ({ content }) => content.version },
    { key: 'date', heading: 'Stand', value: ({ content }) => isoDate(content.date, content.datePrecision) },
    { key: 'pages', heading: 'Seiten', value: ({ content }) => content.pages },
    { key: 'isWorkingVersion', heading: 'Arbeitsversion', value: ({ content }) => content.isWorkingVersion ?? false },
    { key: 'description', heading: 'Worum es geht', value: ({ content }) => content.description },
    { key: 'mediaType', heading: 'Dateityp', value: ({ content }) => content.file?.mime ?? null },
    { key: 'size', heading: 'Größe in Byte', value: ({ content }) => content.file?.size ?? null },
    { key: 'file', heading: 'Datei', value: fileAddress },
    { key: 'address', heading: 'Seite im Web', value: (document, { absolute, reading }) => `${absolute(pageAddress('documents', reading.locale))}#${anchorOf(document)}` },
  ],
})

/** Images with whom to thank for them. */
export const imageList = defineList({
  path: '/daten/bilder',
  page: '/bildnachweis',
  title: 'Bildnachweis',
  summary: 'Alle Bilder der Website mit Urheber, Lizenz und Quelle. Sie haben eigene Lizenzen.',
  rows: ({ reading }) => creditsView(reading).images,
  columns: [
    { key: 'title', heading: 'Titel', value: ({ title }) => title },
    { key: 'author', heading: 'Urheber', value: ({ credit }) => credit.author },
    { key: 'licence', heading: 'Lizenz', value: ({ credit }) => credit.licence },
    { key: 'source', heading: 'Quelle', value: ({ credit }) => credit.sourceUrl },
    { key: 'alternativeText', heading: 'Alternativtext', value: ({ alternativeText }) => alternativeText || null },
    { key: 'caption', heading: 'Bildunterschrift', value: ({ caption }) => caption },
    { key: 'pages', heading: 'Zu sehen auf', value: ({ pages }, { absolute }) => pages.map(({ href }) => absolute(href)) },
    { key: 'file', heading: 'Bilddatei', value: ({ src }, { absolute }) => absolute(src) },
  ],
})

/** Places that approaches and projects are about. */
export const placeList = defineList({
  path: '/daten/orte',
  page: '/konzept',
  title: 'Gemeinden und Ämter',
  summary: 'Orte, auf die sich Ansätze und Projekte beziehen, mit amtlichem Schlüssel.',
  rows: ({ reading: { snapshot, locale } }) => [...snapshot.all('place', locale)].sort((a, b) => a.content.name.localeCompare(b.content.name, 'de')),
  columns: [
    { key: 'id', heading: 'Kennung', value: ({ documentId }) => documentId },
    { key: 'name', heading: 'Name', value: ({ content }) => content.name },
    { key: 'kind', heading: 'Art', value: ({ content }) => wordFor('place', 'kind', content.kind) },
    { key: 'key', heading: 'Amtlicher Schlüssel', value: ({ content }) => content.key },
    { key: 'latitude', heading: 'Breite', value: ({ content }) => content.latitude },
    { key: 'longitude', heading: 'Länge', value: ({ content }) => content.longitude },
  ],
})

/** Whom to ask: what the contact page shows, no more. */
export const contactList = defineList({
  path: '/daten/ansprechpartner',
  page: '/kontakt',
  title: 'Ansprechpartner',
  summary: 'Wer Auskunft gibt: dasselbe wie auf der Seite „Kontakt“.',
  rows: ({ reading }) => contactCards(reading),
  columns: [
    { key: 'role', heading: 'Aufgabe', value: ({ role }) => role },
    { key: 'person', heading: 'Name', value: ({ person }) => person },
    { key: 'department', heading: 'Fachdienst', value: ({ department }) => department?.text ?? null },
    { key: 'street', heading: 'Straße', value: ({ street }) => street },
    { key: 'town', heading: 'Ort', value: ({ town }) => town },
    { key: 'phone', heading: 'Telefon', value: ({ phone }) => phone?.text ?? null },
    { key: 'email', heading: 'E-Mail', value: ({ email }) => email },
    { key: 'website', heading: 'Website', value: ({ website }) => website?.href ?? null },
  ],
})
