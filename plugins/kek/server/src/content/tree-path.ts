import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import { defaultLocale } from '@kek/contract'
import { writeSilently } from '../database/silent-write.ts'
import { Refusal } from '../problem/refusal.ts'
import { uidOf } from './strapi-schema.ts'

interface Above { readonly treePath: string | null }
interface Node {
  readonly id: number
  readonly code?: string | null
  readonly title: string | null
  readonly treePath: string | null
  readonly parent?: Above | null
  readonly goal?: Above | null
  readonly field?: Above | null
}

const separator = ' ‹ '

/** Relations that lead up the tree, the nearest first. */
const upwards: Readonly<Partial<Record<TypeName, readonly ('parent' | 'goal' | 'field')[]>>> = { field: [], goal: ['parent', 'field'], approach: ['goal', 'field'] }

/** Who hangs under a type, and by which relation. */
const downwards: Readonly<Partial<Record<TypeName, readonly (readonly [TypeName, string])[]>>> = { field: [['goal', 'field'], ['approach', 'field']], goal: [['goal', 'parent'], ['approach', 'goal']] }

/** The way up from a node: its own number and name first, since pickers cut what is too long, then what it hangs under. */
export function pathTo({ code, title, treePath: _treePath, ...links }: Node): string {
  const above = (links.parent ?? links.goal ?? links.field)?.treePath
  return [[code, title].filter(Boolean).join(' '), above].filter(Boolean).join(separator)
}

/** Writes the way to one element, and to what hangs under it if its own way changed. */
async function refresh(strapi: Core.Strapi, type: TypeName, documentId: string): Promise<void> {
  const populate = Object.fromEntries((upwards[type] ?? []).map(key => [key, { select: ['treePath'] }]))
  const node = await strapi.db.query(uidOf(type)).findOne({ where: { documentId, publishedAt: null, locale: defaultLocale }, populate }) as Node | null
  const treePath = node && pathTo(node)
  if (!node || treePath === node.treePath)
    return
  await writeSilently(strapi, type, node.id, { tree_path: treePath })
  for (const [child, relation] of downwards[type] ?? []) {
    const rows = await strapi.db.query(uidOf(child)).findMany({ select: ['documentId'], where: { publishedAt: null, locale: defaultLocale, [relation]: { documentId } } }) as { documentId: string }[]
    for (const row of rows)
      await refresh(strapi, child, row.documentId)
  }
}

/** A goal below itself would have no way up: whoever walks up from it never arrives. */
async function refuseCircle(strapi: Core.Strapi, documentId: string): Promise<void> {
  const passed = new Set<string>()
  let above: string | undefined = documentId
  while (above) {
    if (passed.has(above))
      throw new Refusal('Ein Ziel kann nicht sein eigenes Oberziel sein, auch nicht über andere Ziele hinweg. Bitte ein anderes Oberziel wählen.', 'parent', 'circle')
    passed.add(above)
    const node = await strapi.db.query(uidOf('goal')).findOne({ select: ['id'], where: { documentId: above, publishedAt: null, locale: defaultLocale }, populate: { parent: { select: ['documentId'] } } }) as { readonly parent: { readonly documentId: string } | null } | null
    above = node?.parent?.documentId
  }
}

/** After a deletion nobody knows any more what hung there: every way is looked at. */
async function refreshAll(strapi: Core.Strapi): Promise<void> {
  for (const type of Object.keys(upwards) as TypeName[]) {
    for (const { documentId } of await strapi.db.query(uidOf(type)).findMany({ select: ['documentId'], where: { publishedAt: null, locale: defaultLocale } }) as { documentId: string }[])
      await refresh(strapi, type, documentId)
  }
}

/**
 * Keeps in the drafts where each element of the plan sits ("3.1 Gesundheit ‹ Lebenswerte Orte"), so that pickers can show it.
 * To be called after a write, in its transaction, with the document it made or changed; touches drafts only, so nothing public changes.
 * @throws Refusal where a goal would hang below itself, also by an older draft that comes back.
 */
export async function refreshTreePaths(strapi: Core.Strapi, type: TypeName, action: string, documentId: string | undefined): Promise<void> {
  if (!(type in upwards))
    return
  if (action === 'delete') {
    await refreshAll(strapi)
  }
  else if (documentId && action !== 'publish' && action !== 'unpublish') {
    if (type === 'goal')
      await refuseCircle(strapi, documentId)
    await refresh(strapi, type, documentId)
  }
}
