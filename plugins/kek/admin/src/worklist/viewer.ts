import type { TypeName } from '@kek/contract'
import { typeNames, typeRules } from '@kek/contract'
import { answerBarriers } from '../barriers/barrier.ts'
import { uidOf } from '../workflow/address.ts'

/** Who looks at the start page, as far as it makes a difference. */
export interface Viewer {
  readonly id: number
  readonly name: string
  readonly isAdministrator: boolean
  /** Whether they write plan content, or anything at all. */
  readonly writesPlan: boolean
  readonly writes: boolean
  /** Whether they release plan content, or anything at all. */
  readonly releasesPlan: boolean
  readonly releases: boolean
  /** Whether they answer those who report barriers. */
  readonly answersBarriers: boolean
  readonly mayCreate: (type: TypeName) => boolean
  readonly mayUpdate: (type: TypeName) => boolean
}

interface User { readonly id?: number | string, readonly firstname?: string | null, readonly email?: string | null, readonly roles?: readonly { readonly code?: string }[] | null }
interface Permission { readonly action: string, readonly subject?: string | null }

/** Reads from Strapi's account and table of rights who somebody is. */
export function readViewer(user: User | null | undefined, permissions: readonly Permission[]): Viewer {
  const may = (verb: string) => (type: TypeName) => permissions.some(({ action, subject }) => action === `plugin::content-manager.explorer.${verb}` && subject === uidOf(type))
  const plan = typeNames.filter(type => typeRules[type].needsApproval)
  const [update, publish] = [may('update'), may('publish')]
  return {
    id: Number(user?.id),
    name: user?.firstname?.trim() || user?.email || '',
    isAdministrator: user?.roles?.some(({ code }) => code === 'strapi-super-admin') ?? false,
    writesPlan: plan.some(update),
    writes: typeNames.some(update),
    releasesPlan: plan.some(publish),
    releases: typeNames.some(publish),
    answersBarriers: permissions.some(({ action }) => action === answerBarriers),
    mayCreate: may('create'),
    mayUpdate: update,
  }
}
