import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PlanNode } from '../views/plan-tree.ts'
import type { Reading } from '../views/reading.ts'
import type { PaperContext, Place } from './paper-context.ts'
import type { Fact, Paper, Section } from './paper.ts'
import { pageAddress } from '../views/addresses.ts'
import { changesOf } from '../views/changes.ts'
import { printDate } from '../views/dates.ts'
import { imageOf } from '../views/images.ts'
import { planNames } from '../views/plan-names.ts'
import { planTree, withDescendants } from '../views/plan-tree.ts'
import { examplesFirst } from '../views/project-items.ts'
import { languageOf } from '../views/words.ts'
import { approachSection, fieldSection, goalSection, projectSection } from './element-sections.ts'
import { paperContext } from './paper-context.ts'
import { chapter, frame, stateFacts } from './paper-frame.ts'
import { changeLines, noticesOf, termMeanings } from './section-parts.ts'

/** What the plan's statuses, time classes and priorities mean; nothing where nothing is explained. */
function termsSection(context: PaperContext): Section[] {
  const { labels } = context
  const sections = ([['statuses', labels.status], ['timeClasses', labels.timeClass], ['priorities', labels.priority]] as const)
    .map(([set, title]): Section => ({ ...chapter(set, title), level: 3, facts: termMeanings(set, context) }))
    .filter(({ facts }) => facts.length > 0)
  return sections.length > 0 ? [{ ...chapter('terms', labels.terms), level: 2, sections }] : []
}

function introduction(plan: PublicDocument<'plan'> | undefined, context: PaperContext): Section[] {
  const { labels, prose, reading } = context
  if (!plan)
    return []
  const structure = prose(plan, plan.content.structure, 2)
  return [{
    ...chapter('introduction', labels.introduction),
    notices: noticesOf(plan, null, 1, context),
    body: prose(plan, plan.content.introduction, 1),
    changes: changeLines(changesOf(plan, reading)),
    sections: [
      ...(structure ? [{ ...chapter('structure', labels.structure), level: 2, body: structure }] : []),
      ...termsSection(context),
    ],
  }]
}

/** Every image that these sections show, by whom and under which terms. */
function creditFacts(imageIds: readonly (string | null)[], { reading }: PaperContext): Fact[] {
  return [...new Set(imageIds)].flatMap((id) => {
    const image = imageOf(id, reading)
    if (!image)
      return []
    const { titles, author, licence, sourceUrl } = image.credit
    return [{ label: titles.join(', '), values: [{ text: author, ...(sourceUrl ? { target: { href: sourceUrl } } : {}) }], notes: licence ? [{ text: licence }] : [] }]
  })
}

function adoption(plan: PublicDocument<'plan'> | undefined, { labels, reading }: PaperContext): Paper['cover']['facts'] {
  const { adoptedOn = null, adoptedBy = null, vote = null, resolutionNumber = null } = plan?.content ?? {}
  const day = adoptedOn && printDate({ date: adoptedOn, precision: 'day' }, reading.locale)
  const decision = [day, adoptedBy, vote].filter(Boolean).join(', ')
  return [
    ...(decision ? [{ label: labels.adopted, value: decision }] : []),
    ...(resolutionNumber ? [{ label: labels.resolution, value: resolutionNumber }] : []),
  ]
}

/** The whole plan as a paper. */
export function planPaper(reading: Reading, place: Place): Paper {
  const { snapshot, locale } = reading
  const plan = snapshot.all('plan', locale)[0]
  const projects = [...snapshot.all('project', locale)].sort(examplesFirst)
  const held = planTree(snapshot, locale)
  // What has no place in the tree is in no paper either.
  const elements = [...held.fields, ...held.themes].flatMap(withDescendants).map(({ document }) => document)
  const context = paperContext([...elements, ...projects], reading, place, true)
  const { tree, labels } = context
  const { title, region } = planNames(reading)
  const credits = creditFacts([...[...tree.fields, ...tree.themes].map(({ document }) => document.content.image), ...projects.map(({ content }) => content.image)], context)
  return {
    ...frame(context),
    title,
    cover: {
      isWholePage: true,
      kicker: context.edition?.title ?? null,
      region,
      plan: null,
      claim: plan?.content.claim ? { text: plan.content.claim, ...languageOf(plan, reading) } : null,
      facts: [...adoption(plan, context), ...stateFacts(context, pageAddress('concept', locale))],
    },
    contentsDepth: 3,
    sections: [
      ...introduction(plan, context),
      ...[...tree.fields, ...tree.themes].map(node => fieldSection(node, 1, context)),
      ...(projects.length > 0 ? [{ ...chapter('projects', labels.projects), sections: projects.map(project => projectSection(project, 2, context)) }] : []),
      ...(credits.length > 0 ? [{ ...chapter('credits', labels.credits), facts: credits }] : []),
    ],
  }
}

function elementPaper(section: Section, isWholePage: boolean, context: PaperContext): Paper {
  const { reading } = context
  const { title, region } = planNames(reading)
  return {
    ...frame(context),
    title: section.title,
    cover: { isWholePage, kicker: [section.marks[0], section.code].filter(Boolean).join(' '), region, plan: title, claim: isWholePage ? section.lead : null, facts: stateFacts(context, section.href ?? '/') },
    contentsDepth: isWholePage ? 3 : null,
    sections: [section],
  }
}

/** An element of the plan with everything under it, as a paper. */
export function nodePaper(node: PlanNode, reading: Reading, place: Place): Paper {
  const context = paperContext(withDescendants(node).map(({ document }) => document), reading, place)
  if (node.type === 'approach')
    return elementPaper(approachSection(node, 1, context), false, context)
  const section = node.type === 'field' ? fieldSection(node, 1, context) : goalSection(node, 1, context)
  const usesTerms = withDescendants(node).some(({ type }) => type === 'approach')
  return elementPaper({ ...section, sections: [...section.sections, ...(usesTerms ? termsSection(context) : [])] }, node.type === 'field', context)
}

/** A project as a paper. */
export function projectPaper(project: PublicDocument<'project'>, reading: Reading, place: Place): Paper {
  const context = paperContext([project], reading, place)
  return elementPaper(projectSection(project, 1, context), false, context)
}
