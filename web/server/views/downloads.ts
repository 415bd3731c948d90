import type { Locale, PublishedFile } from '@kek/contract'
import type { DownloadView } from '../../shared/views/download.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { mediaAddress } from './addresses.ts'
import { partialDate, printDate } from './dates.ts'
import { languageOf } from './words.ts'

const formatNames: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/zip': 'ZIP',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'image/jpeg': 'JPEG',
  'text/csv': 'CSV',
}

/** What people call a file of this kind: `PDF`; for unknown kinds the ending of its name. */
export function fileFormat({ mime, name }: Pick<PublishedFile, 'mime' | 'name'>): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]
  return formatNames[mime] ?? (ending ?? mime.split('/').at(-1) ?? '').toUpperCase()
}

const [whole, tenths] = [{ maximumFractionDigits: 0 }, { maximumFractionDigits: 1 }]
const german = { whole: new Intl.NumberFormat('de-DE', whole), tenths: new Intl.NumberFormat('de-DE', tenths) }
const english = { whole: new Intl.NumberFormat('en-GB', whole), tenths: new Intl.NumberFormat('en-GB', tenths) }

/** A file's size as people read it, in decimal units: `1,2 MB`, `840 kB`. */
export function fileSize(bytes: number, locale: Locale): string {
  const [amount, unit] = bytes >= 999_500 ? [bytes / 1e6, 'MB'] : [Math.max(1, Math.round(bytes / 1e3)), 'kB']
  const formats = locale === 'en' ? english : german
  return `${(amount < 10 ? formats.tenths : formats.whole).format(amount)} ${unit}`
}

/** The facts of a link to a file; title, pages and date come from what the file belongs to. */
export function downloadOf(file: PublishedFile, about: Pick<DownloadView, 'title' | 'lang'> & Partial<Pick<DownloadView, 'pages' | 'date'>>, { locale }: Reading): DownloadView {
  return {
    pages: null,
    date: null,
    ...about,
    href: mediaAddress(file),
    format: fileFormat(file),
    size: fileSize(file.size, locale),
  }
}

/** The link to a document's file; null for a document without one. */
export function documentDownload(document: PublicDocument<'document'>, reading: Reading): DownloadView | null {
  const { content } = document
  const date = partialDate(content.date, content.datePrecision)
  return content.file && downloadOf(content.file, {
    title: content.title,
    ...languageOf(document, reading),
    pages: content.pages,
    date: date && printDate(date, reading.locale),
  }, reading)
}
