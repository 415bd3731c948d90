import type { Core } from '@strapi/types'
import type { Editorial } from './editorial.ts'
import { join } from 'node:path'
import { bulkModels } from './bulk/models.ts'
import { bundleModels } from './bundles/models.ts'
import { describeForSchedule } from './bundles/run-bundle-job.ts'
import { commentModels } from './comments/models.ts'
import { acceptStatusAlias } from './content/status-alias.ts'
import { components } from './content/strapi-schema.ts'
import { waitForTurnToSetUp } from './database/start-lock.ts'
import { createDoors } from './doors.ts'
import { MediaStore } from './files/media-store.ts'
import { eraseDrafts } from './history/erase-drafts.ts'
import { historyModels } from './history/models.ts'
import { VersionStore } from './history/version-store.ts'
import { guardPublishedRows } from './ledger/guard.ts'
import { Ledger } from './ledger/ledger.ts'
import { ledgerModels } from './ledger/models.ts'
import { participationModels } from './participation/models.ts'
import { provideEditorial } from './plugin-services.ts'
import { responsibilityModels } from './responsibility/models.ts'
import { openRestRoutes } from './rest/rest-routes.ts'
import { scheduleModels } from './schedule/models.ts'
import { provideSchedule, Schedule } from './schedule/schedule-service.ts'
import { sharingModels } from './sharing/models.ts'
import { togetherModels } from './together/models.ts'
import { translationModels } from './translations/models.ts'
import { forgetErased } from './trash/forget.ts'
import { trashModels } from './trash/models.ts'
import { guardUploads } from './uploads/guard-uploads.ts'
import { keepLibraryPrivate } from './uploads/private-library.ts'
import { guardFiles } from './usage/guard-files.ts'
import { executeJob } from './workflow/execute-job.ts'
import { workflowModels } from './workflow/models.ts'
import { WorkflowStore } from './workflow/workflow-store.ts'

/** Before the database exists: tells Strapi of our content types and the ledger's tables, and stands in every way that leads to what is public. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  waitForTurnToSetUp(strapi)
  for (const { uid, component } of components)
    strapi.get('components').set(uid, component)
  for (const model of [...ledgerModels, ...historyModels, ...workflowModels, ...commentModels, ...responsibilityModels, ...togetherModels, ...scheduleModels, ...bulkModels, ...sharingModels, ...trashModels, ...bundleModels, ...participationModels, ...translationModels])
    strapi.get('models').add(model)
  strapi.customFields.register([
    { name: 'partial-date', plugin: 'kek', type: 'date' },
    { name: 'term', plugin: 'kek', type: 'string' },
    { name: 'ledger-position', plugin: 'kek', type: 'integer' },
    { name: 'colour', plugin: 'kek', type: 'string' },
  ])
  const folder = strapi.config.get<string>('plugin::kek.mediaFolder') ?? join(strapi.dirs.app.root, '.tmp/media')
  const media = new MediaStore(folder, strapi.dirs.static.public)
  const ledger = new Ledger(strapi, media)
  const editorial: Editorial = {
    strapi,
    ledger,
    history: { strapi, media, versions: new VersionStore(strapi), write: work => ledger.write(work) },
    workflow: new WorkflowStore(strapi),
  }
  provideEditorial(editorial)
  strapi.documents.use(createDoors(editorial))
  const schedule = new Schedule(strapi, job => executeJob(editorial, job))
  schedule.describeBundle = bundleId => describeForSchedule(editorial, bundleId)
  provideSchedule(strapi, schedule)
  guardPublishedRows(strapi)
  acceptStatusAlias(strapi)
  guardUploads(strapi)
  guardFiles(editorial)
  ledger.whenErased(contentHash => forgetErased(strapi, contentHash))
  ledger.whenErased((contentHash, at) => eraseDrafts(strapi, editorial.history.versions, contentHash, at))
  keepLibraryPrivate(strapi)
  if (strapi.config.get<boolean>('plugin::kek.hasRestRoutes'))
    openRestRoutes(strapi)
}
