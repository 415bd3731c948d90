import type { ProjectItem } from '../../shared/views/element.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PlanNode } from './plan-tree.ts'
import type { Reading, TimelessReading } from './reading.ts'
import { addressOf } from './addresses.ts'
import { indexBy } from './index-by.ts'
import { levelName } from './levels.ts'
import { oncePerContent } from './once-per-content.ts'
import { inOrder, withDescendants } from './plan-tree.ts'
import { languageOf, words } from './words.ts'

type Project = PublicDocument<'project'>

/** A project in a list. */
export function projectItem(project: Project, reading: Reading): ProjectItem {
  const { title, kind, summary, isExample } = project.content
  return {
    text: title,
    ...languageOf(project, reading),
    href: addressOf(project, reading.locale),
    code: null,
    level: levelName(kind, reading).singular,
    isExample: isExample ?? false,
    kind,
    summary: words(project, summary, reading),
  }
}

/** Examples before ideas, each in the editors' order. */
export function examplesFirst(a: Project, b: Project): number {
  return a.content.kind.localeCompare(b.content.kind) || inOrder(a, b)
}

/** The projects of each approach and field, by its document id. */
const byElement = oncePerContent(({ snapshot, locale }) => indexBy(snapshot.all('project', locale), ({ content }) => [...content.approaches, ...content.fields]))

/** The projects of an element and of everything under it, examples before ideas, each once. */
export function projectsUnder(node: PlanNode, reading: TimelessReading): Project[] {
  const index = byElement(reading)
  return [...new Set(withDescendants(node).flatMap(({ document }) => index.get(document.documentId) ?? []))]
    .sort(examplesFirst)
}
