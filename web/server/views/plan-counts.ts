import type { PlanCounts } from '../../shared/views/home.ts'
import type { FieldNode } from './plan-tree.ts'
import type { TimelessReading } from './reading.ts'
import { countLevels } from './counts.ts'
import { oncePerContent } from './once-per-content.ts'
import { planTree, withDescendants } from './plan-tree.ts'
import { projectsUnder } from './project-items.ts'

const underEach = oncePerContent((reading) => {
  const { fields, themes } = planTree(reading.snapshot, reading.locale)
  return new Map([...fields, ...themes].map(node => [node.document.documentId, countLevels(withDescendants(node).slice(1), projectsUnder(node, reading), reading)]))
})

/** What stands under a field or theme, level by level. */
export function countUnder(node: FieldNode, reading: TimelessReading): PlanCounts {
  return underEach(reading).get(node.document.documentId) ?? []
}

/** What the plan holds: all fields and themes together, fields themselves among it. */
export const countPlan = oncePerContent((reading): PlanCounts => {
  const { snapshot, locale } = reading
  const { fields, themes } = planTree(snapshot, locale)
  return countLevels([...fields, ...themes].flatMap(withDescendants), snapshot.all('project', locale), reading)
})
