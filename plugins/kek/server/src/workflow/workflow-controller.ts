import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Handlers } from './read-address.ts'
import { catalogue, defaultLocale, isLocale, isTypeName } from '@kek/contract'
import { addComment, eraseComment, settleComment } from '../comments/comments.ts'
import { readTitle } from '../content/document-title.ts'
import { isTranslated, uidOf } from '../content/strapi-schema.ts'
import { readRowNumber } from '../database/row-number.ts'
import { editorialOf } from '../plugin-services.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { bringBackDocument, isAdministrator } from '../trash/bring-back.ts'
import { readActor } from './actor.ts'
import { correctNote } from './correct-note.ts'
import { perform } from './perform.ts'
import { readPublications } from './publications.ts'
import { answer, bodyOf, mayRead, readAddress } from './read-address.ts'
import { readSituation } from './read-situation.ts'
import { readStates } from './read-states.ts'
import { noteReview } from './review.ts'
import { describeStanding } from './standing.ts'
import { isWorkflowAction } from './states.ts'
import { readWish } from './wish.ts'

/** As many as a page of a list has at most. */
const mostStates = 100
const gone = 'Diesen Inhalt gibt es in dieser Sprache nicht (mehr).'

/** What people do with a document: its addresses are below `/kek/documents/<uid>/<documentId>`. */
export function createWorkflowController(strapi: Core.Strapi): Handlers {
  const editorial = () => editorialOf(strapi)

  async function answerStanding(context: Context, address: DocumentAddress): Promise<void> {
    const reading = await readSituation(editorial(), address, await readActor(strapi, address.type))
    if (!reading)
      throw new HttpRefusal(404, gone)
    answer(context, await describeStanding(editorial(), reading))
  }

  async function currentVersion(address: DocumentAddress): Promise<number> {
    return (await editorial().history.versions.newest(address))?.version ?? 0
  }

  /** The document of an address that something is written about. @throws HttpRefusal where it is not there: then nothing may be written */
  async function readExisting(context: Context): Promise<DocumentAddress> {
    const address = readAddress(context)
    if (await readTitle(strapi, address) === undefined)
      throw new HttpRefusal(404, gone)
    return address
  }

  return {
    async standing(context) {
      await answerStanding(context, readAddress(context))
    },

    /** Where several documents of a type stand, for lists: `{ type, documentIds, locale }` gives `[{ documentId, state, stateLabel }]`. */
    async states(context) {
      const { type, documentIds, locale = defaultLocale } = bodyOf(context)
      if (typeof type !== 'string' || !isTypeName(type) || typeof locale !== 'string' || !isLocale(locale) || !Array.isArray(documentIds) || documentIds.length > mostStates || !documentIds.every(id => typeof id === 'string'))
        throw new HttpRefusal(400, `Bitte eine Art von Inhalt, eine Sprache und höchstens ${mostStates} Inhalte nennen.`)
      if (!mayRead(context, uidOf(type)))
        throw new HttpRefusal(403, 'Das gehört nicht zu Ihrer Rolle.')
      answer(context, await readStates(editorial(), { type, locale: isTranslated(catalogue[type]) ? locale : defaultLocale }, documentIds))
    },

    /** What became public and when, with the notes: newest first. */
    async publications(context) {
      answer(context, await readPublications(editorial(), readAddress(context)))
    },

    async perform(context) {
      const address = readAddress(context)
      const action = String(context.params.action)
      if (!isWorkflowAction(action))
        throw new HttpRefusal(404, 'Diese Handlung gibt es hier nicht.')
      // What lies in the trash has no version to go back to: restoring it is bringing it back.
      if (action === 'restore' && await bringBackDocument(strapi, context, address))
        return answerStanding(context, address)
      await perform(editorial(), address, action, { wish: readWish(bodyOf(context)), actor: await readActor(strapi, address.type) })
      await answerStanding(context, address)
    },

    'correct-note': async function (context) {
      const address = await readExisting(context)
      await correctNote(editorial(), address, { note: readWish(bodyOf(context)).note ?? '', actor: await readActor(strapi, address.type) })
      await answerStanding(context, address)
    },

    /** Somebody has looked at it: `{ on? }` says when to look again. */
    'review': async function (context) {
      const address = await readExisting(context)
      const { on } = bodyOf(context)
      await noteReview(editorial(), address, { on: typeof on === 'string' ? on : undefined, actor: await readActor(strapi, address.type) })
      await answerStanding(context, address)
    },

    async comment(context) {
      const address = await readExisting(context)
      const { text, field, replyTo } = bodyOf(context)
      await addComment(editorial(), address, {
        text: typeof text === 'string' ? text : '',
        kind: 'comment',
        version: await currentVersion(address),
        field: typeof field === 'string' ? field : null,
        replyTo: typeof replyTo === 'number' ? replyTo : null,
      })
      await answerStanding(context, address)
    },

    async settle(context) {
      const address = await readExisting(context)
      const verb = String(context.params.verb)
      const id = readRowNumber(context.params.id)
      if (verb === 'erase' && !isAdministrator(context))
        throw new HttpRefusal(403, 'Die Worte eines Kommentars entfernen kann nur die Administration.')
      if (verb === 'erase')
        await eraseComment(editorial(), address, id)
      else if (verb === 'settle' || verb === 'reopen')
        await settleComment(editorial(), address, id, verb === 'settle')
      else
        throw new HttpRefusal(404, 'Diese Handlung gibt es hier nicht.')
      await answerStanding(context, address)
    },
  }
}
