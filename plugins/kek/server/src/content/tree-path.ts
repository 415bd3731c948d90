import type { TypeName } from '@kek/contract'
import type { Core } from '@strapi/types'
import { defaultLocale } from '@kek/contract'
import { writeSilently } from '../database/silent-write.ts'
import { uidOf } from './strapi-schema.ts'

interface Node {
  readonly id: number
  readonly documentId: string
  readonly code?: string | null
  readonly title: string | null
  readonly treePath: string | null
  readonly field?: { readonly documentId: string } | null
  readonly parent?: { readonly documentId: string } | null
  readonly goal?: { readonly documentId: string } | null
}

const separator = ' › '
const inTree: Readonly<Record<string, readonly string[]>> = { field: [], goal: ['field', 'parent'], approach: ['field', 'goal'] }

/** "1.2 Titel": what a step of the way is called. */
function nameOf({ code, title }: Node): string {
  return [code, title].filter(Boolean).join(' ')
}

/**
 * The way to a node by its ancestors' names. Ends at a missing parent, and at a node that is its own ancestor.
 * @param node where the way leads to
 * @param find the node with a document id
 */
export function pathTo(node: Node, find: (documentId: string) => Node | undefined): string {
  const names: string[] = []
  const seen = new Set<string>()
  let step: Node | undefined = node
  while (step && !seen.has(step.documentId)) {
    seen.add(step.documentId)
    names.unshift(nameOf(step))
    const up: string | undefined = (step.parent ?? step.goal ?? step.field)?.documentId
    step = up ? find(up) : undefined
  }
  return names.join(separator)
}

/** Whether a write can change somebody's way: it names a step of it, or brings rows into being. */
function canMove({ action, params }: { readonly action: string, readonly params: unknown }): boolean {
  const { data = {} } = params as { data?: Readonly<Record<string, unknown>> }
  return action === 'discardDraft' || action === 'delete' || ['title', 'code', 'field', 'goal', 'parent'].some(key => key in data)
}

/**
 * Writes the way to each element of the plan into its drafts, so that pickers can show where a thing sits. Runs after a write of an
 * element, for itself and everything whose way changed with it; drafts only, so nothing public changes.
 */
export async function refreshTreePaths(strapi: Core.Strapi, type: TypeName, write: { readonly action: string, readonly params: unknown }): Promise<void> {
  if (!(type in inTree) || !canMove(write))
    return
  const nodes = new Map<string, Node & { readonly type: TypeName }>()
  for (const [name, upwards] of Object.entries(inTree)) {
    const populate = Object.fromEntries(upwards.map(key => [key, { select: ['documentId'] }]))
    const rows = await strapi.db.query(uidOf(name as TypeName)).findMany({ where: { publishedAt: null, locale: defaultLocale }, populate }) as Node[]
    for (const row of rows)
      nodes.set(row.documentId, { ...row, type: name as TypeName })
  }
  for (const node of nodes.values()) {
    const treePath = pathTo(node, id => nodes.get(id))
    if (treePath !== node.treePath)
      await writeSilently(strapi, node.type, node.id, { tree_path: treePath })
  }
}
