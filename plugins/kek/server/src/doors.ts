import type { Modules } from '@strapi/types'
import type { Editorial } from './editorial.ts'
import type { TouchedDocument } from './ledger/publication.ts'
import { failChangedPlans } from './bundles/fail-changed-plans.ts'
import { isAskedLocale } from './content/asked-locale.ts'
import { discardDraft } from './content/discard-draft.ts'
import { prepareDraft } from './content/prepare-draft.ts'
import { typeOf } from './content/strapi-schema.ts'
import { refreshTreePaths } from './content/tree-path.ts'
import { readCurrentDraft, recordVersions } from './history/record-versions.ts'
import { causeOf } from './history/restoring.ts'
import { watchPublishedRows } from './ledger/publication.ts'
import { explainRefusal } from './problem/explain-refusal.ts'
import { guardOwnership } from './responsibility/guard-ownership.ts'
import { refuseStaleSave } from './together/refuse-stale-save.ts'
import { tellContentHash } from './together/tell-content-hash.ts'
import { rememberDeleted } from './trash/remember-deleted.ts'
import { guardVersions } from './versions/guard-versions.ts'
import { passGate } from './workflow/gate.ts'
import { noteReleases } from './workflow/note-releases.ts'

/** Actions of the document service that only read. Every other one, also one that a later Strapi adds, is a door. */
export const readingActions: ReadonlySet<string> = new Set(['findOne', 'findFirst', 'findMany', 'count'])

/** Every action that writes one of our documents runs in one transaction with its ledger entries. */
export function createDoors(editorial: Editorial): Modules.Documents.Middleware.Middleware {
  const { strapi, ledger, history } = editorial
  return async (context, next) => {
    const type = typeOf(context.uid)
    if (!type)
      return next()
    if (readingActions.has(context.action)) {
      if (context.action === 'findOne')
        await tellContentHash(editorial, type, (context.params as { readonly documentId?: string }).documentId)
      return next()
    }
    try {
      return await ledger.write(async () => {
        const { locale, documentId } = context.params as { readonly locale?: string | readonly string[] | null, readonly documentId?: string }
        await refuseStaleSave(editorial, type, { action: context.action, documentId, locale })
        const checkOwner = await guardOwnership(editorial, type, { action: context.action, documentId, locale })
        await guardVersions(editorial, type, context)
        await prepareDraft(strapi, type, context)
        const losing = context.action === 'delete' ? await rememberDeleted(editorial, type, context.params) : []
        const { result, touched } = await watchPublishedRows(async () => {
          const done = context.action === 'discardDraft'
            ? await discardDraft(strapi, ledger, type, context.params as Parameters<typeof discardDraft>[3])
            : await next()
          await refreshTreePaths(strapi, type, context.action, (done as { documentId?: string } | null)?.documentId)
          return done
        })
        const written = (result as { documentId?: string } | null)?.documentId
        await checkOwner(written)
        for (const changed of written ? await recordVersions(history, type, written, causeOf(context.action)) : [])
          await failChangedPlans(editorial, changed)
        for (const unlinked of losing) {
          await readCurrentDraft(history, unlinked, causeOf('delete'))
          await failChangedPlans(editorial, unlinked)
        }
        const isAsked = (row: TouchedDocument) => isAskedLocale(locale, row.locale)
        const passed = await passGate(editorial, touched.filter(isAsked))
        await noteReleases(editorial, await ledger.record(touched, isAsked), passed)
        return result
      })
    }
    catch (cause) {
      throw explainRefusal(type, cause)
    }
  }
}
