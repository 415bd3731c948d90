import type { PublishedFile } from '@kek/contract'
import type { UploadedFile } from '../files/media-store.ts'
import type { History } from './record-versions.ts'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The file of the library that has these bytes. Where it was deleted or replaced since, its kept bytes are put into the library again.
 * @returns undefined where the bytes are gone as well (erased by law)
 */
export async function findLibraryFile(history: History, wanted: PublishedFile): Promise<number | undefined> {
  const { strapi, media, versions } = history
  for (const id of await versions.filesWith(wanted.sha256)) {
    const file = await strapi.db.query('plugin::upload.file').findOne({ where: { id } }) as UploadedFile | null
    const kept = file && await media.keep(file).catch(() => undefined)
    if (kept?.sha256 === wanted.sha256)
      return id
  }
  return uploadAgain(history, wanted)
}

async function uploadAgain({ strapi, media, versions }: History, { sha256, name, mime }: PublishedFile): Promise<number | undefined> {
  const bytes = await media.read(sha256)
  if (!bytes)
    return undefined
  bytes.stream.destroy()
  const folder = await mkdtemp(join(tmpdir(), 'kek-restore-'))
  try {
    const filepath = join(folder, sha256)
    await copyFile(media.pathOf(sha256), filepath)
    const [uploaded] = await strapi.plugin('upload').service('upload').upload({
      data: { fileInfo: { name } },
      files: { filepath, originalFilename: name, mimetype: mime, size: bytes.size },
    }) as [{ id: number }]
    await versions.noteFile(sha256, uploaded.id)
    return uploaded.id
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}
