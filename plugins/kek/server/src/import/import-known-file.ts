import type { PublishedFile } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { UploadedFile } from '../files/media-store.ts'
import type { ImportSource } from './import-source.ts'
import type { ImportStore } from './import-store.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ledgerOf } from '../plugin-services.ts'
import { uploadFile } from './import-upload.ts'
import { keepBytes } from './keep-bytes.ts'

/** Whether a file of the library is there and has these bytes: editors delete files and replace them. */
async function isStill(strapi: Core.Strapi, id: number, sha256: string): Promise<boolean> {
  const found = await strapi.db.query('plugin::upload.file').findOne({ where: { id } }) as UploadedFile | null
  const kept = found && await ledgerOf(strapi).media.keep(found).catch(() => undefined)
  return kept?.sha256 === sha256
}

/**
 * Puts a file into Strapi's library that is named by its hash, under the name it had elsewhere: once, whatever shows it.
 * @returns the id of the file in the library
 */
export async function importKnownFile(strapi: Core.Strapi, store: ImportStore, source: ImportSource, file: PublishedFile): Promise<number> {
  const where = { type: 'file', importKey: `${file.sha256}/${file.name}`, locale: '', step: 1 } as const
  const known = Number((await store.find(where))?.documentId ?? 0)
  if (await isStill(strapi, known, file.sha256))
    return known
  const bytes = await source.bytesOf(file)
  const folder = await mkdtemp(join(tmpdir(), 'kek-import-'))
  try {
    const filepath = join(folder, file.sha256)
    await writeFile(filepath, bytes)
    const id = await keepBytes(strapi, () => uploadFile(strapi, { filepath, name: file.name, bytes, mime: file.mime }))
    await store.save(where, { documentId: String(id), dataHash: file.sha256, contentHash: null, effectiveOn: '' })
    return id
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}
