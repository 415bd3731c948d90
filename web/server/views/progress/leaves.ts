import type { TermSet } from '@kek/contract'
import type { Words } from '../../../shared/views/text.ts'
import type { ApproachNode } from '../plan-tree.ts'
import type { TimelessReading } from '../reading.ts'
import { slugify } from '@kek/contract'
import { slugOf } from '../addresses.ts'
import { oncePerContent } from '../once-per-content.ts'
import { pathTo, planTree, withDescendants } from '../plan-tree.ts'
import { termsOf } from '../terms.ts'
import { languageOf } from '../words.ts'

/** What approaches are told apart by, in the words of the list's address. */
export const facets = ['stand', 'zeit', 'feld', 'ort'] as const
export type Facet = (typeof facets)[number]

/** Stands in the address for approaches of which nothing is said; no key of the plan's lists has a hyphen. */
export const unsaid = 'ohne-angabe'

/** An approach with what it is told apart by: never nothing. */
export interface Leaf {
  readonly node: ApproachNode
  readonly values: { readonly [facet in Facet]: readonly string[] }
}

/** One value of a facet; `words` is null for `unsaid`. */
export interface FacetOption {
  readonly value: string
  readonly words: Words | null
}

const termSets = { stand: 'statuses', zeit: 'timeClasses' } as const satisfies Partial<Record<Facet, TermSet>>

/** Every value that a facet may have, in the order of the plan; `unsaid` is the last. */
export function optionsOf(facet: Facet, reading: TimelessReading): FacetOption[] {
  return [...named(facet, reading), { value: unsaid, words: null }]
}

function named(facet: Facet, reading: TimelessReading): FacetOption[] {
  if (facet === 'ort')
    return placesOf(reading).map(({ value, name }) => ({ value, words: { text: name, ...reading.locale === 'de' ? {} : { lang: 'de' } } }))
  if (facet === 'feld') {
    const { fields, themes } = planTree(reading.snapshot, reading.locale)
    return [...fields, ...themes].map(({ document }) => ({ value: slugOf(document), words: { text: document.content.title, ...languageOf(document, reading) } }))
  }
  return termsOf(termSets[facet], reading).map(({ key, label, lang }) => ({ value: key, words: { text: label, ...lang ? { lang } : {} } }))
}

/** The public places by name; one that shares its name with another shares its value too. */
export function placesOf({ snapshot, locale }: TimelessReading): { readonly value: string, readonly name: string, readonly ids: readonly string[] }[] {
  const byValue = Map.groupBy(snapshot.all('place', locale), ({ content }) => slugify(content.name))
  return [...byValue]
    .map(([value, places]) => ({ value, name: places[0]?.content.name ?? value, ids: places.map(({ documentId }) => documentId) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'))
}

/** All public approaches in the order of the plan; those whose place in it is not public come last. */
export const leavesOf = oncePerContent((reading): readonly Leaf[] => {
  const tree = planTree(reading.snapshot, reading.locale)
  const placed = [...tree.fields, ...tree.themes].flatMap(withDescendants)
  const nodes = new Set([...placed, ...tree.nodes.values()].filter(node => node.type === 'approach'))
  const placeValues = new Map(placesOf(reading).flatMap(({ value, ids }) => ids.map(id => [id, value] as const)))
  const keys = { stand: knownKeys('statuses', reading), zeit: knownKeys('timeClasses', reading) }
  return [...nodes].map((node) => {
    const { implementationStatus, timeClass, places } = node.document.content
    const top = pathTo(node)[0]
    const at = [...new Set(places.flatMap(id => placeValues.get(id) ?? []))]
    return {
      node,
      values: {
        stand: [keys.stand.find(key => key === implementationStatus) ?? unsaid],
        zeit: [keys.zeit.find(key => key === timeClass) ?? unsaid],
        feld: [top?.type === 'field' ? slugOf(top.document) : unsaid],
        ort: at.length > 0 ? at : [unsaid],
      },
    }
  })
})

/** What the plan's list does not know any more counts as not said. */
function knownKeys(set: TermSet, reading: TimelessReading): string[] {
  return termsOf(set, reading).map(({ key }) => key)
}
