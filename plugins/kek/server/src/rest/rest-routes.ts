import type { Core } from '@strapi/types'
import { typeNames } from '@kek/contract'
import { factories } from '@strapi/strapi'
import { uidOf } from '../content/strapi-schema.ts'

const all = <T>(make: (uid: ReturnType<typeof uidOf>) => T) => Object.fromEntries(typeNames.map(type => [type, make(uidOf(type))]))

export const restControllers = all(uid => factories.createCoreController(uid as never))
export const restServices = all(uid => factories.createCoreService(uid as never))

/**
 * Opens Strapi's own REST API for our types under `/api/kek/<plural>`. Off unless `hasRestRoutes` is set: nothing of ours needs it,
 * and what is not there needs no rights. Tests use it as one of the doors, the bench as the yardstick.
 */
export function openRestRoutes(strapi: Core.Strapi): void {
  const plugin = strapi.plugin('kek') as { routes: Record<string, unknown> }
  Object.assign(plugin.routes, all(uid => () => ({ type: 'content-api', prefix: '/kek', routes: factories.createCoreRouter(uid as never).routes })))
}
