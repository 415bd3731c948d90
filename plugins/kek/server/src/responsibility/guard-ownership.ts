import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Editorial } from '../editorial.ts'
import { defaultLocale, typeRules } from '@kek/contract'
import { uidOf } from '../content/strapi-schema.ts'
import { readActor } from '../workflow/actor.ts'
import { decide } from '../workflow/decide.ts'
import { refusalFor } from '../workflow/workflow-refusal.ts'

const writes: ReadonlySet<string> = new Set(['create', 'update', 'clone', 'discardDraft', 'delete'])

async function readOwner(strapi: Core.Strapi, type: TypeName, documentId: string | undefined): Promise<string | null> {
  const { ownedBy } = typeRules[type]
  if (!ownedBy || !documentId)
    return null
  const row = await strapi.db.query(uidOf(type)).findOne({ where: { documentId, publishedAt: null, locale: defaultLocale }, populate: { [ownedBy]: { select: ['documentId'] } } }) as Record<string, { readonly documentId: string } | null> | null
  return row?.[ownedBy]?.documentId ?? null
}

/**
 * Lets whoever works for a department change that department's documents and no others, and leaves it to administrators to give a document
 * to another department.
 * @returns to be called after the write, in its transaction, with the document it made or changed
 * @throws ForbiddenError, before or after
 */
export async function guardOwnership({ strapi }: Editorial, type: TypeName, action: string, documentId: string | undefined): Promise<(written: string | undefined) => Promise<void>> {
  const rule = typeRules[type]
  const actor = rule.ownedBy && writes.has(action) ? await readActor(strapi, type) : undefined
  if (!actor || actor.kind !== 'person' || actor.isAdministrator)
    return async () => {}
  const editing = { actor: { ...actor, rights: new Set(['update'] as const) }, rule, state: 'draft', isPublic: false, isAuthor: false, isApproved: false, isScheduled: false, errors: [] } as const
  const ask = (department: string | null) => {
    const { ok, reasons } = decide('edit', { ...editing, department })
    if (!ok)
      throw refusalFor(reasons)
  }
  const isNew = action === 'create' || action === 'clone'
  const before = isNew ? null : await readOwner(strapi, type, documentId)
  if (!isNew)
    ask(before)
  return async (written) => {
    const after = action === 'delete' ? before : await readOwner(strapi, type, written)
    if (before !== null && after !== before)
      throw refusalFor([{ code: 'department', field: rule.ownedBy ?? null, message: 'Den zuständigen Fachdienst ändert die Administration.' }])
    ask(after)
  }
}
