import type { Amount, ProgressGlance, ProgressRow, ProgressView, Series } from '../../../shared/views/progress.ts'
import type { Reading, TimelessReading } from '../reading.ts'
import type { ApproachQuery } from './approach-query.ts'
import type { Facet, Leaf } from './leaves.ts'
import { addressOf, pageAddress, slugOf } from '../addresses.ts'
import { breadcrumb } from '../breadcrumb.ts'
import { colourOf } from '../elements.ts'
import { levelName } from '../levels.ts'
import { oncePerContent } from '../once-per-content.ts'
import { planTree } from '../plan-tree.ts'
import { approachesAddress, isAskedFor } from './approach-query.ts'
import { leavesOf, optionsOf, unsaid } from './leaves.ts'
import { placeItems } from './place-items.ts'
import { layOutMap } from './place-map.ts'

function amountOf(query: ApproachQuery, leaves: readonly Leaf[], reading: TimelessReading): Amount {
  const count = leaves.filter(isAskedFor(query)).length
  return { count, href: count > 0 ? approachesAddress(query, reading) : null }
}

/** Every status with how many there are; "not said" only where something is not. */
function seriesOf(leaves: readonly Leaf[], reading: TimelessReading): (Series & { readonly value: string })[] {
  return optionsOf('stand', reading)
    .map(({ value, words }, index) => ({ index, value, name: words, ...amountOf({ stand: value }, leaves, reading) }))
    .filter(({ value, count }) => value !== unsaid || count > 0)
}

/** What is compared, by its names in the plan: themes only where approaches belong to some, and then those are named that have none, as they have no row of noughts. */
function comparison(leaves: readonly Leaf[], reading: Reading): Pick<ProgressView, 'comparedNames' | 'themesWithout'> {
  const themes = new Set(planTree(reading.snapshot, reading.locale).themes.map(({ document }) => slugOf(document)))
  const fields = levelName('field', reading).plural
  if (!leaves.some(({ values }) => values.feld.some(value => themes.has(value))))
    return { comparedNames: [fields], themesWithout: [] }
  return {
    comparedNames: [fields, levelName('crossCutting', reading).plural],
    themesWithout: optionsOf('feld', reading).flatMap(({ value, words }) => words && themes.has(value) && !leaves.some(isAskedFor({ feld: value })) ? [words] : []),
  }
}

function rowsOf(facet: Facet, series: readonly { readonly value: string }[], leaves: readonly Leaf[], reading: Reading): ProgressRow[] {
  const tree = planTree(reading.snapshot, reading.locale)
  const fields = new Map(facet === 'feld' ? [...tree.fields, ...tree.themes].map(node => [slugOf(node.document), node]) : [])
  return optionsOf(facet, reading)
    .map(({ value, words }) => {
      const field = fields.get(value)
      return {
        ...amountOf({ [facet]: value }, leaves, reading),
        name: words,
        colour: field ? colourOf(field) : null,
        pageHref: field ? addressOf(field.document, reading.locale) : null,
        isAlways: field?.document.content.kind === 'field' || (facet === 'zeit' && value !== unsaid),
        parts: series.map(status => amountOf({ [facet]: value, stand: status.value }, leaves, reading)),
      }
    })
    .filter(({ count, isAlways }) => count > 0 || isAlways)
    .map(({ isAlways: _, ...row }) => row)
}

/** The state of the plan at a glance; every number counts approaches, and leads to the list of those. */
export function progressView(reading: Reading): ProgressView {
  const leaves = leavesOf(reading)
  const series = seriesOf(leaves, reading)
  const times = rowsOf('zeit', series, leaves, reading)
  const places = placeItems(leaves, reading)
  return {
    breadcrumb: breadcrumb(['concept'], reading),
    approachesName: levelName('approach', reading).plural,
    ...comparison(leaves, reading),
    all: amountOf({}, leaves, reading),
    series: series.map(({ value: _, ...shown }) => shown),
    // A plan that classes nothing by time has no such picture.
    timeClasses: times.some(({ name, count }) => name && count > 0) ? times : [],
    fields: rowsOf('feld', series, leaves, reading),
    places: places.map(({ item }) => item),
    map: layOutMap(places.flatMap(({ item, point }) => point ? [{ place: item, ...point }] : [])),
  }
}

/** The overall state in one bar; null where no approach says how far it is. */
export const progressGlance = oncePerContent((reading): ProgressGlance | null => {
  const leaves = leavesOf(reading)
  const series = seriesOf(leaves, reading)
  return series.some(({ name, count }) => name && count > 0)
    ? { href: pageAddress('progress', reading.locale), all: amountOf({}, leaves, reading), series: series.map(({ value: _, ...shown }) => shown) }
    : null
})
