/** A kind of file that may be uploaded. */
export interface FileKind {
  /** What it is called in a sentence: "… ist kein PDF". */
  readonly label: string
  readonly extensions: readonly string[]
  readonly mime: string
  /** Other names under which the bytes are recognised. */
  readonly alsoDetectedAs?: readonly string[]
}

const officeMime = 'application/vnd.openxmlformats-officedocument'
const openDocumentMime = 'application/vnd.oasis.opendocument'

export const allowedFiles: readonly FileKind[] = [
  { label: 'PDF', extensions: ['pdf'], mime: 'application/pdf' },
  { label: 'PNG-Bild', extensions: ['png'], mime: 'image/png', alsoDetectedAs: ['image/apng'] },
  { label: 'JPEG-Bild', extensions: ['jpg', 'jpeg'], mime: 'image/jpeg' },
  { label: 'WebP-Bild', extensions: ['webp'], mime: 'image/webp' },
  { label: 'AVIF-Bild', extensions: ['avif'], mime: 'image/avif' },
  { label: 'GIF-Bild', extensions: ['gif'], mime: 'image/gif' },
  { label: 'Word-Dokument', extensions: ['docx'], mime: `${officeMime}.wordprocessingml.document` },
  { label: 'Excel-Dokument', extensions: ['xlsx'], mime: `${officeMime}.spreadsheetml.sheet` },
  { label: 'PowerPoint-Dokument', extensions: ['pptx'], mime: `${officeMime}.presentationml.presentation` },
  { label: 'OpenDocument-Text', extensions: ['odt'], mime: `${openDocumentMime}.text` },
  { label: 'OpenDocument-Tabelle', extensions: ['ods'], mime: `${openDocumentMime}.spreadsheet` },
  { label: 'OpenDocument-Präsentation', extensions: ['odp'], mime: `${openDocumentMime}.presentation` },
  { label: 'Tabellentext (CSV)', extensions: ['csv'], mime: 'text/csv' },
  { label: 'einfacher Text', extensions: ['txt'], mime: 'text/plain' },
]

/** What to do instead, for kinds that people try and that are not allowed. */
export const advice: Readonly<Record<string, string>> = {
  svg: 'SVG-Dateien können Skripte enthalten und werden nicht angenommen. Bitte als PNG oder WebP speichern und diese Datei hochladen.',
  svgz: 'SVG-Dateien können Skripte enthalten und werden nicht angenommen. Bitte als PNG oder WebP speichern und diese Datei hochladen.',
  html: 'Webseiten können Skripte enthalten und werden nicht angenommen. Bitte als PDF speichern und diese Datei hochladen.',
  htm: 'Webseiten können Skripte enthalten und werden nicht angenommen. Bitte als PDF speichern und diese Datei hochladen.',
  doc: 'Das alte Word-Format wird nicht angenommen. Bitte als DOCX oder PDF speichern.',
  xls: 'Das alte Excel-Format wird nicht angenommen. Bitte als XLSX oder PDF speichern.',
  ppt: 'Das alte PowerPoint-Format wird nicht angenommen. Bitte als PPTX oder PDF speichern.',
  docm: 'Dokumente mit Makros werden nicht angenommen. Bitte ohne Makros als DOCX oder als PDF speichern.',
  xlsm: 'Dokumente mit Makros werden nicht angenommen. Bitte ohne Makros als XLSX oder als PDF speichern.',
  pptm: 'Dokumente mit Makros werden nicht angenommen. Bitte ohne Makros als PPTX oder als PDF speichern.',
  heic: 'HEIC-Bilder können viele Browser nicht zeigen. Bitte als JPEG speichern.',
  tif: 'TIFF-Bilder können Browser nicht zeigen. Bitte als JPEG oder PNG speichern.',
  tiff: 'TIFF-Bilder können Browser nicht zeigen. Bitte als JPEG oder PNG speichern.',
  bmp: 'BMP-Bilder sind zu groß für Websites. Bitte als PNG oder JPEG speichern.',
  zip: 'Archive werden nicht angenommen. Bitte die Dateien einzeln hochladen.',
  exe: 'Programme werden nicht angenommen.',
}

/** The allowed kind that a file name says it is; undefined for every other. */
export function kindByExtension(extension: string): FileKind | undefined {
  return allowedFiles.find(kind => kind.extensions.includes(extension.toLowerCase()))
}

/** The allowed kind that recognised bytes are. */
export function kindByMime(mime: string): FileKind | undefined {
  return allowedFiles.find(kind => kind.mime === mime || kind.alsoDetectedAs?.includes(mime))
}

/** All allowed file name endings, as a sentence lists them. */
export const allowedExtensions: string = allowedFiles.map(kind => kind.extensions[0]?.toUpperCase()).join(', ')

/** The most that a file may have, in bytes. The CMS's own limits must be at least this. */
export const maxFileSize: number = 50 * 1024 * 1024

/** What is said to a file that is larger. */
export const tooLargeSentence = 'Die Datei ist zu groß: Erlaubt sind höchstens 50 MB. Bitte verkleinern, zum Beispiel beim Speichern als PDF eine geringere Bildauflösung wählen.'
