import type { TypeName } from '@kek/contract'
import type { Editorial } from '../editorial.ts'
import { defaultLocale, isLocale, typeRules } from '@kek/contract'
import { readActor } from '../workflow/actor.ts'
import { decide } from '../workflow/decide.ts'
import { refusalFor } from '../workflow/workflow-refusal.ts'
import { readOwner } from './read-owner.ts'

interface Write { readonly action: string, readonly documentId: string | undefined, readonly locale: unknown }

const writes: ReadonlySet<string> = new Set(['create', 'update', 'clone', 'discardDraft', 'delete'])

/**
 * Lets whoever works for a department change that department's documents and no others, and leaves it to administrators to give a document
 * to another department.
 * @returns to be called after the write, in its transaction, with the document it made or changed
 * @throws ValidationError, before or after
 */
export async function guardOwnership({ strapi }: Editorial, type: TypeName, { action, documentId, locale }: Write): Promise<(written: string | undefined) => Promise<void>> {
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
  const translation = typeof locale === 'string' && isLocale(locale) && locale !== defaultLocale ? locale : undefined
  const readTranslated = async (id: string | undefined) => translation ? readOwner(strapi, type, id, translation) : null
  const before = isNew ? null : await readOwner(strapi, type, documentId)
  const translatedBefore = isNew ? null : await readTranslated(documentId)
  if (!isNew)
    ask(before)
  return async (written) => {
    const after = action === 'delete' ? before : await readOwner(strapi, type, written)
    const translated = await readTranslated(written)
    if ((before !== null && after !== before) || (translated !== null && translated !== translatedBefore && translated !== after))
      throw refusalFor([{ code: 'department', field: rule.ownedBy ?? null, message: 'Den zuständigen Fachdienst ändert die Administration.' }])
    ask(after)
  }
}
