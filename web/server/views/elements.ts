import type { ApproachItem, Colour, ElementHead, ElementLink, GoalBranch, Publication } from '../../shared/views/element.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { ApproachNode, GoalNode, PlanNode, PlanTree } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { linkTo, planBreadcrumb } from './breadcrumb.ts'
import { changesOf } from './changes.ts'
import { printDate } from './dates.ts'
import { levelName } from './levels.ts'
import { pathTo, siblingsOf, withDescendants } from './plan-tree.ts'
import { statusOf, termOf } from './terms.ts'
import { withdrawalOf } from './withdrawal.ts'
import { languageOf, words } from './words.ts'

/** What the level of an element is called: a goal by its depth, a field by its kind. */
export function levelOf(node: PlanNode, reading: Reading): string {
  if (node.type === 'field')
    return levelName(node.document.content.kind, reading).singular
  return levelName(node.type, reading, node.type === 'goal' ? node.depth : 1).singular
}

/** The colour of the field an element stands in; grey where it stands nowhere. */
export function colourOf(node: PlanNode): Colour {
  const top = pathTo(node)[0] ?? node
  return top.type === 'field' ? top.document.content.colour ?? 'grey' : 'grey'
}

/** An element of the plan in a list. */
export function elementLink(node: PlanNode, reading: Reading): ElementLink {
  const { content } = node.document
  return {
    ...linkTo(node, reading),
    code: 'code' in content ? content.code : null,
    level: levelOf(node, reading),
    isExample: content.isExample ?? false,
  }
}

/**
 * From when the state of a page holds, and its place in the ledger: that of the document it is about,
 * or of a newer one among those whose texts and figures it shows. What was told about changes is about the document itself.
 */
export function publicationOf(document: PublicDocument, reading: Reading, shown: readonly PublicDocument[] = []): Publication {
  const { effectiveOn, seq } = shown.reduce((newest, other) => other.effectiveOn > newest.effectiveOn || (other.effectiveOn === newest.effectiveOn && other.seq > newest.seq) ? other : newest, document)
  return { date: printDate({ date: effectiveOn, precision: 'day' }, reading.locale), machineDate: effectiveOn, seq, changes: changesOf(document, reading) }
}

/** The neighbours of an element among those of its level, if it has any. */
export function neighbours<T>(one: T | undefined, all: readonly T[]): { previous: T | null, next: T | null } {
  const index = all.findIndex(other => other === one)
  return { previous: all[index - 1] ?? null, next: index < 0 ? null : all[index + 1] ?? null }
}

/** What the page of an element begins with. */
export function elementHead(node: PlanNode, tree: PlanTree, reading: Reading): ElementHead {
  const { previous, next } = neighbours(node, siblingsOf(node, tree))
  const { text, lang, code, level, isExample } = elementLink(node, reading)
  return {
    text,
    ...(lang ? { lang } : {}),
    code,
    level,
    isExample,
    colour: colourOf(node),
    breadcrumb: planBreadcrumb(node, reading),
    previous: previous && elementLink(previous, reading),
    next: next && elementLink(next, reading),
    isFallback: node.document.locale !== reading.locale,
    publication: publicationOf(node.document, reading, withDescendants(node).map(({ document }) => document)),
    withdrawal: withdrawalOf(node.document, reading),
  }
}

/** An approach in a list. */
export function approachItem(node: ApproachNode, reading: Reading): ApproachItem {
  const { implementationStatus, timeClass } = node.document.content
  return {
    ...elementLink(node, reading),
    status: statusOf(implementationStatus, reading),
    timeClass: termOf('timeClasses', timeClass, reading),
    place: pathTo(node).map(({ document }) => document.content.title),
    colour: colourOf(node),
  }
}

/** A goal with all that hangs under it. */
export function goalBranch(node: GoalNode, reading: Reading): GoalBranch {
  return {
    ...elementLink(node, reading),
    statement: words(node.document, node.document.content.statement, reading),
    depth: node.depth,
    goalsName: node.goals.length > 0 ? levelName('goal', reading, node.depth + 1).plural : null,
    goals: node.goals.map(goal => goalBranch(goal, reading)),
    approaches: node.approaches.map(approach => approachItem(approach, reading)),
  }
}

/** What an element that is only named with its colour looks like. */
export function colouredLink(document: PublicDocument<'field'>, tree: PlanTree, reading: Reading): (ElementLink & { colour: Colour })[] {
  const node = tree.nodes.get(document.documentId)
  return node ? [{ ...elementLink(node, reading), colour: colourOf(node), ...languageOf(document, reading) }] : []
}
