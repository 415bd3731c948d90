import type { Core } from '@strapi/types'
import type { Ledger } from './ledger/ledger.ts'
import type { Handler } from './problem/answer-problem.ts'
import { bootstrap } from './bootstrap.ts'
import { createBulkController } from './bulk/bulk-controller.ts'
import { createBundlesController } from './bundles/bundles-controller.ts'
import { createChecksController } from './checks/checks-controller.ts'
import { contentTypes } from './content/strapi-schema.ts'
import { endTurnToSetUp } from './database/start-lock.ts'
import { createHistoryController } from './history/history-controller.ts'
import { importDocuments } from './import/import-documents.ts'
import { publicLedger } from './ledger/public-ledger.ts'
import { withPublicationTerms } from './ledger/publication.ts'
import { verifyLedger } from './ledger/verify-ledger.ts'
import { createPanelController } from './panel/panel-controller.ts'
import { createBarriersController } from './participation/barriers/barriers-controller.ts'
import { stopForgettingBarriers } from './participation/barriers/forget-answered.ts'
import { publicParticipation } from './participation/public-participation.ts'
import { createSearchWordsController } from './participation/search-words/search-words-controller.ts'
import { ledgerOf } from './plugin-services.ts'
import { answeringProblems } from './problem/answer-problem.ts'
import { germanRefusals } from './problem/german-refusals.ts'
import { register } from './register.ts'
import { createMembersController } from './responsibility/members-controller.ts'
import { restControllers, restServices } from './rest/rest-routes.ts'
import { routes } from './routes.ts'
import { createScheduleController } from './schedule/schedule-controller.ts'
import { scheduleOf } from './schedule/schedule-service.ts'
import { scheduleJob } from './schedule/schedule.ts'
import { publicPreview } from './sharing/public-preview.ts'
import { createSharingController } from './sharing/sharing-controller.ts'
import { createPresenceController } from './together/presence-controller.ts'
import { createTranslationsController } from './translations/translations-controller.ts'
import { removeEnded, stopEmptying } from './trash/forget.ts'
import { createTrashController } from './trash/trash-controller.ts'
import { uploadDoor } from './uploads/private-library.ts'
import { uploadCleanup, uploadGate } from './uploads/upload-gate.ts'
import { createUsageController } from './usage/usage-controller.ts'
import { createVersionsController } from './versions/versions-controller.ts'
import { createPastRuleController } from './workflow/past-rule-controller.ts'
import { createWorkflowController } from './workflow/workflow-controller.ts'
import { createWorkController } from './worklist/work-controller.ts'

interface Context { readonly strapi: Core.Strapi }

type Handlers = Readonly<Record<string, Handler>>

/** A controller whose errors are answered after RFC 9457. */
function withProblems(create: (strapi: Core.Strapi) => Handlers): (context: Context) => Handlers {
  return ({ strapi }) => Object.fromEntries(Object.entries(create(strapi)).map(([name, handler]) => [name, answeringProblems(strapi, handler)]))
}

const plugin: Record<string, unknown> = {
  register,
  bootstrap,
  async destroy({ strapi }: Context) {
    await endTurnToSetUp(strapi)
    ledgerOf(strapi).signal.close()
    stopEmptying(strapi)
    stopForgettingBarriers(strapi)
    await scheduleOf(strapi).ticker.stop()
  },
  contentTypes,
  routes,
  middlewares: { 'public-participation': publicParticipation, 'public-preview': publicPreview, 'public-ledger': publicLedger, 'german-refusals': germanRefusals, 'upload-gate': uploadGate, 'upload-cleanup': uploadCleanup, 'upload-door': uploadDoor },
  controllers: {
    ...restControllers,
    'panel': withProblems(createPanelController),
    'versions': withProblems(createVersionsController),
    'workflow': withProblems(createWorkflowController),
    'history': withProblems(createHistoryController),
    'past-rule': withProblems(createPastRuleController),
    'presence': withProblems(createPresenceController),
    'work': withProblems(createWorkController),
    'bulk': withProblems(createBulkController),
    'checks': withProblems(createChecksController),
    'members': withProblems(createMembersController),
    'bundles': withProblems(createBundlesController),
    'schedule': withProblems(createScheduleController),
    'sharing': withProblems(createSharingController),
    'usage': withProblems(createUsageController),
    'trash': withProblems(createTrashController),
    'barriers': withProblems(createBarriersController),
    'search-words': withProblems(createSearchWordsController),
    'translations': withProblems(createTranslationsController),
  },
  services: {
    ...restServices,
    ledger: ({ strapi }: Context) => ({
      verify: () => verifyLedger(strapi, ledgerOf(strapi)),
      erase: (contentHash: string, reason: string) => ledgerOf(strapi).erase(contentHash, reason),
      amend: (...what: Parameters<Ledger['amend']>) => ledgerOf(strapi).amend(...what),
      withTerms: withPublicationTerms,
    }),
    turn: ({ strapi }: Context) => ({
      end: () => endTurnToSetUp(strapi),
    }),
    trash: ({ strapi }: Context) => ({
      removeEnded: (now: Date) => removeEnded(strapi, ledgerOf(strapi), now),
    }),
    importer: ({ strapi }: Context) => ({
      run: (file: string) => importDocuments(strapi, file),
    }),
    schedule: ({ strapi }: Context) => ({
      add: (job: Parameters<typeof scheduleJob>[1], now?: Date) => scheduleJob(strapi, job, now),
      runDue: () => scheduleOf(strapi).runner.runDue(),
      stop: () => scheduleOf(strapi).ticker.stop(),
    }),
  },
}

export default plugin
