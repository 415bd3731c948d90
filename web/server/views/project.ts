import type { ProjectView } from '../../shared/views/concept.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { PlanTree } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { breadcrumb, linkTo, planBreadcrumb } from './breadcrumb.ts'
import { approachItem, colouredLink, colourOf, neighbours, publicationOf } from './elements.ts'
import { creditsOf, imageOf } from './images.ts'
import { pressAbout } from './press-item.ts'
import { projectItem, projectsUnder } from './project-items.ts'
import { withdrawalOf } from './withdrawal.ts'
import { richText } from './words.ts'

/**
 * The page of a project. It may belong to several approaches and fields: the first public one gives it
 * its way up, its colour and its neighbours.
 */
export function projectView(project: PublicDocument<'project'>, tree: PlanTree, reading: Reading): ProjectView {
  const { content, documentId } = project
  const { snapshot, locale } = reading
  const nodesOf = (ids: readonly string[]) => ids.flatMap(id => tree.nodes.get(id) ?? [])
  const approaches = nodesOf(content.approaches).filter(node => node.type === 'approach')
  const home = approaches[0] ?? nodesOf(content.fields)[0]
  const item = projectItem(project, reading)
  const around = home ? projectsUnder(home, reading).map(other => projectItem(other, reading)) : []
  const image = imageOf(content.image, reading)
  return {
    ...item,
    ...neighbours(around.find(({ href }) => href === item.href), around),
    colour: home ? colourOf(home) : 'grey',
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
