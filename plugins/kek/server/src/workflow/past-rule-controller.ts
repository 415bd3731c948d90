import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { Handlers } from './read-address.ts'
import { catalogue, typeNames } from '@kek/contract'
import { readTitle } from '../content/document-title.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { readRowNumber } from '../database/row-number.ts'
import { editorialOf } from '../plugin-services.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { readActor } from './actor.ts'
import { namesOf } from './people.ts'
import { answer, mayRead } from './read-address.ts'

/** What administrators published although nobody else had approved it: listed until a second person has looked at it. */
export function createPastRuleController(strapi: Core.Strapi): Handlers {
  const store = () => editorialOf(strapi).workflow

  async function listFor(context: Context): Promise<readonly object[]> {
    const events = await store().unconfirmed(typeNames.filter(type => mayRead(context, uidOf(type))))
    const nameOf = await namesOf(strapi, events.map(({ userId }) => userId))
    return Promise.all(events.map(async event => ({ id: event.id, type: event.type, typeLabel: catalogue[event.type].label, documentId: event.documentId, locale: event.locale, title: await readTitle(strapi, event) ?? null, at: event.at, by: nameOf(event.userId), version: event.version, reason: event.reason, note: event.note })))
  }

  return {
    async list(context) {
      answer(context, await listFor(context))
    },

    async confirm(context) {
      const event = await store().findEvent(readRowNumber(context.params.id))
      if (!event?.isPastRule || event.confirmedAt)
        throw new HttpRefusal(404, 'Hier ist nichts (mehr) zu bestätigen.')
      const actor = await readActor(strapi, event.type)
      if (actor.kind !== 'person' || !actor.rights.has('publish'))
        throw new HttpRefusal(403, 'Bestätigen kann das, wer solche Inhalte freigeben darf.')
      if (actor.id === event.userId)
        throw new HttpRefusal(403, 'Bestätigen muss das eine zweite Person.')
      await store().changeEvent(event.id, { confirmedBy: actor.id, confirmedAt: new Date().toISOString() })
      answer(context, await listFor(context))
    },
  }
}
