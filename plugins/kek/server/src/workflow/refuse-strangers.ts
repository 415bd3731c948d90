import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Actor } from './decide.ts'
import { typeRules } from '@kek/contract'
import { readOwner } from '../responsibility/read-owner.ts'
import { missingRight } from './decide.ts'
import { refusalFor } from './workflow-refusal.ts'

/**
 * Lets those speak about a document who may change or publish it.
 * @param message what others are told
 * @throws ForbiddenError or ValidationError for them
 */
export async function refuseStrangers({ strapi }: Editorial, { type, documentId }: DocumentAddress, actor: Actor, message: string): Promise<void> {
  if (!('rights' in actor) || actor.rights.has('publish'))
    return
  if (!actor.rights.has('update'))
    throw refusalFor([{ code: 'right', field: null, message }])
  const lacking = missingRight('edit', { actor, rule: typeRules[type], department: await readOwner(strapi, type, documentId) })
  if (lacking.length > 0)
    throw refusalFor(lacking)
}
