import type { Core } from '@strapi/types'
import { contentTypes } from './content/strapi-schema.ts'
import { bootstrap } from './bootstrap.ts'
import { importDocuments } from './import/import-documents.ts'
import { createLedgerController } from './ledger/controller.ts'
import { verifyLedger } from './ledger/verify-ledger.ts'
import { ledgerOf } from './plugin-services.ts'
import { answeringProblems } from './problem/answer-problem.ts'
import { register } from './register.ts'
import { routes } from './routes.ts'

const plugin: Record<string, unknown> = {
  register,
  bootstrap,
  destroy: ({ strapi }: { strapi: Core.Strapi }) => ledgerOf(strapi).signal.close(),
  contentTypes,
  routes,
  controllers: {
    ledger: ({ strapi }: { strapi: Core.Strapi }) => Object.fromEntries(
      Object.entries(createLedgerController(ledgerOf(strapi))).map(([name, handler]) => [name, answeringProblems(strapi, handler)]),
    ),
  },
  services: {
    ledger: ({ strapi }: { strapi: Core.Strapi }) => ({
      verify: () => verifyLedger(strapi, ledgerOf(strapi)),
      erase: (contentHash: string, reason: string) => ledgerOf(strapi).erase(contentHash, reason),
    }),
    importer: ({ strapi }: { strapi: Core.Strapi }) => ({
      run: (file: string) => importDocuments(strapi, file),
    }),
  },
}

export default plugin
