import type { Attribute, Attributes, Content, PublishedFile, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { MediaStore, UploadedFile } from '../files/media-store.ts'
import { catalogue, parseContent, parts, publicKeys } from '@kek/contract'
import { withholdFile } from '../content/file-rights.ts'
import { uidOf } from '../content/strapi-schema.ts'

type Stored = Readonly<Record<string, unknown>>
/** Keeps the bytes of a file of the library for good. */
type Keep = (file: UploadedFile) => Promise<PublishedFile>
type Populate = Record<string, true | { select?: string[], populate?: Populate, orderBy?: unknown }>

function populateOf(attributes: Attributes): Populate {
  const populate: Populate = {}
  for (const [key, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'relation')
      populate[key] = { select: ['documentId'] }
    else if (attribute.type === 'media')
      populate[key] = true
    else if (attribute.type === 'parts')
      populate[key] = { populate: populateOf(parts[attribute.part].attributes) }
  }
  return populate
}

const documentIdOf = (value: unknown) => (value as { readonly documentId?: string } | null)?.documentId ?? null

async function publicValue(attribute: Attribute, value: unknown, keep: Keep): Promise<unknown> {
  switch (attribute.type) {
    case 'relation': return attribute.isMany
      ? [...new Set((value as unknown[] | null ?? []).map(documentIdOf).filter(id => id !== null))]
      : documentIdOf(value)
    case 'parts': return Promise.all((value as Stored[] | null ?? []).map(part => publicFields(parts[attribute.part].attributes, part, keep)))
    case 'media': return value ? keep(value as UploadedFile) : null
    default: return value ?? null
  }
}

async function publicFields(attributes: Attributes, stored: Stored, keep: Keep): Promise<Record<string, unknown>> {
  const fields: Record<string, unknown> = {}
  for (const key of publicKeys(attributes))
    fields[key] = await publicValue(attributes[key] as Attribute, stored[key], keep)
  return fields
}

/** The fields of a draft that would become public, whether they fit their schema or not; undefined when there is no draft in this language. */
export async function readDraftFields(strapi: Core.Strapi, media: MediaStore, type: TypeName, documentId: string, locale: string | null): Promise<Stored | undefined> {
  return readFields(strapi, file => media.keep(file), type, documentId, locale)
}

/** The same with the files of the library that it shows, by hash. A file whose bytes are gone must not keep anybody from saving: it has a hash of zeros. */
export async function readDraftWithFiles(strapi: Core.Strapi, media: MediaStore, type: TypeName, documentId: string, locale: string | null): Promise<{ readonly fields: Stored, readonly files: ReadonlyMap<string, number> } | undefined> {
  const files = new Map<string, number>()
  const fields = await readFields(strapi, async (file) => {
    const kept = await media.keep(file).catch((cause: unknown) => {
      strapi.log.warn(cause instanceof Error ? cause.message : String(cause))
      return { sha256: '0'.repeat(64), name: file.name, mime: file.mime, size: 0, width: null, height: null }
    })
    files.set(kept.sha256, file.id)
    return kept
  }, type, documentId, locale)
  return fields && { fields, files }
}

async function readFields(strapi: Core.Strapi, keep: Keep, type: TypeName, documentId: string, locale: string | null): Promise<Stored | undefined> {
  const { attributes } = catalogue[type] as { attributes: Attributes }
  const draft = await strapi.db.query(uidOf(type)).findOne({
    where: { documentId, publishedAt: null, ...(locale === null ? {} : { locale }) },
    populate: populateOf(attributes),
  }) as Stored | null
  return draft ? publicFields(attributes, draft, keep) : undefined
}

/**
 * What a draft makes public: its fields, relations as the document ids the draft has (the published row loses those to unpublished
 * targets), files as hashes of bytes that are now kept for good.
 * @returns undefined when there is no draft in this language.
 * @throws z.ZodError when the draft does not fit its schema.
 */
export async function readPublicContent<T extends TypeName>(strapi: Core.Strapi, media: MediaStore, type: T, documentId: string, locale: string | null): Promise<Content<T> | undefined> {
  const fields = await readDraftFields(strapi, media, type, documentId, locale)
  if (!fields)
    return undefined
  return toPublic(type, fields)
}

/** What of a draft's fields the public gets. @throws z.ZodError when they do not fit their schema. */
export function toPublic<T extends TypeName>(type: T, fields: Stored): Content<T> {
  const content = parseContent(type, fields)
  return type === 'press-article' ? withholdFile(content as Content<'press-article'>) as Content<T> : content
}
