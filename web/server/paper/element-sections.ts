import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { ApproachNode, FieldNode, GoalNode, PlanNode } from '../views/plan-tree.ts'
import type { PaperContext } from './paper-context.ts'
import type { Fact, Section } from './paper.ts'
import { addressOf } from '../views/addresses.ts'
import { contactOf, departmentOf, milestonesOf } from '../views/approach.ts'
import { changesOf } from '../views/changes.ts'
import { printDate } from '../views/dates.ts'
import { approachItem, colouredLink, colourOf, levelOf } from '../views/elements.ts'
import { imageOf } from '../views/images.ts'
import { levelName } from '../views/levels.ts'
import { withDescendants } from '../views/plan-tree.ts'
import { projectItem, projectsUnder } from '../views/project-items.ts'
import { projectView } from '../views/project.ts'
import { swotOf } from '../views/swot.ts'
import { termOf } from '../views/terms.ts'
import { withdrawalOf } from '../views/withdrawal.ts'
import { languageOf, words } from '../views/words.ts'
import { below } from './paper-context.ts'
import { changeLines, emptySection, linkList, noticesOf, paperImage, paperLink, paperSwot, placesFact, termFact } from './section-parts.ts'

type ElementDocument = PublicDocument<'field' | 'goal' | 'approach' | 'project'>

/** What the section of every element begins and ends with. */
function frame(document: ElementDocument, levelWord: string, level: number, context: PaperContext): Section {
  const { reading, labels, absolute } = context
  const { content, documentId } = document
  const withdrawal = withdrawalOf(document, reading)
  return {
    ...emptySection,
    id: documentId,
    level,
    code: 'code' in content && typeof content.code === 'string' ? content.code : null,
    title: { text: content.title, ...languageOf(document, reading) },
    marks: [levelWord, ...(content.isExample ? [labels.example] : [])],
    href: absolute(addressOf(document, reading.locale)),
    notices: noticesOf(document, withdrawal, level, context),
    changes: changeLines(changesOf(document, reading)),
  }
}

const nodeFrame = (node: PlanNode, level: number, context: PaperContext): Section => ({ ...frame(node.document, levelOf(node, context.reading), level, context), colour: colourOf(node) })

/** Projects as links, with what kind they are. */
function projectLinks(projects: readonly PublicDocument<'project'>[], context: PaperContext) {
  return projects.map((project) => {
    const item = projectItem(project, context.reading)
    return paperLink(item, item.level, context)
  })
}

function approachFacts(node: ApproachNode, isAlone: boolean, context: PaperContext): Fact[] {
  const { reading, tree, labels, targetOf } = context
  const { document } = node
  const { content } = document
  const asOf = content.statusAsOf ? { text: labels.asOf(printDate({ date: content.statusAsOf, precision: 'day' }, reading.locale)) } : null
  const department = departmentOf(content.department, reading)
  const contact = contactOf(content.contact, reading)
  const themes = reading.snapshot.pick('field', content.themes, reading.locale).flatMap(theme => colouredLink(theme, tree, reading))
  return [
    ...termFact(labels.status, termOf('statuses', content.implementationStatus, reading), [asOf, words(document, content.statusNote, reading)], isAlone),
    ...termFact(labels.timeClass, termOf('timeClasses', content.timeClass, reading), [], isAlone),
    ...termFact(labels.priority, termOf('priorities', content.priority, reading), [words(document, content.prioritySource, reading)], isAlone),
    ...placesFact(labels.places, content.places, context),
    ...(department ? [{ label: labels.department, values: [{ ...department.name, ...(department.website ? { target: targetOf(department.website) } : {}) }], notes: [] }] : []),
    ...(contact ? [{ label: labels.contact, values: [{ ...contact.role, target: targetOf(contact.href) }], notes: contact.person ? [{ text: contact.person }] : [] }] : []),
    ...(themes.length > 0 ? [{ label: levelName('crossCutting', reading).plural, values: themes.map(({ text, lang, href }) => ({ text, ...(lang ? { lang } : {}), target: targetOf(href) })), notes: [] }] : []),
  ]
}

