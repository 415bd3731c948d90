import type { ConceptReader } from '../../shared/views/concept.ts'
import type { PlanNode } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { approachView } from './approach.ts'
import { nodeOf } from './detached-node.ts'
import { documentAt } from './document-at.ts'
import { fieldView } from './field.ts'
import { goalView } from './goal.ts'
import { planTree } from './plan-tree.ts'
import { planView } from './plan.ts'
import { projectView } from './project.ts'

/** Answers the pages of the plan. */
export function conceptReader(reading: Reading): ConceptReader {
  const tree = planTree(reading.snapshot, reading.locale)
  const at = <T extends PlanNode['type']>(type: T, slug: string) => {
    const document = documentAt(type, slug, reading)
    return document && nodeOf(document, tree)
  }
  return {
    plan: () => planView(tree, reading),
    field: (slug) => {
      const node = at('field', slug)
      return node && fieldView(node, tree, reading)
    },
    goal: (slug) => {
      const node = at('goal', slug)
      return node && goalView(node, tree, reading)
    },
    approach: (slug) => {
      const node = at('approach', slug)
      return node && approachView(node, tree, reading)
    },
    project: (slug) => {
      const project = documentAt('project', slug, reading)
      return project && projectView(project, tree, reading)
    },
  }
}
