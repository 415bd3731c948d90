import type { Core } from '@strapi/types'
import type { Editorial } from '../editorial.ts'
import { Refusal } from '../problem/refusal.ts'
import { findTrashedUses } from '../trash/file-uses.ts'
import { daysLeft } from '../trash/trashed.ts'
import { findFileUsage } from './find-usage.ts'
import { namePlaces } from './usage.ts'

interface LibraryFile { readonly id: number, readonly name: string }
interface UploadService { remove: (file: LibraryFile, ...rest: unknown[]) => Promise<unknown> }
interface ByIds { deleteByIds: (ids?: readonly number[], ...rest: unknown[]) => Promise<unknown> }

const advice = 'Bitte die Datei dort zuerst entfernen. Soll nur eine neue Fassung an ihre Stelle: „Ersetzen“ geht jederzeit.'

async function refuseUsed(strapi: Core.Strapi, { id, name }: LibraryFile): Promise<void> {
  const usages = await findFileUsage(strapi, id)
  if (usages.length > 0)
    throw new Refusal(`Die Datei „${name}“ wird noch gebraucht: ${namePlaces(usages)}. ${advice}`, null, 'fileInUse')
  const now = new Date()
  const [trashed] = await findTrashedUses(strapi, id, now)
  if (trashed)
    throw new Refusal(`Die Datei „${name}“ gehört zu „${trashed.title}“ im Papierkorb, das noch ${daysLeft(trashed.deletedAt, now)} Tage lang zurückgeholt werden kann. Danach lässt sie sich löschen.`, null, 'fileInTrash')
}

/**
 * Keeps files of the library from being deleted as long as something needs them: a draft, a publication, or what can still be brought back.
 * Of several files all are looked at before the first one goes. Under the write lock, so that nobody takes up a file that is about to go.
 * Replacing is free: what is published keeps its old bytes, by hash, until it is published again.
 */
export function guardFiles({ strapi, ledger }: Editorial): void {
  const services = strapi.get('services')
  const files = (where: object) => strapi.db.query('plugin::upload.file').findMany({ select: ['id', 'name'], where }) as Promise<LibraryFile[]>
  const refuseUsedOf = async (found: readonly LibraryFile[]) => {
    for (const file of found)
      await refuseUsed(strapi, file)
  }
  services.extend('plugin::upload.upload', (service: UploadService) => ({
    ...service,
    remove: async (file, ...rest) => ledger.write(async () => {
      await refuseUsed(strapi, file)
      return service.remove(file, ...rest)
    }),
  } satisfies UploadService))
  services.extend('plugin::upload.file', (service: ByIds) => ({
    ...service,
    deleteByIds: async (ids = [], ...rest) => ledger.write(async () => {
      await refuseUsedOf(await files({ id: { $in: ids } }))
      return service.deleteByIds(ids, ...rest)
    }),
  } satisfies ByIds))
  services.extend('plugin::upload.folder', (service: ByIds) => ({
    ...service,
    deleteByIds: async (ids = [], ...rest) => ledger.write(async () => {
      const folders = await strapi.db.query('plugin::upload.folder').findMany({ select: ['path'], where: { id: { $in: ids } } }) as { path: string }[]
      if (folders.length > 0)
        await refuseUsedOf(await files({ $or: folders.flatMap(({ path }) => [{ folderPath: path }, { folderPath: { $startsWith: `${path}/` } }]) }))
      return service.deleteByIds(ids, ...rest)
    }),
  } satisfies ByIds))
}
