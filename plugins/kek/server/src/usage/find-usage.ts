import type { Attributes, ContentType, TypeName, Usage } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Ledger } from '../ledger/ledger.ts'
import type { ReferringField } from './referring-fields.ts'
import type { Found } from './usage.ts'
import { catalogue, isAddressedType, pageFolders } from '@kek/contract'
import { localeOfRow } from '../content/document-address.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { linkedPages } from './linked-pages.ts'
import { fileFields, linkingFields, relationsTo } from './referring-fields.ts'
import { joinUsages } from './usage.ts'

type Row = Readonly<Record<string, unknown>> & { readonly documentId: string, readonly locale: string | null }

const titleOf = (type: TypeName, fields: Readonly<Record<string, unknown>>) => String(fields[(catalogue[type] as ContentType).titleField] ?? 'ohne Titel')

async function findRows(strapi: Core.Strapi, where: ReferringField, condition: object, isPublished: boolean): Promise<Row[]> {
  const { titleField, attributes } = catalogue[where.type] as ContentType
  const isPlain = (attributes as Attributes)[where.field]?.type === 'richtext'
  return await strapi.db.query(uidOf(where.type)).findMany({
    select: ['documentId', 'locale', titleField, ...(isPlain ? [where.field] : [])],
    where: { publishedAt: isPublished ? { $notNull: true } : null, ...condition },
    ...(where.attribute.type === 'parts' ? { populate: { [where.field]: true } } : {}),
  }) as Row[]
}

const toFound = (where: ReferringField, row: Row): Found => ({ where, documentId: row.documentId, locale: localeOfRow(row.locale), title: titleOf(where.type, row) })

/** The addresses that a document's page has, by its draft and by its published row, without language. */
async function pagesOf(strapi: Core.Strapi, type: TypeName, documentId: string): Promise<string[]> {
  if (!isAddressedType(type))
    return []
  const rows = await strapi.db.query(uidOf(type)).findMany({ select: ['slug'], where: { documentId } }) as { slug: string | null }[]
  return [...new Set(rows.map(({ slug }) => pageFolders[type] + (slug || documentId)))]
}

async function inDrafts(strapi: Core.Strapi, type: TypeName, documentId: string, pages: readonly string[]): Promise<Found[]> {
  const found: Found[] = []
  for (const where of relationsTo(type))
    found.push(...(await findRows(strapi, where, { [where.field]: { documentId } }, false)).map(row => toFound(where, row)))
  for (const where of pages.length > 0 ? linkingFields : []) {
    const matches = pages.map(page => ({ [where.field]: where.attribute.type === 'parts' ? { to: { $contains: page } } : { $contains: page } }))
    const rows = await findRows(strapi, where, { $or: matches }, false)
    found.push(...rows.filter(row => linkedPages(row[where.field]).some(page => pages.includes(page))).map(row => toFound(where, row)))
  }
  return found
}

async function inPublic(ledger: Ledger, type: TypeName, documentId: string, pages: readonly string[]): Promise<Found[]> {
  const relations = relationsTo(type)
  const entries = await ledger.store.newestMentioning([documentId, ...pages])
  return entries.flatMap((entry) => {
    const content = (entry.content ?? {}) as Readonly<Record<string, unknown>>
    const uses = [
      ...relations.filter(where => [content[where.field] ?? []].flat().includes(documentId)),
      ...linkingFields.filter(where => linkedPages(content[where.field]).some(page => pages.includes(page))),
    ].filter(where => where.type === entry.type)
    return uses.map(where => ({ where, documentId: entry.documentId, locale: entry.locale, title: titleOf(entry.type, content) }))
  })
}

/** Where a document is used: by relation, or by a link to its page, in drafts and in what is public. Its own texts do not count. */
export async function findUsage(strapi: Core.Strapi, ledger: Ledger, type: TypeName, documentId: string): Promise<Usage[]> {
  const pages = await pagesOf(strapi, type, documentId)
  const usages = joinUsages(await inDrafts(strapi, type, documentId, pages), await inPublic(ledger, type, documentId, pages))
  return usages.filter(usage => usage.documentId !== documentId)
}

/** Where a file of the library is used, by drafts and by what is published. */
export async function findFileUsage(strapi: Core.Strapi, fileId: number): Promise<Usage[]> {
  const find = async (isPublished: boolean) => {
    const found: Found[] = []
    for (const where of fileFields)
      found.push(...(await findRows(strapi, where, { [where.field]: { id: fileId } }, isPublished)).map(row => toFound(where, row)))
    return found
  }
  return joinUsages(await find(false), await find(true))
}
