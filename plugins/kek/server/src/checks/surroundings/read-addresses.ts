import type { AddressedType } from '@kek/contract'
import type { Core } from '@strapi/types'
import type { Editorial } from '../../editorial.ts'
import type { CheckSubject } from '../check.ts'
import { defaultLocale, eventOfForm, isAddressedType, legalPages, pageFolders, pagePath, pagePaths } from '@kek/contract'
import { uidOf } from '../../content/strapi-schema.ts'
import { isComingAlong } from '../../workflow/coming-along.ts'
import { pathsToLookUp } from '../rules/link-targets.ts'
import { findForwarded } from './find-forwarded.ts'

type Subject = Pick<CheckSubject, 'type' | 'documentId' | 'locale' | 'fields'>
type Named = Readonly<{ documentId: string, slug: string | null, publishedAt: unknown }>

/** Pages that the site has whatever is published. */
const sitePages: readonly string[] = [...Object.values(pagePaths), ...legalPages.map(({ path }) => path)]

/** The types with pages; pages from the CMS come last, because their folder is the root. */
const folders = Object.entries(pageFolders) as [AddressedType, string][]

/** The last parts of the paths that could be the pages of documents, by type. */
function slugsByType(paths: readonly string[]): Map<AddressedType, string[]> {
  const slugs = new Map<AddressedType, string[]>()
  for (const path of paths) {
    const type = folders.find(([, folder]) => path.startsWith(folder) && path.length > folder.length && !path.slice(folder.length).includes('/'))?.[0]
    if (type)
      slugs.set(type, [...slugs.get(type) ?? [], path.slice(pageFolders[type].length)])
  }
  return slugs
}

async function findPages(strapi: Core.Strapi, type: AddressedType, slugs: readonly string[]): Promise<string[]> {
  const rows = await strapi.db.query(uidOf(type)).findMany({
    select: ['documentId', 'slug', 'publishedAt'],
    where: { $or: [{ slug: { $in: slugs } }, { documentId: { $in: slugs } }] },
  }) as Named[]
  return rows.filter(({ publishedAt, documentId }) => publishedAt || isComingAlong(type, documentId)).map(row => pagePath(type, row, defaultLocale))
}

/** The calendars of single events: of those that are public, or become so together with the draft, and have a day: as on the site, what says nothing of its precision is one. */
async function findCalendars(strapi: Core.Strapi, paths: readonly string[]): Promise<string[]> {
  const asked = new Map(paths.flatMap(path => [[eventOfForm(path) ?? '', path] as const]).filter(([documentId]) => documentId))
  if (asked.size === 0)
    return []
  const rows = await strapi.db.query(uidOf('event')).findMany({
    select: ['documentId', 'publishedAt'],
    where: { documentId: { $in: [...asked.keys()] }, date: { $notNull: true }, $or: [{ datePrecision: 'day' }, { datePrecision: { $null: true } }] },
  }) as Pick<Named, 'documentId' | 'publishedAt'>[]
  return rows.filter(({ publishedAt, documentId }) => publishedAt || isComingAlong('event', documentId)).map(({ documentId }) => asked.get(documentId) as string)
}

async function findAliases(strapi: Core.Strapi): Promise<string[]> {
  const plan = await strapi.db.query(uidOf('plan')).findOne({ where: { publishedAt: { $notNull: true }, locale: defaultLocale }, populate: { aliases: true } }) as { aliases: { from: string }[] } | null
  return plan?.aliases.map(({ from }) => from) ?? []
}

/**
 * Of the addresses to which a draft's texts lead, those that are there or from which the site leads on, and the pages that are always there;
 * null where no text leads to one that has to be looked up.
 */
export async function readAddresses({ strapi, ledger }: Pick<Editorial, 'strapi' | 'ledger'>, subject: Subject): Promise<string[] | null> {
  const { type, documentId, fields } = subject
  const own = isAddressedType(type) && documentId !== null ? [pagePath(type, { slug: fields.slug as string | null, documentId }, defaultLocale)] : []
  const paths = pathsToLookUp(subject).filter(path => !sitePages.includes(path) && !own.includes(path))
  if (pathsToLookUp(subject).length === 0)
    return null
  const found = new Set([...sitePages, ...own])
  const add = (more: readonly string[]) => more.forEach(path => found.add(path))
  const missing = () => paths.filter(path => !found.has(path))
  for (const [type, slugs] of slugsByType(paths))
    add(await findPages(strapi, type, slugs))
  add(await findCalendars(strapi, missing()))
  if (missing().length > 0)
    add(await findAliases(strapi))
  for (const [type, slugs] of slugsByType(missing()))
    add(await findForwarded(ledger.store, type, slugs))
  return [...found]
}
