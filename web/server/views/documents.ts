import type { DocumentGroup, DocumentItem, DocumentKind, DocumentsReader, DocumentsView } from '../../shared/views/documents.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { catalogue } from '@kek/contract'
import { pageAddress } from './addresses.ts'
import { breadcrumb } from './breadcrumb.ts'
import { dateFacts, printDate } from './dates.ts'
import { documentDownload } from './downloads.ts'
import { indexBy } from './index-by.ts'
import { oncePerContent } from './once-per-content.ts'
import { anchorOf } from './page-anchors.ts'
import { inSequence } from './process.ts'
import { languageOf, words } from './words.ts'

type Document = PublicDocument<'document'>

/** The editors' order, then the newest first, then by title. */
function inOrder({ content: a }: Document, { content: b }: Document): number {
  return (a.order ?? 0) - (b.order ?? 0) || (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title, 'de')
}

/** The events that offer each document, by its id. */
const eventsOf = oncePerContent(({ snapshot, locale }) => indexBy(snapshot.all('event', locale), ({ content }) => content.documents))

function documentItem(document: Document, reading: Reading): DocumentItem {
  const { locale } = reading
  const { title, version, description, date, datePrecision, isWorkingVersion } = document.content
  const events = [...eventsOf(reading).get(document.documentId) ?? []].sort(inSequence)
  return {
    text: title,
    ...languageOf(document, reading),
    anchor: anchorOf(document),
    version,
    description: words(document, description, reading),
    ...dateFacts(date, datePrecision, locale),
    isWorkingVersion: isWorkingVersion ?? false,
    download: documentDownload(document, reading),
    events: events.map(event => ({
      text: event.content.title,
      ...languageOf(event, reading),
      href: `${pageAddress('process', locale)}#${anchorOf(event)}`,
      date: printDate({ date: event.content.date, precision: event.content.datePrecision ?? 'day' }, locale),
    })),
  }
}

/** Every public document by kind: also those that slides and events offer. */
export function documentsView(reading: Reading): DocumentsView {
  const documents = [...reading.snapshot.all('document', reading.locale)].sort(inOrder)
  const kinds = Object.keys(catalogue.document.attributes.kind.values) as DocumentKind[]
  const groups = kinds.map((kind): DocumentGroup => ({
    kind,
    items: documents.filter(({ content }) => content.kind === kind).map(document => documentItem(document, reading)),
  }))
  return {
    breadcrumb: breadcrumb([], reading),
    isFallback: documents.some(({ locale }) => locale !== reading.locale),
    count: documents.length,
    groups: groups.filter(({ items }) => items.length > 0),
  }
}

/** Answers the page with the documents. */
export function documentsReader(reading: Reading): DocumentsReader {
  return { documents: () => documentsView(reading) }
}
