import type { AddressedType, LedgerEntry } from '@kek/contract'
import type { ChangeCounts, ChangeGroup, ComparedState, ComparisonReader, ComparisonView, DocumentChange } from '../../shared/views/comparison.ts'
import type { PublicDocument, Snapshot } from '../snapshot/snapshot.ts'
import type { ComparedDocument } from './compared-documents.ts'
import type { FieldNode } from './plan-tree.ts'
import type { Reading } from './reading.ts'
import { catalogue, defaultLocale, isAddressedType, localizePath, pagePaths } from '@kek/contract'
import { insideState } from '../states/state-address.ts'
import { addressOf, pageAddress, slugOf } from './addresses.ts'
import { breadcrumb } from './breadcrumb.ts'
import { compareStates } from './compared-documents.ts'
import { printDate } from './dates.ts'
import { pathTo, planTree } from './plan-tree.ts'
import { levelIn, singleChange } from './single-change.ts'
import { versionBase, versionsOf } from './versions.ts'
import { languageOf } from './words.ts'

const byCode = new Intl.Collator('de', { numeric: true })

/** The name of today's state in addresses. */
export const todayName = 'heute'

/** A state that can be compared, with what it holds. */
interface Side extends ComparedState {
  readonly snapshot: Snapshot
  /** Where an address of the site is found in it. */
  readonly inside: (address: string) => string
}

/** Where a comparison tells of a document. */
export function changeAnchor({ type, documentId }: Pick<LedgerEntry, 'type' | 'documentId'>): string {
  return `${type}-${documentId}`
}

function versionSide(version: PublicDocument<'adopted-version'>, { past, locale }: Reading): Side | undefined {
  const { title, adoptedOn, seq } = version.content
  const snapshot = past?.at(seq)
  const base = versionBase(version)
  return snapshot && {
    name: slugOf(version),
    kind: 'version',
    title,
    date: printDate({ date: adoptedOn, precision: 'day' }, locale),
    seq,
    href: localizePath(base, locale),
    snapshot,
    inside: address => insideState('version', base, address),
  }
}

function daySide(day: string, { past, locale }: Reading): Side | undefined {
  const snapshot = past?.asOf(day)
  const inside = (address: string): string => insideState('day', `${pagePaths.days}/${day}`, address)
  return snapshot && { name: day, kind: 'day', title: null, date: printDate({ date: day, precision: 'day' }, locale), seq: snapshot.seq, href: inside(pageAddress('home', locale)), snapshot, inside }
}

function todaySide({ snapshot, locale }: Reading): Side {
  return { name: todayName, kind: 'today', title: null, date: null, seq: snapshot.seq, href: pageAddress('home', locale), snapshot, inside: address => address }
}

function sideOf(name: string, reading: Reading): Side | undefined {
  if (name === todayName || name === '')
    return todaySide(reading)
  const version = versionsOf(reading.snapshot).find(known => slugOf(known) === name)
  return version ? versionSide(version, reading) : daySide(name, reading)
}

/** Versions lie in the ledger, days in the calendar; of a version and a day the one with fewer entries is the older. */
function inOrder(one: Side, other: Side): readonly [Side, Side] {
  const isOlder = one.kind === 'day' && other.kind === 'day' ? one.name <= other.name : other.kind === 'today' || (one.kind !== 'today' && one.snapshot.seq <= other.snapshot.seq)
  return isOlder ? [one, other] : [other, one]
}

/** Where readers find a document in a state: its own page, or the one on which its kind is listed. */
function placeOf(document: PublicDocument | undefined, { inside }: Side, { locale }: Reading): string | null {
  return document && isAddressedType(document.type) ? inside(addressOf(document as PublicDocument<AddressedType>, locale)) : null
}

function documentChange(change: ComparedDocument, [before, after]: readonly [Side, Side], reading: Reading): DocumentChange {
  const { op, isMoved, isReworded, changes } = change
  const shown = (change.after ?? change.before) as PublicDocument
  const content = shown.content as Readonly<Record<string, unknown>>
  return {
    anchor: changeAnchor(change),
    op,
    isMoved,
    isReworded,
    level: levelIn(shown, (change.after ? after : before).snapshot, reading),
    code: typeof content.code === 'string' ? content.code : null,
    title: { text: String(content[catalogue[shown.type].titleField] ?? ''), ...languageOf(shown, reading) },
    beforeHref: placeOf(change.before, before, reading),
    afterHref: placeOf(change.after, after, reading),
    changes,
  }
}

