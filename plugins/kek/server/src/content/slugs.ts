import type { ContentType, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import { catalogue, reservedPageSlugs, slugify } from '@kek/contract'
import { Refusal } from '../problem/refusal.ts'
import { uidOf } from './strapi-schema.ts'

interface Write {
  readonly action: string
  readonly data: Record<string, unknown>
  readonly documentId: string | undefined
  readonly locale: string
}

async function ownerOf(strapi: Core.Strapi, type: TypeName, slug: string, documentId: string | undefined) {
  const { titleField } = catalogue[type] as ContentType
  const row = await strapi.db.query(uidOf(type)).findOne({
    select: ['documentId', titleField],
    where: { slug, ...(documentId ? { documentId: { $ne: documentId } } : {}) },
  }) as Record<string, unknown> | null
  return row ? String(row[titleField]) : type === 'page' && reservedPageSlugs.has(slug) ? 'einen Bereich dieser Website' : undefined
}

async function freeSlug(strapi: Core.Strapi, type: TypeName, wanted: string, documentId: string | undefined): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (await ownerOf(strapi, type, slug, documentId) === undefined)
      return slug
  }
}

/** The address and name that a document has so far, in whatever language has them. */
async function currentOf(strapi: Core.Strapi, type: TypeName, documentId: string | undefined): Promise<{ readonly slug: string, readonly title: string, readonly locales: readonly (string | null)[] } | undefined> {
  if (!documentId)
    return undefined
  const { titleField } = catalogue[type] as ContentType
  const rows = await strapi.db.query(uidOf(type)).findMany({ select: ['slug', 'locale', titleField], where: { documentId, publishedAt: null } }) as Record<string, string | null>[]
  return { slug: rows.find(row => row.slug)?.slug ?? '', title: rows[0]?.[titleField] ?? '', locales: rows.map(row => row.locale ?? null) }
}

/**
 * Fills an empty address from the title (ä→ae, ß→ss; a number behind it when taken). An address that was typed is kept or refused, never changed.
 * A translation shares the address of the original: the prefix of the language comes before it. Works on `data` in place.
 */
export async function chooseSlug(strapi: Core.Strapi, type: TypeName, { action, data, documentId, locale }: Write): Promise<void> {
  const { titleField, label } = catalogue[type] as ContentType
  const self = action === 'clone' ? undefined : documentId
  if (typeof data.slug === 'string' && data.slug !== '') {
    const owner = await ownerOf(strapi, type, data.slug, self)
    if (owner !== undefined)
      throw new Refusal(`Die Adresse „${data.slug.slice(0, 80)}“ ist schon vergeben (an „${owner}“). Bitte eine andere wählen oder das Feld leer lassen.`, 'slug', 'slugTaken')
    return
  }
  const current = await currentOf(strapi, type, self)
  const isNewTranslation = current !== undefined && !current.locales.includes(null) && !current.locales.includes(locale)
  if (current?.slug && isNewTranslation)
    data.slug = current.slug
  else if (!(current?.slug && data.slug === undefined))
    data.slug = await freeSlug(strapi, type, slugify(String(data[titleField] ?? current?.title ?? '')) || slugify(label), self)
}
