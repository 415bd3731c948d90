import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PlanTree } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { pathTo, planTree } from './plan-tree.ts'

type Article = PublicDocument<'press-article'>

/** Fields and themes that a goal or approach belongs to: the one it stands under, and the themes that an approach touches. */
function topicsOfElement(documentId: string, { nodes }: PlanTree): string[] {
  const node = nodes.get(documentId)
  if (!node)
    return []
  const top = pathTo(node)[0] ?? node
  return [top.document.documentId, ...node.type === 'approach' ? node.document.content.themes : []]
}

/** Ids of the public fields and themes an article is about, be it directly or through a goal, an approach or a project. */
export function topicsOf({ content }: Article, reading: Reading): Set<string> {
  const { snapshot, locale } = reading
  const tree = planTree(snapshot, locale)
  const projects = snapshot.pick('project', content.aboutProjects, locale)
  const elements = [...content.aboutGoals, ...content.aboutApproaches, ...projects.flatMap(project => project.content.approaches)]
  const topics = [...content.aboutFields, ...projects.flatMap(project => project.content.fields), ...elements.flatMap(id => topicsOfElement(id, tree))]
  return new Set(topics.filter(id => tree.nodes.get(id)?.type === 'field'))
}
