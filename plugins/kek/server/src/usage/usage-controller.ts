import type { Usage } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { Handlers } from '../workflow/read-address.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { readRowNumber } from '../database/row-number.ts'
import { ledgerOf } from '../plugin-services.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { answer, mayRead, readAddress } from '../workflow/read-address.ts'
import { findFileUsage, findUsage } from './find-usage.ts'

/** Where things are used, as far as whoever asks may read the places. */
export function createUsageController(strapi: Core.Strapi): Handlers {
  const readable = (context: Context, usages: readonly Usage[]) => usages.filter(({ type }) => mayRead(context, uidOf(type)))
  return {
    async ofDocument(context) {
      const { type, documentId } = readAddress(context)
      answer(context, readable(context, await findUsage(strapi, ledgerOf(strapi), type, documentId)))
    },
    async ofFile(context) {
      const id = readRowNumber(context.params.id)
      if (await strapi.db.query('plugin::upload.file').count({ where: { id } }) === 0)
        throw new HttpRefusal(404, 'Diese Datei gibt es in der Medienbibliothek nicht (mehr).')
      answer(context, readable(context, await findFileUsage(strapi, id)))
    },
  }
}
