import type { ProjectView } from '../../shared/views/concept.ts'
import type { Colour } from '../../shared/views/element.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PlanNode, PlanTree } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { breadcrumb, linkTo, planBreadcrumb } from './breadcrumb.ts'
import { approachItem, colouredLink, colourOf, neighbours, publicationOf } from './elements.ts'
import { creditsOf, imageOf } from './images.ts'
import { pressAbout } from './press-item.ts'
import { projectItem, projectsUnder } from './project-items.ts'
import { withdrawalOf } from './withdrawal.ts'
import { richText } from './words.ts'

/** The first public element that a project belongs to: its approaches come before its fields. */
function homeOf({ content }: PublicDocument<'project'>, { nodes }: PlanTree): PlanNode | undefined {
  const nodesOf = (ids: readonly string[]) => ids.flatMap(id => nodes.get(id) ?? [])
  return nodesOf(content.approaches).find(({ type }) => type === 'approach') ?? nodesOf(content.fields)[0]
}

/** The colour of the field that a project stands in; grey where it stands nowhere. */
export function projectColour(project: PublicDocument<'project'>, tree: PlanTree): Colour {
  const home = homeOf(project, tree)
  return home ? colourOf(home) : 'grey'
}

/**
 * The page of a project. It may belong to several approaches and fields: the first public one gives it
 * its way up, its colour and its neighbours.
 */
export function projectView(project: PublicDocument<'project'>, tree: PlanTree, reading: Reading): ProjectView {
  const { content, documentId } = project
  const { snapshot, locale } = reading
  const approaches = content.approaches.flatMap(id => tree.nodes.get(id) ?? []).filter(node => node.type === 'approach')
  const home = homeOf(project, tree)
  const item = projectItem(project, reading)
  const around = home ? projectsUnder(home, reading).map(other => projectItem(other, reading)) : []
  const image = imageOf(content.image, reading)
  return {
    ...item,
    ...neighbours(around.find(({ href }) => href === item.href), around),
    colour: projectColour(project, tree),
    breadcrumb: home ? [...planBreadcrumb(home, reading), linkTo(home, reading)] : breadcrumb(['concept'], reading),
    isFallback: project.locale !== locale,
    publication: publicationOf(project, reading),
    withdrawal: withdrawalOf(project, reading),
    body: richText(project, content.description, reading),
    image,
    places: snapshot.pick('place', content.places, locale).map(place => place.content.name),
    partner: content.partner,
    approaches: approaches.map(approach => approachItem(approach, reading)),
    fields: snapshot.pick('field', content.fields, locale).flatMap(field => colouredLink(field, tree, reading)),
    press: pressAbout(new Set([documentId]), reading),
    credits: creditsOf([image]),
  }
}