/** An approach with what is known of its state. */
export function approachSection(node: ApproachNode, level: number, context: PaperContext): Section {
  const { reading, labels, prose, projectsOf } = context
  const { document } = node
  const milestones = milestonesOf(document, reading)
  return {
    ...nodeFrame(node, level, context),
    body: prose(document, document.content.description, level),
    facts: approachFacts(node, level === 1, context),
    milestones: milestones.length > 0
      ? { heading: labels.milestones, lines: milestones.map(({ text, lang, date, isReached }) => ({ text, ...(lang ? { lang } : {}), remark: [date, isReached ? labels.reached : labels.open].filter(Boolean).join(', '), isDone: isReached })) }
      : null,
    linkLists: linkList(labels.projects, projectLinks(projectsOf(document.documentId), context)),
  }
}

/** A goal with everything under it. */
export function goalSection(node: GoalNode, level: number, context: PaperContext): Section {
  const { reading, prose } = context
  const { document } = node
  return {
    ...nodeFrame(node, level, context),
    lead: words(document, document.content.statement, reading),
    body: prose(document, document.content.description, level),
    sections: childSections(node, level, context),
  }
}

function childSections(node: FieldNode | GoalNode, level: number, context: PaperContext): Section[] {
  return [
    ...node.goals.map(goal => goalSection(goal, below(level), context)),
    ...node.approaches.map(approach => approachSection(approach, below(level), context)),
  ]
}

/** A field or a cross-cutting theme with everything under it, and with what touches it. */
export function fieldSection(node: FieldNode, level: number, context: PaperContext): Section {
  const { reading, tree, labels, prose, isWhole } = context
  const { document } = node
  const { content, documentId } = document
  const under = new Set(withDescendants(node))
  const touching = [...tree.fields, ...tree.themes].flatMap(withDescendants)
    .filter(other => other.type === 'approach' && !under.has(other) && other.document.content.themes.includes(documentId)) as ApproachNode[]
  const touchingLinks = touching.map((approach) => {
    const item = approachItem(approach, reading)
    return paperLink(item, item.status?.label ?? null, context)
  })
  return {
    ...nodeFrame(node, level, context),
    lead: words(document, content.summary, reading),
    image: paperImage(imageOf(content.image, reading), context),
    body: prose(document, content.text, level),
    swot: paperSwot(swotOf(document, reading), context),
    linkLists: [
      ...linkList(labels.touched(levelName('approach', reading).plural), touchingLinks),
      // The whole plan has a chapter of its own for them.
      ...linkList(labels.projects, isWhole ? [] : projectLinks(projectsUnder(node, reading), context)),
    ],
    sections: childSections(node, level, context),
  }
}

/** A project with what it contributes to. */
export function projectSection(project: PublicDocument<'project'>, level: number, context: PaperContext): Section {
  const { reading, tree, labels, prose, targetOf } = context
  const { content } = project
  const view = projectView(project, tree, reading)
  return {
    ...frame(project, view.level, level, context),
    colour: view.colour,
    lead: view.summary,
    image: paperImage(view.image, context),
    body: prose(project, content.description, level),
    facts: [
      ...(content.partner ? [{ label: labels.partner, values: [{ text: content.partner, ...languageOf(project, reading) }], notes: [] }] : []),
      ...placesFact(labels.projectPlaces, content.places, context),
      ...(view.fields.length > 0 ? [{ label: labels.belongs, values: view.fields.map(({ text, lang, href }) => ({ text, ...(lang ? { lang } : {}), target: targetOf(href) })), notes: [] }] : []),
    ],
    linkLists: linkList(labels.contributes, view.approaches.map(approach => paperLink(approach, approach.status?.label ?? null, context))),
  }
}
