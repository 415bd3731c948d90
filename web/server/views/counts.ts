import type { PlanCounts } from '../../shared/views/home.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PlanNode } from './plan-tree.ts'
import type { TimelessReading } from './reading.ts'
import { levelCount, levelName } from './levels.ts'

/** How many elements of each level there are, from the top down; levels that share a name count together. */
export function countLevels(nodes: readonly PlanNode[], projects: readonly PublicDocument<'project'>[], reading: TimelessReading): PlanCounts {
  const depths = nodes.map(node => node.type === 'goal' ? node.depth : 0)
  const goals = Array.from({ length: Math.max(0, ...depths) }, (_, index) => index + 1)
    .map(depth => ({ names: levelName('goal', reading, depth), count: depths.filter(other => other === depth).length }))
  const levels = [
    { names: levelName('field', reading), count: nodes.filter(node => node.type === 'field' && node.document.content.kind === 'field').length },
    ...goals,
    { names: levelName('approach', reading), count: nodes.filter(node => node.type === 'approach').length },
    ...(['example', 'idea'] as const).map(kind => ({ names: levelName(kind, reading), count: projects.filter(({ content }) => content.kind === kind).length })),
  ]
  const byName = Map.groupBy(levels, ({ names }) => names.plural)
  return [...byName.values()]
    .map(same => levelCount(same.reduce((sum, { count }) => sum + count, 0), same[0]!.names))
    .filter(({ count }) => count > 0)
}
