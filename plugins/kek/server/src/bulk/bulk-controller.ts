import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { DocumentAddress } from '../content/document-address.ts'
import type { JobAction } from '../schedule/schedule.ts'
import type { Handlers } from '../workflow/read-address.ts'
import type { BulkAction, BulkItem } from './run-bulk.ts'
import { catalogue, defaultLocale, isLocale, isTypeName } from '@kek/contract'
import { addressKey } from '../content/document-address.ts'
import { isTranslated, uidOf } from '../content/strapi-schema.ts'
import { readRowNumber } from '../database/row-number.ts'
import { editorialOf } from '../plugin-services.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { readActor } from '../workflow/actor.ts'
import { answer, bodyOf, mayRead } from '../workflow/read-address.ts'
import { isWorkflowAction } from '../workflow/states.ts'
import { readWish } from '../workflow/wish.ts'
import { runBulk } from './run-bulk.ts'
import { undoBulk } from './undo-bulk.ts'

const most = 200
const undoHours = 24

interface Run { readonly id: number, readonly at: string, readonly userId: number, readonly action: BulkAction, readonly planned: JobAction | null, readonly items: string, readonly undoneAt: string | null }

function readDocument(context: Context, given: unknown): DocumentAddress {
  const { type, documentId, locale = defaultLocale } = (given ?? {}) as Readonly<Record<string, unknown>>
  if (typeof type !== 'string' || !isTypeName(type) || typeof documentId !== 'string' || typeof locale !== 'string' || !isLocale(locale))
    throw new HttpRefusal(400, 'Die Auswahl der Inhalte ist nicht zu verstehen.')
  if (!mayRead(context, uidOf(type)))
    throw new HttpRefusal(403, 'Das gehört nicht zu Ihrer Rolle.')
  return { type, documentId, locale: isTranslated(catalogue[type]) ? locale : defaultLocale }
}

/** The same for many documents at once: first what would happen, then doing it, and taking it back. */
export function createBulkController(strapi: Core.Strapi): Handlers {
  const actorOf = ({ type }: DocumentAddress) => readActor(strapi, type)
  const runs = () => strapi.db.query('plugin::kek.bulk-run')

  return {
    async run(context) {
      const { action, documents, isTrial, ...rest } = bodyOf(context)
      if (typeof action !== 'string' || !isWorkflowAction(action) || action === 'restore')
        throw new HttpRefusal(400, 'Diese Handlung gibt es hier nicht.')
      if (!Array.isArray(documents) || documents.length === 0 || documents.length > most)
        throw new HttpRefusal(400, `Bitte 1 bis ${most} Inhalte auswählen.`)
      const addresses = new Map(documents.map(document => readDocument(context, document)).map(address => [addressKey(address), address]))
      const wish = readWish(rest)
      const { results, done } = await runBulk(editorialOf(strapi), [...addresses.values()], { action, wish, actorOf, isTrial: isTrial === true })
      const { id: userId } = context.state.user as { readonly id: number }
      // What was planned before it was called off is not known any more as it was.
      const isFinal = done.length === 0 || action === 'unschedule'
      const kept = isFinal ? undefined : await runs().create({ data: { at: new Date().toISOString(), userId, action, planned: action === 'schedule' ? wish.what ?? 'publish' : null, items: JSON.stringify(done) } }) as Run
      answer(context, { results, undo: kept?.id ?? null })
    },

    async undo(context) {
      const { id: userId } = context.state.user as { readonly id: number }
      const run = await runs().findOne({ where: { id: readRowNumber(context.params.id), userId } }) as Run | null
      if (!run || run.undoneAt || Date.parse(run.at) < Date.now() - undoHours * 3_600_000)
        throw new HttpRefusal(404, `Hier ist nichts (mehr) rückgängig zu machen. Das geht ${undoHours} Stunden lang, einmal, und für die Person, die es getan hat.`)
      const { count } = await runs().updateMany({ where: { id: run.id, undoneAt: { $null: true } }, data: { undoneAt: new Date().toISOString() } }) as { count: number }
      if (count === 0)
        throw new HttpRefusal(404, 'Das ist schon rückgängig gemacht.')
      answer(context, { results: await undoBulk(editorialOf(strapi), JSON.parse(run.items) as BulkItem[], { action: run.action, planned: run.planned ?? 'publish', actorOf }) })
    },
  }
}
