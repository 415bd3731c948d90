import type { Core } from '@strapi/types'
import type { Context, Next } from 'koa'
import type { LedgerController } from './controller.ts'
import { ledgerOf } from '../plugin-services.ts'
import { answeringProblems, HttpRefusal } from '../problem/answer-problem.ts'
import { createLedgerController } from './controller.ts'

const address = /^\/api\/kek\/(?:(state|changes)|media\/([^/]+))$/

/**
 * Answers the ledger's public addresses before the rest of the application runs: they need no session, no rights and no parsing
 * of bodies, and the site asks them all the time. To be the first of the CMS's middlewares.
 */
export function publicLedger(_config: unknown, { strapi }: { strapi: Core.Strapi }) {
  let controller: LedgerController | undefined
  return async (context: Context, next: Next): Promise<void> => {
    const [, list, sha256 = ''] = address.exec(context.path) ?? []
    const isUnknown = !list && !sha256
    // Where Strapi's own REST API is on, it lives below the same address.
    if (isUnknown && (!context.path.startsWith('/api/kek/') || strapi.config.get<boolean>('plugin::kek.hasRestRoutes')))
      return next()
    const ledger = controller ??= createLedgerController(ledgerOf(strapi))
    context.set('X-Content-Type-Options', 'nosniff')
    await answeringProblems(strapi, async (context) => {
      if (isUnknown)
        throw new HttpRefusal(404, 'Unter dieser Adresse gibt es nichts.')
      if (context.method !== 'GET' && context.method !== 'HEAD')
        return refuseMethod(context)
      return list === 'state' || list === 'changes' ? ledger[list](context) : ledger.media(context, sha256)
    })(context)
  }
}

async function refuseMethod(context: Context): Promise<void> {
  context.set('Allow', 'GET, HEAD')
  throw new HttpRefusal(405, 'Das Verzeichnis der Veröffentlichungen lässt sich nur lesen.')
}
