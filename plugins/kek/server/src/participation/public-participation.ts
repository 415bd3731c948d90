import type { Core } from '@strapi/types'
import type { Context, Next } from 'koa'
import type { Handler } from '../problem/answer-problem.ts'
import { answeringProblems, HttpRefusal } from '../problem/answer-problem.ts'
import { createBarrierDesk } from './barriers/barrier-desk.ts'
import { createSearchWordsDesk } from './search-words/search-words-desk.ts'

type Method = 'GET' | 'POST'
/** What may be asked of an address, by method. */
export type Desk = Readonly<Partial<Record<Method, Handler>>>

/** Where the site brings what its readers send. A subject adds its addresses here. */
function createDesks(strapi: Core.Strapi): Readonly<Record<string, Desk>> {
  return {
    ...createBarrierDesk(strapi),
    ...createSearchWordsDesk(strapi),
  }
}

/**
 * Takes what readers of the site send, before the rest of the application runs: it needs no session and no rights, reads no body that is
 * larger than a form, and none of it must get into the log of requests. To stand before everything that writes one, and before the ledger.
 */
export function publicParticipation(_config: unknown, { strapi }: { strapi: Core.Strapi }) {
  let desks: Readonly<Record<string, Desk>> | undefined
  return async (context: Context, next: Next): Promise<void> => {
    const desk = context.path.startsWith('/api/kek/') ? (desks ??= createDesks(strapi))[context.path] : undefined
    if (!desk)
      return next()
    context.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
    await answeringProblems(strapi, async (context) => {
      const handler = desk[context.method as Method]
      if (handler)
        return handler(context)
      context.set('Allow', Object.keys(desk).join(', '))
      throw new HttpRefusal(405, 'So lässt sich diese Adresse nicht benutzen.')
    })(context)
  }
}
