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
  const id = await uploadFile(strapi, { filepath, name: basename(path), bytes, mime: 'application/octet-stream' })
  await store.save(where, { documentId: String(id), dataHash: sha256, contentHash: null, effectiveOn: '' })
  return id
}

/** Hands a file to Strapi's library. @param file `mime` is what it is where its bytes do not tell. @returns its id there */
export async function uploadFile(strapi: Core.Strapi, { filepath, name, bytes, mime }: { readonly filepath: string, readonly name: string, readonly bytes: Buffer, readonly mime: string }): Promise<number> {
  const mimetype = (await fileTypeFromBuffer(bytes))?.mime ?? mime
  const [uploaded] = await strapi.plugin('upload').service('upload').upload({
    data: { fileInfo: { name } },
    files: { filepath, originalFilename: name, mimetype, size: bytes.length },
  }) as [{ id: number }]
  return uploaded.id
}
