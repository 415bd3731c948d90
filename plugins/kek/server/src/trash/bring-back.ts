import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Restored } from './restore-deleted.ts'
import type { TrashItem } from './trashed.ts'
import { listDrafts } from '../content/document-address.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { editorialOf } from '../plugin-services.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { administrator } from '../roles/role-file.ts'
import { restoreDeleted } from './restore-deleted.ts'
import { TrashStore } from './trash-store.ts'

interface RequestState {
  readonly user: { readonly id: number, readonly roles?: readonly { readonly code: string }[] }
  readonly userAbility: { readonly can: (action: string, subject: string) => boolean }
}

/** Whether whoever asks is an administrator. */
export function isAdministrator(context: Context): boolean {
  return ((context.state as RequestState).user.roles ?? []).some(({ code }) => code === administrator.code)
}

/** Whoever deleted something and may delete still brings it back; administrators bring back everything. */
export function canRestore(context: Context, { type, userId }: Pick<TrashItem, 'type' | 'userId'>): boolean {
  const { user, userAbility } = context.state as RequestState
  return isAdministrator(context) || (userId === user.id && userAbility.can('plugin::content-manager.explorer.delete', uidOf(type)))
}

/** Takes something out of the trash. @throws HttpRefusal for whoever may not */
export async function bringBack(strapi: Core.Strapi, context: Context, item: TrashItem): Promise<Restored> {
  if (!canRestore(context, item))
    throw new HttpRefusal(403, 'Zurückholen kann nur, wer es gelöscht hat, oder die Administration.')
  return restoreDeleted(editorialOf(strapi), item.id)
}

/** Takes a document out of the trash by its own address. @returns false where it is not there, or was never deleted */
export async function bringBackDocument(strapi: Core.Strapi, context: Context, { type, documentId }: DocumentAddress): Promise<boolean> {
  if ((await listDrafts(strapi, type, documentId)).length > 0)
    return false
  const item = (await new TrashStore(strapi).list(new Date())).find(trashed => trashed.type === type && trashed.documentId === documentId)
  if (!item)
    return false
  await bringBack(strapi, context, item)
  return true
}
