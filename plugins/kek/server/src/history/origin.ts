import type { Core } from '@strapi/types'
import { currentTerms } from '../ledger/publication.ts'

/** From where something was written, with the word editors read. */
export const origins = { admin: 'Redaktion', api: 'Schnittstelle', import: 'Import', job: 'Zeitplan', script: 'CMS selbst' } as const
export type Origin = keyof typeof origins

/** Who writes now, and from where: by what the work itself says, else by the request it belongs to. */
export function currentOrigin(strapi: Core.Strapi): { readonly origin: Origin, readonly userId: number | null } {
  const request = strapi.requestContext.get()
  const userId = (request?.state?.user?.id as number | undefined) ?? null
  const origin = currentTerms().origin ?? (userId !== null ? 'admin' : request ? 'api' : 'script')
  return { origin, userId }
}
