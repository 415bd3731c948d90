import type { Core } from '@strapi/types'
import type { ImportStore } from './import-store.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'

/**
 * Puts a file into Strapi's library, once: the same bytes under the same path are not uploaded again.
 * `path` is relative to the folder of the import file and may not lead out of it.
 * @returns the id of the file in the library
 */
export async function importUpload(strapi: Core.Strapi, store: ImportStore, folder: string, path: string): Promise<number> {
  const filepath = join(folder, path)
  if (relative(folder, filepath).startsWith('..'))
    throw new Error(`Der Pfad „${path}“ führt aus dem Ordner der Import-Datei hinaus.`)
  const bytes = await readFile(filepath).catch((cause: unknown) => {
    throw new Error(`Die Datei „${path}“ lässt sich nicht lesen.`, { cause })
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const where = { type: 'file', importKey: path, locale: '', step: 1 } as const
  const known = await store.find(where)
  if (known?.dataHash === sha256)
    return Number(known.documentId)
  const mimetype = (await fileTypeFromBuffer(bytes))?.mime ?? 'application/octet-stream'
  const [uploaded] = await strapi.plugin('upload').service('upload').upload({
    data: { fileInfo: { name: basename(path) } },
    files: { filepath, originalFilename: basename(path), mimetype, size: bytes.length },
  }) as [{ id: number }]
  await store.save(where, { documentId: String(uploaded.id), dataHash: sha256, contentHash: null, effectiveOn: '' })
  return uploaded.id
}
