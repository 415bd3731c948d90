import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { Handlers } from '../workflow/read-address.ts'
import { editorialOf } from '../plugin-services.ts'
import { namesOf } from '../workflow/people.ts'
import { answer, bodyOf, readAddress } from '../workflow/read-address.ts'
import { comeIn, goOut, othersHere } from './presence.ts'

const personOf = ({ state }: Context) => (state.user as { readonly id: number }).id

/** Tells those who have a document open of each other, and which version is the newest. */
export function createPresenceController(strapi: Core.Strapi): Handlers {
  return {
    /** `{ left: true }` when the document is closed. Answers with the others who are there and the newest version. */
    async here(context) {
      const address = readAddress(context)
      const userId = personOf(context)
      const now = new Date()
      if (bodyOf(context).left === true)
        await goOut(strapi, address, userId)
      else
        await comeIn(strapi, address, userId, now)
      const others = await othersHere(strapi, address, userId, now)
      const nameOf = await namesOf(strapi, others)
      const newest = await editorialOf(strapi).history.versions.newest(address)
      answer(context, { others: others.map(nameOf), version: newest?.version ?? 0, contentHash: newest?.contentHash ?? null })
    },
  }
}
