import type { ContentType, TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import { catalogue, slugify } from '@kek/contract'
import { Refusal } from '../problem/refusal.ts'
import { uidOf } from './strapi-schema.ts'

interface Write {
  readonly action: string
  readonly data: Record<string, unknown>
  readonly documentId: string | undefined
}

/** First parts of addresses that the site itself answers: a page of the CMS may not hide them. */
export const reservedPageSlugs: ReadonlySet<string> = new Set([
  'konzept', 'ziele', 'ansaetze', 'projekte', 'presse', 'prozess', 'dokumente', 'kontakt', 'bildnachweis', 'suche', 'fassungen', 'stand',
  'handbuch', 'media', 'healthz', 'api', 'en', 'leichte-sprache', 'daten', 'feeds', 'js', 'fonts', 'robots-txt', 'sitemap-xml',
])

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

/**
 * Fills an empty address from the title (ä→ae, ß→ss; a number behind it when taken). An address that was typed is kept or refused, never changed.
 * Works on `data` in place.
 */
export async function chooseSlug(strapi: Core.Strapi, type: TypeName, { action, data, documentId }: Write): Promise<void> {
  const { titleField, label } = catalogue[type] as ContentType
  const self = action === 'clone' ? undefined : documentId
  if (typeof data.slug === 'string' && data.slug !== '') {
    const owner = await ownerOf(strapi, type, data.slug, self)
    if (owner !== undefined)
      throw new Refusal(`Die Adresse „${data.slug.slice(0, 80)}“ ist schon vergeben (an „${owner}“). Bitte eine andere wählen oder das Feld leer lassen.`, 'slug', 'slugTaken')
    return
  }
  const existing = self ? await strapi.db.query(uidOf(type)).findOne({ select: ['slug'], where: { documentId: self, slug: { $notNull: true } } }) as { slug?: string } | null : null
  if (data.slug === undefined && existing?.slug && action === 'update')
    return
  // A translation shares the address of the original: the prefix of the language comes before it.
  if (existing?.slug && !('slug' in data))
    data.slug = existing.slug
  else if (typeof data[titleField] === 'string' || action !== 'update')
    data.slug = await freeSlug(strapi, type, slugify(String(data[titleField] ?? '')) || slugify(label), self)
}
