import type { Core } from '@strapi/types'
import { join } from 'node:path'
import { acceptStatusAlias } from './content/status-alias.ts'
import { components } from './content/strapi-schema.ts'
import { MediaStore } from './files/media-store.ts'
import { createDoors } from './ledger/doors.ts'
import { guardPublishedRows } from './ledger/guard.ts'
import { Ledger } from './ledger/ledger.ts'
import { ledgerModels } from './ledger/models.ts'
import { provideLedger } from './plugin-services.ts'
import { openRestRoutes } from './rest/rest-routes.ts'
import { guardUploads } from './uploads/guard-uploads.ts'
import { keepLibraryPrivate } from './uploads/private-library.ts'

/** Before the database exists: tells Strapi of our content types and the ledger's tables, and stands in every way that leads to what is public. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  for (const { uid, component } of components)
    strapi.get('components').set(uid, component)
  for (const model of ledgerModels)
    strapi.get('models').add(model)
  strapi.customFields.register([
    { name: 'partial-date', plugin: 'kek', type: 'date' },
    { name: 'term', plugin: 'kek', type: 'string' },
  ])
  const folder = strapi.config.get<string>('plugin::kek.mediaFolder') ?? join(strapi.dirs.app.root, '.tmp/media')
  const ledger = new Ledger(strapi, new MediaStore(folder, strapi.dirs.static.public))
  provideLedger(strapi, ledger)
  strapi.documents.use(createDoors(strapi, ledger))
  guardPublishedRows(strapi)
  acceptStatusAlias(strapi)
  guardUploads(strapi)
  keepLibraryPrivate(strapi)
  if (strapi.config.get<boolean>('plugin::kek.hasRestRoutes'))
    openRestRoutes(strapi)
}
