import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Actor } from '../workflow/decide.ts'
import type { Handlers } from '../workflow/read-address.ts'
import type { WorkItem } from './read-work.ts'
import { typeNames } from '@kek/contract'
import { uidOf } from '../content/strapi-schema.ts'
import { editorialOf } from '../plugin-services.ts'
import { readActor } from '../workflow/actor.ts'
import { namesOf } from '../workflow/people.ts'
import { answer, mayRead } from '../workflow/read-address.ts'
import { readWork } from './read-work.ts'

/** What a person has to do: the start page's lists. */
export function createWorkController(strapi: Core.Strapi): Handlers {
  return {
    async list(context) {
      const { id } = context.state.user as { readonly id: number }
      const types = typeNames.filter(type => mayRead(context, uidOf(type)))
      const actors = new Map<TypeName, Actor>()
      for (const type of typeNames)
        actors.set(type, await readActor(strapi, type))
      const lists = await readWork(editorialOf(strapi), { userId: id, actorOf: type => actors.get(type) as Actor, types }, new Date())
      const nameOf = await namesOf(strapi, Object.values(lists).flatMap((list: readonly Pick<WorkItem, 'userId'>[]) => list.map(({ userId }) => userId)))
      answer(context, Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, (list as readonly Pick<WorkItem, 'userId'>[]).map(({ userId, ...item }) => ({ ...item, by: nameOf(userId) }))])))
    },
  }
}
