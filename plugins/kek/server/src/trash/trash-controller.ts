import type { ContentType } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { Handlers } from '../workflow/read-address.ts'
import type { TrashItem } from './trashed.ts'
import { catalogue } from '@kek/contract'
import { uidOf } from '../content/strapi-schema.ts'
import { readRowNumber } from '../database/row-number.ts'
import { ledgerOf } from '../plugin-services.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { namesOf } from '../workflow/people.ts'
import { answer, mayRead } from '../workflow/read-address.ts'
import { bringBack, canRestore, isAdministrator } from './bring-back.ts'
import { TrashStore } from './trash-store.ts'
import { daysLeft } from './trashed.ts'

/** The trash for the panel: everybody sees what they may read. */
export function createTrashController(strapi: Core.Strapi): Handlers {
  const readItem = async (context: Context): Promise<TrashItem> => {
    const item = await new TrashStore(strapi).find(readRowNumber(context.params.id))
    if (!item || !mayRead(context, uidOf(item.type)))
      throw new HttpRefusal(404, 'Das liegt nicht (mehr) im Papierkorb.')
    return item
  }
  return {
    async list(context) {
      const now = new Date()
      const items = (await new TrashStore(strapi).list(now)).filter(({ type }) => mayRead(context, uidOf(type)))
      const nameOf = await namesOf(strapi, items.map(({ userId }) => userId))
      answer(context, items.map((item) => {
        const { id, type, documentId, title, deletedAt, userId, content } = item
        return {
          id,
          type,
          typeLabel: (catalogue[type] as ContentType).label,
          documentId,
          title,
          locales: content.locales.map(({ locale }) => locale),
          wasPublic: content.locales.some(({ wasPublic }) => wasPublic),
          deletedAt,
          by: nameOf(userId),
          daysLeft: daysLeft(deletedAt, now),
          canRestore: canRestore(context, item),
          canRemove: isAdministrator(context),
        }
      }))
    },

    async restore(context) {
      const item = await readItem(context)
      answer(context, await bringBack(strapi, context, item))
    },

    /** For good, before the thirty days are over: what the law wants gone must not wait. */
    async remove(context) {
      const item = await readItem(context)
      if (!isAdministrator(context))
        throw new HttpRefusal(403, 'Endgültig löschen kann nur die Administration.')
      await ledgerOf(strapi).write(() => new TrashStore(strapi).remove(item.id))
      context.status = 204
    },
  }
}