/** How many documents came, went, moved, got other words; one may do several of these. */
export function countChanges(changes: readonly Pick<ComparedDocument, 'op' | 'isMoved' | 'isReworded'>[]): ChangeCounts {
  const count = (is: (change: (typeof changes)[number]) => boolean) => changes.filter(is).length
  return {
    added: count(({ op }) => op === 'added'),
    removed: count(({ op }) => op === 'removed'),
    moved: count(({ isMoved }) => isMoved),
    reworded: count(({ isReworded }) => isReworded),
    updated: count(({ op, isMoved, isReworded }) => op === 'changed' && !isMoved && !isReworded),
  }
}

/** The field of the plan to which a document belongs; undefined for what belongs to none. */
function fieldOf({ type, documentId, before, after }: ComparedDocument, sides: readonly [Side, Side]): FieldNode | undefined {
  const document = (after ?? before) as PublicDocument
  const { nodes } = planTree((after ? sides[1] : sides[0]).snapshot, defaultLocale)
  const { approaches = [], fields = [] } = type === 'project' ? document.content as { readonly approaches?: readonly string[], readonly fields?: readonly string[] } : {}
  const place = [documentId, ...approaches, ...fields].flatMap(id => nodes.get(id) ?? [])[0]
  const top = place && (pathTo(place)[0] ?? place)
  return top?.type === 'field' ? top : undefined
}

const planTypes: ReadonlySet<string> = new Set(['field', 'goal', 'approach', 'project'])

function groupsOf(compared: readonly ComparedDocument[], sides: readonly [Side, Side], reading: Reading): ChangeGroup[] {
  const group = (key: ChangeGroup['key'], anchor: string, members: readonly ComparedDocument[], field?: FieldNode): ChangeGroup[] => members.length === 0
    ? []
    : [{
        key,
        anchor,
        heading: field ? { text: field.document.content.title, ...languageOf(field.document, reading) } : null,
        colour: field?.document.content.colour ?? 'grey',
        counts: countChanges(members),
        items: members.map(change => documentChange(change, sides, reading)).sort((a, b) => key === 'field' ? Number(a.code === null) - Number(b.code === null) || byCode.compare(a.code ?? '', b.code ?? '') : 0),
      }]
  const ofPlan = compared.filter(({ type }) => planTypes.has(type))
  const fields = new Map(ofPlan.map(change => [change, fieldOf(change, sides)]))
  const trees = sides.map(({ snapshot }) => planTree(snapshot, defaultLocale))
  const all = [trees[1], trees[0]].flatMap(tree => tree ? [...tree.fields, ...tree.themes] : [])
  const distinct = [...new Map(all.map(field => [field.document.documentId, field])).values()]
  return [
    ...group('plan', 'konzept', compared.filter(({ type }) => type === 'plan')),
    ...distinct.flatMap((field, index) => group('field', `feld-${index + 1}`, ofPlan.filter(change => fields.get(change)?.document.documentId === field.document.documentId), field)),
    ...group('elsewhere', 'ohne-feld', ofPlan.filter(change => !fields.get(change))),
    ...group('site', 'website', compared.filter(({ type }) => type !== 'plan' && !planTypes.has(type))),
  ]
}

function comparisonView(from: Side, other: string, reading: Reading): ComparisonView {
  const { snapshot, locale } = reading
  const to = sideOf(other, reading)
  const choices = [
    { name: todayName, title: null, isChosen: to?.kind === 'today' },
    ...versionsOf(snapshot).map(version => ({ name: slugOf(version), title: version.content.title, isChosen: to?.name === slugOf(version) })),
  ].filter(({ name }) => name !== from.name)
  const sides = to && inOrder(from, to)
  const compared = sides && compareStates(sides[0].snapshot, sides[1].snapshot)
  return {
    breadcrumb: [...breadcrumb(['versions'], reading), ...from.kind === 'version' ? [{ text: from.title ?? '', lang: 'de', href: from.href }] : []],
    action: localizePath(`${from.kind === 'version' ? pagePaths.versions : pagePaths.days}/${from.name}/vergleich`, locale),
    choices,
    chosenDay: to?.kind === 'day' ? to.name : '',
    from: toldOf(from),
    result: sides && compared ? { before: toldOf(sides[0]), after: toldOf(sides[1]), counts: countChanges(compared), groups: groupsOf(compared, sides, reading) } : null,
  }
}

/** What a page is told of a side. */
function toldOf({ name, kind, title, date, seq, href }: Side): ComparedState {
  return { name, kind, title, date, seq, href }
}

/** Answers the pages that compare. */
export function comparisonReader(reading: Reading): ComparisonReader {
  return {
    comparison: (kind, name, other) => {
      const from = sideOf(name, reading)
      return from?.kind === kind ? comparisonView(from, other, reading) : undefined
    },
    change: seq => singleChange(seq, reading),
  }
}
