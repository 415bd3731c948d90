import type { FieldBranch, PlanView } from '../../shared/views/concept.ts'
import type { FieldNode, PlanTree } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { pageAddress } from './addresses.ts'
import { adoptionFacts } from './adoption.ts'
import { breadcrumb } from './breadcrumb.ts'
import { approachItem, goalBranch, publicationOf } from './elements.ts'
import { fieldCard } from './field-card.ts'
import { levelName } from './levels.ts'
import { countPlan } from './plan-counts.ts'
import { planNames } from './plan-names.ts'
import { progressGlance } from './progress/progress.ts'
import { versionsOf } from './versions.ts'
import { richText } from './words.ts'

function fieldBranch(node: FieldNode, reading: Reading): FieldBranch {
  return {
    ...fieldCard(node, reading),
    goals: node.goals.map(goal => goalBranch(goal, reading)),
    approaches: node.approaches.map(approach => approachItem(approach, reading)),
  }
}

/** The whole plan as one tree. It is there, if empty, also while no plan is public. */
export function planView(tree: PlanTree, reading: Reading): PlanView {
  const { snapshot, locale } = reading
  const plan = snapshot.all('plan', locale)[0]
  return {
    ...planNames(reading),
    breadcrumb: breadcrumb([], reading),
    isFallback: plan !== undefined && plan.locale !== locale,
    horizonYear: plan?.content.horizonYear ?? null,
    adoption: adoptionFacts(plan, reading),
    introduction: plan ? richText(plan, plan.content.introduction, reading) : null,
    structure: plan ? richText(plan, plan.content.structure, reading, 3) : null,
    counts: countPlan(reading),
    progressHref: progressGlance(reading)?.href ?? null,
    versionsHref: versionsOf(snapshot).length > 0 ? pageAddress('versions', locale) : null,
    fieldsName: levelName('field', reading).plural,
    fields: tree.fields.map(field => fieldBranch(field, reading)),
    themesName: levelName('crossCutting', reading).plural,
    themes: tree.themes.map(theme => fieldCard(theme, reading)),
    publication: plan ? publicationOf(plan, reading, [...tree.nodes.values()].map(({ document }) => document)) : null,
  }
}
