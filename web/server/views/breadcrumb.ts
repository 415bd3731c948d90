import type { PageName } from '@kek/contract'
import type { Breadcrumb } from '../../shared/views/element.ts'
import type { Link } from '../../shared/views/text.ts'
import type { PlanNode } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { addressOf, pageAddress } from './addresses.ts'
import { pathTo } from './plan-tree.ts'
import { languageOf } from './words.ts'

/** The way to a page below fixed pages, the front page first. */
export function breadcrumb(pages: readonly PageName[], reading: Reading): Breadcrumb {
  return (['home', ...pages] as const).map(page => ({ page, href: pageAddress(page, reading.locale) }))
}

/** An element of the plan as a link. */
export function linkTo(node: PlanNode, reading: Reading): Link {
  const { document } = node
  return { text: document.content.title, ...languageOf(document, reading), href: addressOf(document, reading.locale) }
}

/** The way to an element of the plan: front page, plan, everything it stands under. */
export function planBreadcrumb(node: PlanNode, reading: Reading): Breadcrumb {
  return [...breadcrumb(['concept'], reading), ...pathTo(node).map(above => linkTo(above, reading))]
}
