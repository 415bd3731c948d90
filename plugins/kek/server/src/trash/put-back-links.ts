import type { Attribute, ContentType } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { TrashStore } from './trash-store.ts'
import type { IncomingLink, TrashItem } from './trashed.ts'
import { catalogue, defaultLocale } from '@kek/contract'
import { localeParams } from '../content/document-address.ts'
import { uidOf } from '../content/strapi-schema.ts'
import { writeSilently } from '../database/silent-write.ts'
import { putBack } from './trashed.ts'

type Row = Readonly<Record<string, unknown>> & { readonly id: number, readonly updatedAt: string }

const attributeOf = ({ type, field }: IncomingLink) => (catalogue[type] as ContentType).attributes[field] as Extract<Attribute, { type: 'relation' }>
const idsOf = (value: unknown) => [value ?? []].flat().map(target => (target as { readonly documentId: string }).documentId)

/** Whether a goal would be below itself if it were below `above` again. */
async function isCircle(strapi: Core.Strapi, { type, field, documentId }: IncomingLink, above: string): Promise<boolean> {
  if (type !== 'goal' || field !== 'parent')
    return false
  let next: string | undefined = above
  while (next && next !== documentId) {
    const goal = await strapi.db.query(uidOf('goal')).findOne({ select: ['id'], where: { documentId: next, publishedAt: null, locale: defaultLocale }, populate: { parent: { select: ['documentId'] } } }) as { readonly parent: { readonly documentId: string } | null } | null
    next = goal?.parent?.documentId
  }
  return next === documentId
}

async function putIntoDraft(strapi: Core.Strapi, link: IncomingLink, draft: Row, target: string): Promise<string | undefined> {
  const { type, documentId, locale, field, position } = link
  const { isMany, label } = attributeOf(link)
  const before = idsOf(draft[field])
  const value = putBack(isMany ? before : before[0], Boolean(isMany), target, position)
  const { titleField, label: typeLabel } = catalogue[type] as ContentType
  const place = `${typeLabel} „${String(draft[titleField] ?? 'ohne Titel')}“ (${label})`
  if (value === undefined)
    return `In ${place} steht inzwischen etwas anderes: Dort wurde nichts geändert.`
  if (await isCircle(strapi, link, target))
    return `${place} wurde nicht wieder verbunden: Ein Ziel stünde sonst unter sich selbst.`
  const after = [value].flat()
  if (after.length === before.length)
    return undefined
  await strapi.documents(uidOf(type)).update({ documentId, ...localeParams(type, locale), data: { [field]: { set: after.map(id => ({ documentId: id })) } } } as never)
  // The deletion took the relation away without a trace; so it comes back without one, and nobody seems to have edited.
  await writeSilently(strapi, type, draft.id, { updated_at: draft.updatedAt })
  return undefined
}

async function putIntoTrash(store: TrashStore, link: IncomingLink, target: string): Promise<void> {
  const item = await store.ofLocale(link.type, link.documentId, link.locale)
  if (!item)
    return
  const locales = item.content.locales.map((trashed) => {
    const value = putBack(trashed.data[link.field], Boolean(attributeOf(link).isMany), target, link.position)
    return trashed.locale === link.locale && value !== undefined ? { ...trashed, data: { ...trashed.data, [link.field]: value } } : trashed
  })
  await store.keep(item, { ...item.content, locales })
}

/**
 * Connects other drafts again with a document that came back, at the old place where it is free. A draft that is in the trash itself
 * gets the relation there.
 * @returns sentences about what could not be connected
 */
export async function putBackLinks(strapi: Core.Strapi, store: TrashStore, item: TrashItem): Promise<string[]> {
  const notes: string[] = []
  for (const link of item.content.links) {
    const { type, documentId, locale, field } = link
    const draft = await strapi.db.query(uidOf(type)).findOne({
      where: { documentId, publishedAt: null, ...localeParams(type, locale) },
      populate: { [field]: { select: ['documentId'] } },
    }) as Row | null
    const note = draft ? await putIntoDraft(strapi, link, draft, item.documentId) : await putIntoTrash(store, link, item.documentId)
    if (note)
      notes.push(note)
  }
  return notes
}
