import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'
import { palette } from './palette.ts'
import { unpackWoff } from './woff.ts'

/** As WOFF: the PDF library cannot take apart composed letters (ä, ö, ü) of WOFF2 files. */
const fonts = join(dirname(fileURLToPath(import.meta.resolve('@kern-ux/native/package.json'))), 'dist/fonts/noto-sans')
const regular = unpackWoff(readFileSync(join(fonts, 'NotoSans-Regular.woff')))
const bold = unpackWoff(readFileSync(join(fonts, 'NotoSans-Bold.woff')))
const margin = 62

export interface PdfTitle {
  readonly title: string
  readonly subject: string
}

/** Date of creation of every file: fixed, so that every build gives the same bytes. */
const made = new Date('2025-01-02T12:00:00Z')

/** A4 pages whose text is tagged for screen readers; drawings are marked as decoration. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument
  readonly root: PDFKit.PDFStructureElement
  /** Text of any other kind of structure element. */
  readonly tagged: (type: string, draw: () => void) => void
  readonly heading: (level: 1 | 2 | 3, text: string) => void
  readonly paragraph: (text: string, style?: { readonly size?: number, readonly colour?: string }) => void
  readonly list: (items: readonly string[]) => void
  readonly decoration: (draw: (doc: PDFKit.PDFDocument) => void) => void
}

const headingSizes = { 1: 26, 2: 17, 3: 12.5 } as const

function sheetOn(doc: PDFKit.PDFDocument): Sheet {
  const root = doc.struct('Document')
  doc.addStructure(root)
  const tagged: Sheet['tagged'] = (type, draw) => void root.add(doc.struct(type, {}, draw))
  return {
    doc,
    root,
    tagged,
    heading(level, text) {
      doc.font('bold').fontSize(headingSizes[level]).fillColor(level === 1 ? palette.night : palette.deep)
      tagged(`H${level}`, () => doc.text(text, { lineGap: 2 }))
      doc.moveDown(level === 1 ? 0.6 : 0.4)
    },
    paragraph(text, { size = 11, colour = palette.ink } = {}) {
      doc.font('regular').fontSize(size).fillColor(colour)
      tagged('P', () => doc.text(text, { lineGap: 3.5 }))
      doc.moveDown(0.7)
    },
    list(items) {
      doc.font('regular').fontSize(11).fillColor(palette.ink)
      const entries = items.map(item => doc.struct('LI', {}, [doc.struct('LBody', {}, () => doc.text(`•  ${item}`, { lineGap: 3, paragraphGap: 3 }))]))
      root.add(doc.struct('L', {}, entries))
      doc.moveDown(0.6)
    },
    decoration(draw) {
      doc.markContent('Artifact')
      doc.save()
      draw(doc)
      doc.restore()
      doc.endMarkedContent()
    },
  }
}

/** The bytes of a tagged German PDF in A4. */
export function renderPdf({ title, subject }: PdfTitle, compose: (sheet: Sheet) => void): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    lang: 'de-DE',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Subject: subject, Author: 'KEK-Demo', CreationDate: made, ModDate: made },
  })
  doc.registerFont('regular', regular)
  doc.registerFont('bold', bold)
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(Buffer.from(chunk)))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
    const sheet = sheetOn(doc)
    compose(sheet)
    sheet.root.end()
    doc.end()
  })
}
