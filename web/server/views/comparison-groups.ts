import type { AddressedType, LedgerEntry } from '@kek/contract'
import type { ChangedPart, DocumentChange } from '../../shared/views/comparison.ts'
import type { PublicDocument } from '../snapshot/snapshot.ts'
import type { ComparedDocument } from './compared-documents.ts'
import type { Side } from './comparison-sides.ts'
import type { FieldNode } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { catalogue, defaultLocale, isAddressedType } from '@kek/contract'
import { addressOf } from './addresses.ts'
import { kindsOf } from './change-kinds.ts'
import { pathTo, planTree } from './plan-tree.ts'
import { levelIn } from './single-change.ts'
import { languageOf } from './words.ts'

type Sides = readonly [Side, Side]

/** A part of the plan with what changed in it. */
export interface ComparedPart extends ChangedPart {
  readonly members: readonly ComparedDocument[]
}

/** Where a comparison tells of a document. */
export function changeAnchor({ type, documentId }: Pick<LedgerEntry, 'type' | 'documentId'>): string {
  return `${type}-${documentId}`
}

/** Where readers find a document in a state: its own page, or the one on which its kind is listed. */
function placeOf(document: PublicDocument | undefined, { inside }: Side, { locale }: Reading): string | null {
  return document && isAddressedType(document.type) ? inside(addressOf(document as PublicDocument<AddressedType>, locale)) : null
}

/** What a page tells of a change: the title in its language, as it is now or was last. */
export function documentChange(change: ComparedDocument, [before, after]: Sides, reading: Reading): DocumentChange {
  const shown = (change.after ?? change.before) as PublicDocument
  const { snapshot } = change.after ? after : before
  const titled = snapshot.get(shown.type, shown.documentId, reading.locale) ?? shown
  const title = (titled.content as Readonly<Record<string, unknown>>)[catalogue[shown.type].titleField]
  return {
    anchor: changeAnchor(change),
    kinds: kindsOf(change),
    level: levelIn(shown, snapshot, reading),
    code: codeOf(shown),
    title: { text: String(title ?? ''), ...languageOf(titled, reading, title) },
    beforeHref: placeOf(change.before, before, reading),
    afterHref: placeOf(change.after, after, reading),
    changes: change.changes,
  }
}

function codeOf({ content }: PublicDocument): string | null {
  const { code } = content as { readonly code?: unknown }
  return typeof code === 'string' ? code : null
}

/** The field of the plan to which a document belongs; undefined for what belongs to none. */
function fieldOf({ type, documentId, before, after }: ComparedDocument, sides: Sides): FieldNode | undefined {
  const document = (after ?? before) as PublicDocument
  const { nodes } = planTree((after ? sides[1] : sides[0]).snapshot, defaultLocale)
  const { approaches = [], fields = [] } = type === 'project' ? document.content as { readonly approaches?: readonly string[], readonly fields?: readonly string[] } : {}
  const place = [documentId, ...approaches, ...fields].flatMap(id => nodes.get(id) ?? [])[0]
  const top = place && (pathTo(place)[0] ?? place)
  return top?.type === 'field' ? top : undefined
}

const planTypes: ReadonlySet<string> = new Set(['field', 'goal', 'approach', 'project'])

/** In the order of the plan's own numbers; what has none comes last. */
function byCode(one: ComparedDocument, other: ComparedDocument): number {
  const [a, b] = [one, other].map(({ before, after }) => codeOf((after ?? before) as PublicDocument)) as [string | null, string | null]
  return Number(a === null) - Number(b === null) || collator.compare(a ?? '', b ?? '')
}
const collator = new Intl.Collator('de', { numeric: true })

/** What changed, by the parts of the plan in which it changed: the plan itself, its fields, what is in none, and everything around it. */
export function partsOf(compared: readonly ComparedDocument[], sides: Sides, reading: Reading): readonly ComparedPart[] {
  const part = (key: ChangedPart['key'], anchor: string, members: readonly ComparedDocument[], field?: FieldNode): ComparedPart => ({
    key,
    anchor,
    heading: field ? headingOf(field, sides, reading) : null,
    colour: field?.document.content.colour ?? 'grey',
    members: key === 'field' ? members.toSorted(byCode) : members,
  })
  const ofPlan = compared.filter(({ type }) => planTypes.has(type))
  const fields = new Map(ofPlan.map(change => [change, fieldOf(change, sides)]))
  const all = [sides[1], sides[0]].map(({ snapshot }) => planTree(snapshot, defaultLocale)).flatMap(tree => [...tree.fields, ...tree.themes])
  const distinct = [...new Map(all.map(field => [field.document.documentId, field])).values()]
  return [
    part('plan', 'konzept', compared.filter(({ type }) => type === 'plan')),
    ...distinct.map((field, index) => part('field', `feld-${index + 1}`, ofPlan.filter(change => fields.get(change)?.document.documentId === field.document.documentId), field)),
    part('elsewhere', 'ohne-feld', ofPlan.filter(change => !fields.get(change))),
    part('site', 'website', compared.filter(({ type }) => type !== 'plan' && !planTypes.has(type))),
  ].filter(({ members }) => members.length > 0)
}

/** The name of a field in the page's language, of the later state if it is in both. */
function headingOf({ document }: FieldNode, [before, after]: Sides, reading: Reading): ChangedPart['heading'] {
  const named = [after, before].map(({ snapshot }) => snapshot.get('field', document.documentId, reading.locale)).find(found => found !== undefined) ?? document
  return { text: named.content.title, ...languageOf(named, reading, named.content.title) }
}
