import type { Core } from '@strapi/types'
import type { Handlers } from '../workflow/read-address.ts'
import { defaultLocale } from '@kek/contract'
import { readTitle } from '../content/document-title.ts'
import { editorialOf } from '../plugin-services.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { readActor } from '../workflow/actor.ts'
import { answer, readAddress } from '../workflow/read-address.ts'
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

    /** Somebody has compared both texts: the translation holds as it is. */
    async confirm(context) {
      const address = readAddress(context)
      if (address.locale === defaultLocale || await readTitle(strapi, address) === undefined)
        throw new HttpRefusal(404, 'Diese Übersetzung gibt es nicht (mehr).')
      const actor = await readActor(strapi, address.type)
      if ('rights' in actor && !actor.rights.has('update'))
        throw new HttpRefusal(403, 'Das darf nur, wer diesen Text ändern darf.')
      const { id } = context.state.user as { readonly id: number }
      await editorial().ledger.write(() => confirmTranslation(strapi, address, { userId: id, at: new Date().toISOString() }))
      answer(context, await readGermanChanges(editorial(), address))
    },
  }
}
