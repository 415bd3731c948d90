import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { Reading } from '../views/reading.ts'
import type { Place } from './paper-context.ts'
import type { Paper } from './paper.ts'
import { nodeOf } from '../views/detached-node.ts'
import { documentAt } from '../views/document-at.ts'
import { planTree } from '../views/plan-tree.ts'
import { nodePaper, planPaper, projectPaper } from './plan-papers.ts'

const types = { konzept: 'field', ziele: 'goal', ansaetze: 'approach', projekte: 'project' } as const
const pages = /^\/(konzept|ziele|ansaetze|projekte)\/([^/]+)$/

/** Whether the page at a path, without the language's prefix, is one of the plan's. */
export function isPlanPage(path: string): boolean {
  return path === '/konzept' || pages.test(path)
}

/** Reads what there is to set at the address of a page of the plan; undefined where nothing public stands there. */
export function paperAt(path: string, reading: Reading, place: Place): (() => Paper) | undefined {
  if (path === '/konzept')
    return reading.snapshot.all('plan').length > 0 || reading.snapshot.all('field').length > 0 ? () => planPaper(reading, place) : undefined
  const [, folder = '', slug = ''] = pages.exec(path) ?? []
  const type = types[folder as keyof typeof types]
  const document = type && documentAt(type, slug, reading)
  if (!document)
    return undefined
  if (type === 'project')
    return () => projectPaper(document as PublicDocument as PublicDocument<'project'>, reading, place)
  const node = nodeOf(document as PublicDocument<'field' | 'goal' | 'approach'>, planTree(reading.snapshot, reading.locale))
  return node && (() => nodePaper(node, reading, place))
}

/** The hashes of the pictures that a paper shows. */
export function picturesOf({ sections }: Pick<Paper, 'sections'>): string[] {
  return sections.flatMap(section => [...(section.image ? [section.image.file] : []), ...picturesOf(section)])
}
