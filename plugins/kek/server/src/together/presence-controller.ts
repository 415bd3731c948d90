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
    /**
     * `{ left: true }` when the document is closed; `{ contentHash }` of the state that the form shows. Answers with the others who are there, the
     * newest version, whose it is, and the number of the version that the form shows.
     */
    async here(context) {
      const address = readAddress(context)
      const userId = personOf(context)
      const { left, contentHash: shown } = bodyOf(context)
      const now = new Date()
      if (left === true)
        await goOut(strapi, address, userId)
      else
        await comeIn(strapi, address, userId, now)
      const others = await othersHere(strapi, address, userId, now)
      const { versions } = editorialOf(strapi).history
      const newest = await versions.newest(address)
      const isBehind = typeof shown === 'string' && newest !== undefined && newest.contentHash !== shown
      const seen = isBehind ? (await versions.list(address)).find(({ contentHash }) => contentHash === shown) : undefined
      const nameOf = await namesOf(strapi, [...others, newest?.userId])
      answer(context, {
        others: others.map(nameOf),
        version: newest?.version ?? 0,
        contentHash: newest?.contentHash ?? null,
        by: nameOf(newest?.userId),
        at: newest?.at ?? null,
        seen: seen?.version ?? null,
      })
    },
  }
}
