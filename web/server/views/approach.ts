import type { ApproachView, Milestone } from '../../shared/views/concept.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { ApproachNode, PlanTree } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { pageAddress } from './addresses.ts'
import { dateFacts, printDate } from './dates.ts'
import { colouredLink, elementHead } from './elements.ts'
import { levelName } from './levels.ts'
import { pressAbout } from './press-item.ts'
import { projectItem, projectsUnder } from './project-items.ts'
import { statusOf, termOf, termsOf } from './terms.ts'
import { languageOf, richText, words } from './words.ts'

/** The steps of an approach. */
export function milestonesOf(document: PublicDocument<'approach'>, reading: Reading): Milestone[] {
  return document.content.milestones.map(({ title, date, datePrecision, isReached }) => ({
    text: title,
    ...languageOf(document, reading, document.content.milestones),
    ...dateFacts(date, datePrecision, reading.locale),
    isReached: isReached ?? false,
  }))
}

/** Who is responsible for an approach. */
export function departmentOf(id: string | null, reading: Reading): ApproachView['department'] {
  const department = reading.snapshot.get('department', id, reading.locale)
  return department
    ? { name: { text: department.content.name, ...languageOf(department, reading) }, code: department.content.code, website: department.content.website }
    : null
}

/** Who can be asked about an approach. */
export function contactOf(id: string | null, reading: Reading): ApproachView['contact'] {
  const contact = reading.snapshot.get('contact', id, reading.locale)
  return contact
    ? { role: { text: contact.content.role, ...languageOf(contact, reading) }, person: contact.content.person, href: pageAddress('contact', reading.locale) }
    : null
}

/** The page of an approach. */
export function approachView(node: ApproachNode, tree: PlanTree, reading: Reading): ApproachView {
  const { document } = node
  const { content } = document
  const { snapshot, locale } = reading
  const projects = projectsUnder(node, reading)
  return {
    ...elementHead(node, tree, reading),
    body: richText(document, content.description, reading),
    status: statusOf(content.implementationStatus, reading),
    statusAsOf: content.statusAsOf && printDate({ date: content.statusAsOf, precision: 'day' }, locale),
    statusNote: words(document, content.statusNote, reading),
    priority: termOf('priorities', content.priority, reading),
    timeClass: termOf('timeClasses', content.timeClass, reading),
    isLate: termsOf('timeClasses', reading).findIndex(({ key }) => key === content.timeClass) > 0,
    prioritySource: words(document, content.prioritySource, reading),
    places: snapshot.pick('place', content.places, locale).map(place => place.content.name),
    department: departmentOf(content.department, reading),
    contact: contactOf(content.contact, reading),
    milestones: milestonesOf(document, reading),
    projects: projects.map(project => projectItem(project, reading)),
    themesName: levelName('crossCutting', reading).plural,
    themes: snapshot.pick('field', content.themes, locale).flatMap(theme => colouredLink(theme, tree, reading)),
    press: pressAbout(new Set([document, ...projects].map(({ documentId }) => documentId)), reading),
  }
}
