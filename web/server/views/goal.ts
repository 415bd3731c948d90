import type { GoalView } from '../../shared/views/concept.ts'
import type { GoalNode, PlanTree } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { elementHead, goalBranch } from './elements.ts'
import { levelName } from './levels.ts'
import { withDescendants } from './plan-tree.ts'
import { pressAbout } from './press-item.ts'
import { richText } from './words.ts'

/** The page of a goal, at any depth. */
export function goalView(node: GoalNode, tree: PlanTree, reading: Reading): GoalView {
  const branch = goalBranch(node, reading)
  return {
    ...elementHead(node, tree, reading),
    statement: branch.statement,
    horizonYear: reading.snapshot.all('plan', reading.locale)[0]?.content.horizonYear ?? null,
    body: richText(node.document, node.document.content.description, reading),
    goalsName: levelName('goal', reading, node.depth + 1).plural,
    goals: branch.goals,
    approachesName: levelName('approach', reading).plural,
    approaches: branch.approaches,
    press: pressAbout(new Set(withDescendants(node).map(({ document }) => document.documentId)), reading),
  }
}
