import type { Core } from '@strapi/types'
import { bootstrap } from './bootstrap.ts'
import { contentTypes } from './content/strapi-schema.ts'
import { importDocuments } from './import/import-documents.ts'
import { publicLedger } from './ledger/public-ledger.ts'
import { verifyLedger } from './ledger/verify-ledger.ts'
import { createPanelController } from './panel/terms-controller.ts'
import { ledgerOf } from './plugin-services.ts'
import { answeringProblems } from './problem/answer-problem.ts'
import { germanRefusals } from './problem/german-refusals.ts'
import { register } from './register.ts'
import { restControllers, restServices } from './rest/rest-routes.ts'
import { routes } from './routes.ts'
import { uploadDoor } from './uploads/private-library.ts'
import { uploadCleanup, uploadGate } from './uploads/upload-gate.ts'

interface Context { readonly strapi: Core.Strapi }

const plugin: Record<string, unknown> = {
  register,
  bootstrap,
  destroy: ({ strapi }: Context) => ledgerOf(strapi).signal.close(),
  contentTypes,
  routes,
  middlewares: { 'public-ledger': publicLedger, 'german-refusals': germanRefusals, 'upload-gate': uploadGate, 'upload-cleanup': uploadCleanup, 'upload-door': uploadDoor },
  controllers: {
    ...restControllers,
    panel: ({ strapi }: Context) => ({ terms: answeringProblems(strapi, createPanelController(strapi).terms) }),
  },
  services: {
    ...restServices,
    ledger: ({ strapi }: Context) => ({
      verify: () => verifyLedger(strapi, ledgerOf(strapi)),
      erase: (contentHash: string, reason: string) => ledgerOf(strapi).erase(contentHash, reason),
    }),
    importer: ({ strapi }: Context) => ({
      run: (file: string) => importDocuments(strapi, file),
    }),
  },
}

export default plugin
