import type { Core } from '@strapi/types'
import type { Handlers } from '../workflow/read-address.ts'
import { defaultLocale, typeRules } from '@kek/contract'
import { readTitle } from '../content/document-title.ts'
import { editorialOf } from '../plugin-services.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { readOwner } from '../responsibility/read-owner.ts'
import { readActor } from '../workflow/actor.ts'
import { missingRight } from '../workflow/decide.ts'
import { answer, bodyOf, readAddress } from '../workflow/read-address.ts'
import { refusalFor } from '../workflow/workflow-refusal.ts'
import { confirmTranslation } from './confirmations.ts'
import { readGermanChanges } from './german-changes.ts'

/** What became of the German text since a translation was written. */
export function createTranslationsController(strapi: Core.Strapi): Handlers {
  const editorial = () => editorialOf(strapi)
  return {
    /** `{ isStale, changedAt, changes }`; of a German document nothing. */
    async show(context) {
      answer(context, await readGermanChanges(editorial(), readAddress(context)))
    },

    /** Somebody has compared both texts, the German one as it became at `changedAt`: the translation holds as it is. */
    async confirm(context) {
      const address = readAddress(context)
      if (address.locale === defaultLocale || await readTitle(strapi, address) === undefined)
        throw new HttpRefusal(404, 'Diese Übersetzung gibt es nicht (mehr).')
      const actor = await readActor(strapi, address.type)
      if ('rights' in actor && !actor.rights.has('update'))
        throw new HttpRefusal(403, 'Das darf nur, wer diesen Text ändern darf.')
      const lacking = missingRight('edit', { actor, rule: typeRules[address.type], department: await readOwner(strapi, address.type, address.documentId) })
      if (lacking.length > 0)
        throw refusalFor(lacking)
      const { id } = context.state.user as { readonly id: number }
      const { changedAt } = bodyOf(context)
      await editorial().ledger.write(async () => {
        if ((await readGermanChanges(editorial(), address)).changedAt !== changedAt)
          throw new HttpRefusal(409, 'Der deutsche Text hat sich eben noch einmal geändert. Bitte sehen Sie ihn noch einmal an.')
        await confirmTranslation(strapi, address, { userId: id, at: new Date().toISOString() })
      })
      answer(context, await readGermanChanges(editorial(), address))
    },
  }
}
