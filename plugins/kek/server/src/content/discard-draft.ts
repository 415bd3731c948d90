import type { Attributes, LedgerEntry, TypeName } from '@kek/contract'
import type { Core, Modules } from '@strapi/types'
import type { Ledger } from '../ledger/ledger.ts'
import { catalogue, defaultLocale, parts } from '@kek/contract'
import { writeSilently } from '../database/silent-write.ts'
import { Refusal } from '../problem/refusal.ts'
import { isAskedLocale } from './asked-locale.ts'
import { uidOf } from './strapi-schema.ts'

type Row = Readonly<Record<string, unknown>> & { readonly id: number, readonly locale: string | null, readonly updatedAt: string }

interface Discard { readonly documentId: string, readonly locale?: string | readonly string[] | null }

function populateOf(attributes: Attributes) {
  return Object.fromEntries(
    Object.entries(attributes).filter(([, { type }]) => type === 'media' || type === 'parts').map(([key]) => [key, true]),
  )
}

/** Those of the targets that still exist, as drafts. */
async function connect(strapi: Core.Strapi, target: string, documentIds: readonly string[]): Promise<{ readonly set: readonly { readonly documentId: string }[] }> {
  const rows = await strapi.db.query(`plugin::kek.${target}`).findMany({ select: ['documentId'], where: { documentId: { $in: documentIds }, publishedAt: null } }) as { documentId: string }[]
  const found = new Set(rows.map(row => row.documentId))
  return { set: documentIds.filter(id => found.has(id)).map(documentId => ({ documentId })) }
}

const withoutId = ({ id: _id, ...part }: Record<string, unknown>) => part

async function publishedData(strapi: Core.Strapi, attributes: Attributes, row: Row, entry: LedgerEntry | undefined): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {}
  for (const [key, attribute] of Object.entries(attributes)) {
    const value = row[key]
    if (attribute.isInternal)
      continue
    if (attribute.type === 'relation')
      data[key] = await connect(strapi, attribute.target, [entry?.content?.[key] ?? []].flat() as string[])
    else if (attribute.type === 'media')
      data[key] = (value as { readonly id: number } | null)?.id ?? null
    else if (attribute.type === 'parts')
      data[key] = (value as Record<string, unknown>[] | null ?? []).map(part => withoutId(pickFields(parts[attribute.part].attributes, part)))
    else
      data[key] = value ?? null
  }
  return data
}

const pickFields = (attributes: Attributes, part: Record<string, unknown>) => Object.fromEntries(Object.keys(attributes).map(key => [key, part[key] ?? null]))

/**
 * Puts the published state back into the draft by writing it, with the relations that the ledger has. Strapi's own way deletes the draft
 * and makes a new one: that loses relations to what is not public, revives old ones of other documents that point here,
 * and deletes a document that was never published.
 * @throws Refusal when there is nothing published to go back to.
 */
export async function discardDraft(strapi: Core.Strapi, ledger: Ledger, type: TypeName, params: Discard): Promise<{ documentId: string, entries: Modules.Documents.AnyDocument[] }> {
  const { documentId } = params
  const { attributes } = catalogue[type] as { attributes: Attributes }
  const rows = await strapi.db.query(uidOf(type)).findMany({ where: { documentId, publishedAt: { $notNull: true } }, populate: populateOf(attributes) }) as Row[]
  const asked = rows.filter(row => isAskedLocale(params.locale, row.locale))
  if (asked.length === 0)
    throw new Refusal('Es gibt keine veröffentlichte Fassung, zu der man zurückkehren könnte.', null, 'neverPublished')
  const entries: Modules.Documents.AnyDocument[] = []
  for (const row of asked) {
    const entry = await ledger.store.newestOf(type, documentId, row.locale ?? defaultLocale)
    const where = { documentId, ...(row.locale ? { locale: row.locale } : {}) }
    const draft = await strapi.documents(uidOf(type)).update({ ...where, data: await publishedData(strapi, attributes, row, entry) } as never) as unknown as Modules.Documents.AnyDocument & { id: number }
    // Not edited since it was published: so the panel must not call it changed.
    await writeSilently(strapi, type, draft.id, { updated_at: row.updatedAt })
    entries.push(draft)
  }
  return { documentId, entries }
}
