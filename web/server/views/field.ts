import type { FieldView } from '../../shared/views/concept.ts'
import type { FieldNode, PlanTree } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { approachItem, elementHead, goalBranch } from './elements.ts'
import { creditsOf, imageOf } from './images.ts'
import { levelName } from './levels.ts'
import { countUnder } from './plan-counts.ts'
import { withDescendants } from './plan-tree.ts'
import { pressAbout } from './press-item.ts'
import { projectItem, projectsUnder } from './project-items.ts'
import { swotOf } from './swot.ts'
import { richText, words } from './words.ts'

/** The page of a field or a cross-cutting theme. */
export function fieldView(node: FieldNode, tree: PlanTree, reading: Reading): FieldView {
  const { documentId, content } = node.document
  const under = withDescendants(node)
  const inside = new Set(under)
  const projects = projectsUnder(node, reading)
  const image = imageOf(content.image, reading)
  const touching = [...tree.fields, ...tree.themes].flatMap(withDescendants).filter(other => other.type === 'approach').filter(other => !inside.has(other) && other.document.content.themes.includes(documentId))
  return {
    ...elementHead(node, tree, reading),
    kind: content.kind,
    summary: words(node.document, content.summary, reading),
    body: richText(node.document, content.text, reading),
    image,
    counts: countUnder(node, reading),
    swot: swotOf(node.document, reading),
    goalsName: levelName('goal', reading).plural,
    goals: node.goals.map(goal => goalBranch(goal, reading)),
    approachesName: levelName('approach', reading).plural,
    approaches: node.approaches.map(approach => approachItem(approach, reading)),
    touched: touching.map(approach => approachItem(approach, reading)),
    projects: projects.map(project => projectItem(project, reading)),
    press: pressAbout(new Set([...under.map(({ document }) => document.documentId), ...projects.map(project => project.documentId)]), reading),
    credits: creditsOf([image]),
  }
}
