import type { Core } from '@strapi/types'
import { stat } from 'node:fs/promises'
import { errors } from '@strapi/utils'
import { Refusal } from '../problem/refusal.ts'
import { kindByExtension, maxFileSize, tooLargeSentence } from './allowed-files.ts'
import { cleanFileName, extensionOf, withExtension } from './file-name.ts'
import { inspectFile } from './inspect-file.ts'

/** A file on its way into the library, as Strapi's body parser hands it over. Changed in place: Strapi does the same. */
interface IncomingFile {
  readonly filepath: string
  originalFilename?: string | null
  mimetype?: string | null
  detectedMimeType?: string
}
interface FileInfo { name?: string | null }
interface LibraryFile { readonly name: string, readonly ext: string | null }
type Data = Readonly<Record<string, unknown>> & { readonly fileInfo?: FileInfo | readonly FileInfo[] }

interface UploadService {
  upload: (work: { readonly data: Data, readonly files: IncomingFile | readonly IncomingFile[] }, ...rest: unknown[]) => Promise<unknown>
  replace: (id: number | string, work: { readonly data: Data, readonly file: IncomingFile }, ...rest: unknown[]) => Promise<unknown>
  updateFileInfo: (id: number | string, info: FileInfo, ...rest: unknown[]) => Promise<unknown>
  findOne: (id: number | string) => Promise<LibraryFile | null>
}

interface ImageTools {
  isImage: (file: IncomingFile) => Promise<boolean>
  isFaultyImage: (file: IncomingFile) => Promise<boolean>
}

const brokenImage = 'beschädigt oder hat zu viele Bildpunkte. Bitte noch einmal speichern, höchstens 10.000 Punkte breit, und neu hochladen.'

async function accept(strapi: Core.Strapi, file: IncomingFile): Promise<void> {
  file.originalFilename = cleanFileName(file.originalFilename ?? '')
  const { size } = await stat(file.filepath)
  if (size > maxFileSize)
    throw new errors.PayloadTooLargeError(`„${file.originalFilename}“: ${tooLargeSentence}`)
  if (size === 0)
    throw new Refusal(`Die Datei „${file.originalFilename}“ ist leer.`, null, 'emptyFile')
  const verdict = await inspectFile(file.filepath, file.originalFilename)
  if ('refusal' in verdict)
    throw new Refusal(verdict.refusal, null, 'fileRefused')
  if (verdict.kind.mime.startsWith('image/')) {
    const tools = strapi.plugin('upload').service('image-manipulation') as ImageTools
    if (!await tools.isImage(file) || await tools.isFaultyImage(file))
      throw new Refusal(`Das Bild „${file.originalFilename}“ ist ${brokenImage}`, null, 'brokenImage')
  }
  // What the browser says a file is counts for nothing: it goes by the ending.
  file.mimetype = verdict.kind.mime
  file.detectedMimeType = verdict.kind.mime
}

function cleanInfo(data: Data, files: readonly IncomingFile[]): void {
  for (const [index, info] of [data.fileInfo ?? []].flat().entries()) {
    if (info.name)
      info.name = withExtension(info.name, extensionOf(files[index]?.originalFilename ?? ''))
  }
}

/** Puts what image tools say when they cannot write a picture smaller into a German sentence; everything else passes as it is. */
async function explainingImages<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  }
  catch (cause) {
    if (cause instanceof Error && /\b(?:vips|heif|Input (?:file|buffer)|pixel limit|unsupported image|Processed image)\b/i.test(cause.message))
      throw new Refusal(`Das Bild ist ${brokenImage}`, null, 'brokenImage')
    throw cause
  }
}

/**
 * Looks into every file before it gets into the library, whichever way it comes (panel, API, import, replacing), and cleans its name.
 * All files of a request are looked at before the first one is kept.
 */
export function guardUploads(strapi: Core.Strapi): void {
  strapi.get('services').extend('plugin::upload.upload', (service: UploadService) => ({
    ...service,
    async upload(work, ...rest) {
      const files = [work.files].flat() as IncomingFile[]
      for (const file of files)
        await accept(strapi, file)
      cleanInfo(work.data, files)
      return explainingImages(() => service.upload(work, ...rest))
    },
    async replace(id, work, ...rest) {
      const before = await service.findOne(id)
      await accept(strapi, work.file)
      const extension = extensionOf(work.file.originalFilename ?? '')
      const kind = before && kindByExtension((before.ext ?? '').replace('.', ''))
      if (kind && kind !== kindByExtension(extension))
        throw new Refusal(`„${before.name}“ ist ${kind.label}: Ersetzen geht nur durch eine Datei derselben Art.`, null, 'otherKind')
      cleanInfo(work.data, [work.file])
      return explainingImages(() => service.replace(id, work, ...rest))
    },
    async updateFileInfo(id, info, ...rest) {
      const before = info.name ? await service.findOne(id) : null
      return service.updateFileInfo(id, before && info.name ? { ...info, name: withExtension(info.name, (before.ext ?? '').replace('.', '')) } : info, ...rest)
    },
  } satisfies UploadService))
}
