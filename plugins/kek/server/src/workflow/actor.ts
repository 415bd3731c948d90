import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Actor, Right } from './decide.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { currentOrigin } from '../history/origin.ts'
import { departmentsOf } from '../responsibility/memberships.ts'

interface RequestState {
  readonly user?: { readonly id: number, readonly roles?: readonly { readonly code: string }[] }
  readonly userAbility?: { readonly can: (action: string, subject: string) => boolean }
}

const rightActions: Readonly<Record<Right, string>> = { update: 'plugin::content-manager.explorer.update', publish: 'plugin::content-manager.explorer.publish' }
const everyRight: ReadonlySet<Right> = new Set(['update', 'publish'])

/** Who is at work now with documents of a type: a person by their sign-in, a script by its token, else the software itself. */
export async function readActor(strapi: Core.Strapi, type: TypeName): Promise<Actor> {
  const { origin } = currentOrigin(strapi)
  if (origin === 'import' || origin === 'job' || origin === 'script')
    return { kind: origin }
  const { user, userAbility } = (strapi.requestContext.get()?.state ?? {}) as RequestState
  if (!user)
    // Strapi has asked for the token's rights before it lets a request come here.
    return { kind: 'token', rights: everyRight }
  const rights = (Object.keys(rightActions) as Right[]).filter(right => userAbility?.can(rightActions[right], uidOf(type)))
  return {
    kind: 'person',
    id: user.id,
    isAdministrator: user.roles?.some(({ code }) => code === 'strapi-super-admin') ?? false,
    rights: new Set(rights),
    departments: await departmentsOf(strapi, user.id),
  }
}
