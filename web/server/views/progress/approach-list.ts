import type { RawQuery } from '../../../shared/views/press.ts'
import type { ApproachesView, ApproachFilter, ApproachNotice, WiderList } from '../../../shared/views/progress.ts'
import type { Reading } from '../reading.ts'
import type { ApproachQuery } from './approach-query.ts'
import type { Facet, Leaf } from './leaves.ts'
import { breadcrumb } from '../breadcrumb.ts'
import { approachItem } from '../elements.ts'
import { levelCount, levelName } from '../levels.ts'
import { inOrder } from '../plan-tree.ts'
import { paginationOf } from '../press-pagination.ts'
import { projectItem } from '../project-items.ts'
import { approachesAddress, isAskedFor, readApproachQuery } from './approach-query.ts'
import { facets, leavesOf, optionsOf, placesOf } from './leaves.ts'

const pageSize = 25

function filterOf(facet: Facet, query: ApproachQuery, leaves: readonly Leaf[], reading: Reading): ApproachFilter {
  const { [facet]: chosen, ...others } = query
  const among = leaves.filter(isAskedFor(others))
  const choices = optionsOf(facet, reading)
    .map(({ value, words }) => ({ value, text: words?.text ?? null, ...words?.lang ? { lang: words.lang } : {}, count: among.filter(({ values }) => values[facet].includes(value)).length, isChosen: value === chosen }))
    .filter(({ value, isChosen }) => isChosen || leaves.some(({ values }) => values[facet].includes(value)))
  return { name: facet, label: labelOf(facet, reading), choices }
}

function labelOf(facet: Facet, reading: Reading): string | null {
  return facet === 'feld' ? levelName('field', reading).singular : null
}

/** Where nothing was found: what there is without one of the things that were asked. */
function widerLists(query: ApproachQuery, leaves: readonly Leaf[], reading: Reading): WiderList[] {
  return facets.flatMap((facet) => {
    const { [facet]: chosen, seite: _, ...others } = query
    const count = leaves.filter(isAskedFor(others)).length
    const words = optionsOf(facet, reading).find(({ value }) => value === chosen)?.words
    return chosen !== undefined && count > 0
      ? [{ name: facet, label: labelOf(facet, reading), text: words?.text ?? null, ...words?.lang ? { lang: words.lang } : {}, found: levelCount(count, levelName('approach', reading)), href: approachesAddress(others, reading) }]
      : []
  })
}

function placeOf(value: string | undefined, reading: Reading): ApproachesView['place'] {
  const place = placesOf(reading).find(other => other.value === value)
  return place
    ? { name: place.name, projects: reading.snapshot.all('project', reading.locale).filter(({ content }) => content.places.some(id => place.ids.includes(id))).sort(inOrder).map(project => projectItem(project, reading)) }
    : null
}

/** The list of approaches as asked for, in the order of the plan, 25 on a page. Any query gives an answer. */
export function approachesView(raw: RawQuery, reading: Reading): ApproachesView {
  const leaves = leavesOf(reading)
  const { query, notices } = readApproachQuery(raw, reading)
  const found = leaves.filter(isAskedFor(query))
  const last = Math.max(1, Math.ceil(found.length / pageSize))
  const asked = query.seite ?? 1
  const page = Math.min(asked, last)
  const pastEnd: ApproachNotice[] = page < asked ? [{ key: 'pastEnd', value: String(asked) }] : []
  const names = levelName('approach', reading)
  return {
    breadcrumb: breadcrumb(['concept', 'progress'], reading),
    name: names.plural,
    href: approachesAddress({}, reading),
    found: levelCount(found.length, names),
    total: leaves.length,
    isFiltered: facets.some(facet => query[facet] !== undefined),
    notices: [...notices, ...pastEnd],
    filters: facets.map(facet => filterOf(facet, query, leaves, reading)).filter(({ choices }) => choices.length > 1 || choices.some(({ isChosen }) => isChosen)),
    wider: found.length === 0 ? widerLists(query, leaves, reading) : [],
    items: found.slice((page - 1) * pageSize, page * pageSize).map(({ node }) => approachItem(node, reading)),
    place: placeOf(query.ort, reading),
    pagination: paginationOf(page, last, number => approachesAddress({ ...query, seite: number }, reading)),
  }
}
