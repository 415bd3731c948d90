import type { Attributes, PublishedFile, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Fields } from './version-store.ts'
import { catalogue, parts } from '@kek/contract'

/** Which file of the library has these bytes now; undefined where none has. */
export type FindFile = (file: PublishedFile) => Promise<number | undefined>

/** Those of the targets that still exist, as drafts, in their order. */
export async function connectTargets(strapi: Core.Strapi, target: string, documentIds: readonly string[]): Promise<{ readonly set: readonly { readonly documentId: string }[] }> {
  const rows = await strapi.db.query(`plugin::kek.${target}`).findMany({ select: ['documentId'], where: { documentId: { $in: documentIds }, publishedAt: null } }) as { documentId: string }[]
  const found = new Set(rows.map(row => row.documentId))
  return { set: documentIds.filter(id => found.has(id)).map(documentId => ({ documentId })) }
}

const pickFields = (attributes: Attributes, part: Fields) => Object.fromEntries(Object.keys(attributes).map(key => [key, part[key] ?? null]))

/** A saved state as the document service takes it: targets that are gone are left out, files are found by their bytes. */
export async function toDraftData(strapi: Core.Strapi, type: TypeName, fields: Fields, findFile: FindFile): Promise<Record<string, unknown>> {
  const attributes: Attributes = catalogue[type].attributes
  const data: Record<string, unknown> = {}
  for (const [key, attribute] of Object.entries(attributes)) {
    const value = fields[key]
    if (attribute.isInternal || value === undefined)
      continue
    if (attribute.type === 'relation')
      data[key] = await connectTargets(strapi, attribute.target, [value ?? []].flat() as string[])
    else if (attribute.type === 'media')
      data[key] = value ? await findFile(value as PublishedFile) ?? null : null
    else if (attribute.type === 'parts')
      data[key] = (value as Fields[] | null ?? []).map(part => pickFields(parts[attribute.part].attributes, part))
    else
      data[key] = value ?? null
  }
  return data
}
