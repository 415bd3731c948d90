import type { LedgerEntry, TypeName } from '@kek/contract'
import type { ChangedPart } from '../../shared/views/comparison.ts'
import type { PublicDocument, Snapshot } from '../snapshot/snapshot.ts'
import type { ComparedDocument } from './compared-documents.ts'
import type { Side } from './comparison-sides.ts'
import type { FieldNode } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { defaultLocale } from '@kek/contract'
import { slugOf } from './addresses.ts'
import { codeOf } from './document-change.ts'
import { pathTo, planTree } from './plan-tree.ts'
import { languageOf } from './words.ts'

type Sides = readonly [Side, Side]

/** A part of the plan with what changed in it. */
export interface ComparedPart extends ChangedPart {
  readonly members: readonly ComparedDocument[]
}

/** The field of the plan to which a document of a state belongs; undefined for what belongs to none. */
function fieldOf({ type, documentId, content }: PublicDocument, snapshot: Snapshot): FieldNode | undefined {
  const { nodes } = planTree(snapshot, defaultLocale)
  const { approaches = [], fields = [] } = type === 'project' ? content as { readonly approaches?: readonly string[], readonly fields?: readonly string[] } : {}
  const place = [documentId, ...approaches, ...fields].flatMap(id => nodes.get(id) ?? [])[0]
  const top = place && (pathTo(place)[0] ?? place)
  return top?.type === 'field' ? top : undefined
}

const planTypes: ReadonlySet<string> = new Set(['field', 'goal', 'approach', 'project'])
type States = readonly [Snapshot, Snapshot]

/** The field to which a document belongs that is in one of two states, where it stands in the later one that has it. */
function fieldBetween(type: TypeName, documentId: string, [before, after]: States): FieldNode | undefined {
  const later = after.get(type, documentId)
  const document = later ?? before.get(type, documentId)
  return document && planTypes.has(type) ? fieldOf(document, later ? after : before) : undefined
}

/** What a field's part is called: by its address in the later state, whatever it was before. One that is gone has left its address to whoever took it. */
function fieldPart({ document }: FieldNode, [, after]: States): string {
  const { documentId } = document
  const later = after.get('field', documentId)
  const name = `feld-${slugOf(later ?? document)}`
  const isTaken = !later && after.all('field').some(other => slugOf(other) === slugOf(document))
  return isTaken ? `${name}-${documentId}` : name
}

/** The part of a comparison in which a document is told of, as addresses call it (`?teil=`). */
export function partOf({ type, documentId }: Pick<LedgerEntry, 'type' | 'documentId'>, states: States): string {
  const field = fieldBetween(type, documentId, states)
  return field ? fieldPart(field, states) : type === 'plan' ? 'konzept' : planTypes.has(type) ? 'ohne-feld' : 'website'
}

/** In the order of the plan's own numbers; what has none comes last. */
function byCode(one: ComparedDocument, other: ComparedDocument): number {
  const [a, b] = [one, other].map(({ before, after }) => codeOf((after ?? before) as PublicDocument)) as [string | null, string | null]
  return Number(a === null) - Number(b === null) || collator.compare(a ?? '', b ?? '')
}
const collator = new Intl.Collator('de', { numeric: true })

/** What changed, by the parts of the plan in which it changed: the plan itself, its fields, what is in none, and everything around it. */
export function partsOf(compared: readonly ComparedDocument[], sides: Sides, reading: Reading): readonly ComparedPart[] {
  const states = [sides[0].snapshot, sides[1].snapshot] as const
  const members = Map.groupBy(compared, change => partOf(change, states))
  const trees = states.toReversed().map(snapshot => planTree(snapshot, defaultLocale))
  const fields = [...Map.groupBy(trees.flatMap(tree => [...tree.fields, ...tree.themes]), field => fieldPart(field, states))]
  const part = (key: ChangedPart['key'], anchor: string, field?: FieldNode): ComparedPart => ({
    key,
    anchor,
    heading: field ? headingOf(field, sides, reading) : null,
    colour: field?.document.content.colour ?? 'grey',
    members: (members.get(anchor) ?? []).toSorted(key === 'field' ? byCode : () => 0),
  })
  return [
    part('plan', 'konzept'),
    ...fields.map(([anchor, [field]]) => part('field', anchor, field)),
    part('elsewhere', 'ohne-feld'),
    part('site', 'website'),
  ].filter(({ members }) => members.length > 0)
}

/** The name of a field in the page's language, of the later state if it is in both. */
function headingOf({ document }: FieldNode, [before, after]: Sides, reading: Reading): ChangedPart['heading'] {
  const named = [after, before].map(({ snapshot }) => snapshot.get('field', document.documentId, reading.locale)).find(found => found !== undefined) ?? document
  return { text: named.content.title, ...languageOf(named, reading, named.content.title) }
}
