import type { Core, Modules } from '@strapi/types'
import type { Ledger } from './ledger.ts'
import { isAskedLocale } from '../content/asked-locale.ts'
import { discardDraft } from '../content/discard-draft.ts'
import { prepareDraft } from '../content/prepare-draft.ts'
import { typeOf } from '../content/strapi-schema.ts'
import { refreshTreePaths } from '../content/tree-path.ts'
import { explainRefusal } from '../problem/explain-refusal.ts'
import { watchPublishedRows } from './publication.ts'

/** Actions of the document service that only read. Every other one, also one that a later Strapi adds, is a door. */
export const readingActions: ReadonlySet<string> = new Set(['findOne', 'findFirst', 'findMany', 'count'])

/** Every action that writes one of our documents runs in one transaction with its ledger entries. */
export function createDoors(strapi: Core.Strapi, ledger: Ledger): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const type = typeOf(context.uid)
    if (!type || readingActions.has(context.action))
      return next()
    try {
      return await ledger.write(async () => {
        await prepareDraft(strapi, type, context)
        const { result, touched } = await watchPublishedRows(async () => {
          const done = context.action === 'discardDraft'
            ? await discardDraft(strapi, ledger, type, context.params as Parameters<typeof discardDraft>[3])
            : await next()
          await refreshTreePaths(strapi, type, context.action, (done as { documentId?: string } | null)?.documentId)
          return done
        })
        const { locale } = context.params as { locale?: string | readonly string[] | null }
        await ledger.record(touched, row => isAskedLocale(locale, row.locale))
        return result
      })
    }
    catch (cause) {
      throw explainRefusal(type, cause)
    }
  }
}
