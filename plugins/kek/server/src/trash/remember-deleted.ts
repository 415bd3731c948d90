import type { Attribute, Attributes, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Editorial } from '../editorial.ts'
import type { Fields, IncomingLink, TrashedLocale } from './trashed.ts'
import { catalogue, defaultLocale, parts } from '@kek/contract'
import { isAskedLocale } from '../content/asked-locale.ts'
import { localeOfRow } from '../content/document-address.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { currentOrigin } from '../history/origin.ts'
import { cancelJobs } from '../schedule/schedule.ts'
import { relationsTo } from '../usage/referring-fields.ts'
import { noteEvent } from './note-event.ts'
import { TrashStore } from './trash-store.ts'
import { titleOf, withShared } from './trashed.ts'

type Row = Fields & { readonly documentId: string, readonly locale: string | null, readonly createdAt: string, readonly createdBy?: { readonly id: number } | null }
type Populate = Record<string, true | { select?: string[], populate?: Populate }>

interface Deletion { readonly documentId: string, readonly locale?: string | readonly string[] | null }

function populateOf(attributes: Attributes): Populate {
  return Object.fromEntries(Object.entries(attributes).flatMap(([key, attribute]): [string, Populate[string]][] => {
    switch (attribute.type) {
      case 'relation': return [[key, { select: ['documentId'] }]]
      case 'media': return [[key, { select: ['id'] }]]
      case 'parts': return [[key, { populate: populateOf(parts[attribute.part].attributes) }]]
      default: return []
    }
  }))
}

const documentIds = (value: unknown) => [value ?? []].flat().map(target => (target as { readonly documentId: string }).documentId)

function valueToKeep(attribute: Attribute, value: unknown): unknown {
  switch (attribute.type) {
    case 'relation': return attribute.isMany ? [...new Set(documentIds(value))] : documentIds(value)[0] ?? null
    case 'media': return (value as { readonly id: number } | null)?.id ?? null
    case 'parts': return (value as Fields[] | null ?? []).map(part => fieldsToKeep(parts[attribute.part].attributes, part))
    default: return value ?? null
  }
}

/** A row as a new draft takes it. What the system writes by itself it will write again. */
function fieldsToKeep(attributes: Attributes, row: Fields): Fields {
  return Object.fromEntries(Object.entries(attributes).filter(([, { isInternal }]) => !isInternal).map(([key, attribute]) => [key, valueToKeep(attribute, row[key])]))
}

async function trashLocale(editorial: Editorial, type: TypeName, row: Row): Promise<TrashedLocale> {
  const { documentId } = row
  const locale = localeOfRow(row.locale)
  const entry = await editorial.ledger.store.newestOf(type, documentId, locale)
  const draftHash = await noteEvent(editorial, { type, documentId, locale }, 'delete')
  // What comes back is a draft: nothing planned earlier may make it public by itself.
  await cancelJobs(editorial.strapi, { type, documentId, locale })
  return {
    locale,
    data: fieldsToKeep(catalogue[type].attributes, row),
    wasPublic: entry?.action === 'publish',
    createdBy: row.createdBy?.id ?? null,
    createdAt: new Date(row.createdAt).toISOString(),
    hashes: [...new Set([draftHash, ...(entry?.action === 'publish' ? [entry.contentHash] : [])])],
  }
}

/** The relations of other drafts that lead to rows that are about to go. The database cuts them without a word. */
async function findLinks(strapi: Core.Strapi, type: TypeName, { documentId, locale }: Deletion): Promise<IncomingLink[]> {
  const links: IncomingLink[] = []
  for (const { type: source, field } of relationsTo(type)) {
    const rows = await strapi.db.query(uidOf(source)).findMany({
      select: ['documentId', 'locale'],
      where: { publishedAt: null, [field]: { documentId } },
      populate: { [field]: { select: ['documentId', 'locale'] } },
    }) as Row[]
    for (const row of rows) {
      const targets = [row[field] ?? []].flat() as Row[]
      const position = targets.findIndex(target => target.documentId === documentId)
      if (row.documentId !== documentId && isAskedLocale(locale, targets[position]?.locale ?? null))
        links.push({ type: source, documentId: row.documentId, locale: localeOfRow(row.locale), field, position })
    }
  }
  return links
}

/**
 * Puts into the trash what an action is about to delete: every language with all its fields, and the relations that lead to it.
 * To be called before the action, in its transaction, under the write lock.
 * @returns the drafts of other documents that lose a relation by it
 */
export async function rememberDeleted(editorial: Editorial, type: TypeName, params: unknown): Promise<readonly DocumentAddress[]> {
  const { strapi } = editorial
  const deletion = params as Deletion
  const { documentId } = deletion
  const rows = await strapi.db.query(uidOf(type)).findMany({ where: { documentId, publishedAt: null }, populate: { ...populateOf(catalogue[type].attributes), createdBy: { select: ['id'] } } }) as Row[]
  const asked = rows.filter(row => isAskedLocale(deletion.locale, row.locale))
  if (asked.length === 0)
    return []
  const locales: TrashedLocale[] = []
  for (const row of asked)
    locales.push(await trashLocale(editorial, type, row))
  locales.sort((one, other) => Number(other.locale === defaultLocale) - Number(one.locale === defaultLocale))
  const links = await findLinks(strapi, type, deletion)
  const store = new TrashStore(strapi)
  // Translations that were deleted earlier: what all languages share may have changed since, and goes with the last language.
  for (const item of await store.of(type, documentId))
    await store.keep(item, { ...item.content, locales: item.content.locales.map(trashed => ({ ...trashed, data: withShared(type, trashed.data, locales[0]?.data ?? {}) })) })
  await store.add({ type, documentId, title: titleOf(type, locales), deletedAt: new Date().toISOString(), userId: currentOrigin(strapi).userId, content: { locales, links } })
  return links
}
