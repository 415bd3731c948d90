import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { TimelessReading } from './reading.ts'
import { pathTo, planTree } from './plan-tree.ts'

/**
 * Ids of the public fields and themes an article is about, be it directly or through a goal, an approach or a project under them:
 * those on whose pages it stands. A theme that an approach only touches is not what the article is about.
 */
export function topicsOf({ content }: PublicDocument<'press-article'>, { snapshot, locale }: TimelessReading): Set<string> {
  const { nodes } = planTree(snapshot, locale)
  const projects = snapshot.pick('project', content.aboutProjects, locale).flatMap(project => [...project.content.approaches, ...project.content.fields])
  const elements = [content.aboutFields, content.aboutGoals, content.aboutApproaches, projects].flat().flatMap(id => nodes.get(id) ?? [])
  const tops = elements.map(node => pathTo(node)[0] ?? node).filter(({ type }) => type === 'field')
  return new Set(tops.map(({ document }) => document.documentId))
}
