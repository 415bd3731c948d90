import type { ComparedState } from '../../shared/views/comparison.ts'
import type { PublicDocument, Snapshot } from '../snapshot/snapshot.ts'
import type { Reading } from './reading.ts'
import { localizePath, pagePaths } from '@kek/contract'
import { insideState } from '../states/state-address.ts'
import { pageAddress, slugOf } from './addresses.ts'
import { printDate } from './dates.ts'
import { versionBase, versionsOf } from './versions.ts'

const comparisonPath = /^\/(fassungen|stand)\/([^/]+)\/vergleich$/

/** Which state the page at a path (without the language's prefix) compares with others; undefined where it compares none. Whether there is such a state is not asked. */
export function comparedAt(path: string): { readonly kind: 'version' | 'day', readonly name: string } | undefined {
  const [, folder, name] = comparisonPath.exec(path) ?? []
  return name === undefined ? undefined : { kind: folder === 'stand' ? 'day' : 'version', name }
}

/** The name of today's state in addresses. */
export const todayName = 'heute'

/** A state that can be compared, with what it holds. */
export interface Side extends Omit<ComparedState, 'hash'> {
  readonly snapshot: Snapshot
  /** The day that it is of, as addresses write it. */
  readonly day: string
  /** Where an address of the site is found in it. */
  readonly inside: (address: string) => string
}

function versionSide(version: PublicDocument<'adopted-version'>, { past, locale }: Reading): Side | undefined {
  const { title, adoptedOn, seq } = version.content
  const snapshot = past?.at(seq)
  const base = versionBase(version)
  return snapshot && {
    name: slugOf(version),
    kind: 'version',
    title,
    day: adoptedOn,
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
  return snapshot && { name: day, kind: 'day', title: null, day, date: printDate({ date: day, precision: 'day' }, locale), seq: snapshot.seq, href: inside(pageAddress('home', locale)), snapshot, inside }
}

function todaySide({ snapshot, locale, today }: Reading): Side {
  return { name: todayName, kind: 'today', title: null, day: today, date: null, seq: snapshot.seq, href: pageAddress('home', locale), snapshot, inside: address => address }
}

/** The state with a name: of today, of a version, of a day; undefined where there is none. */
export function sideOf(name: string, reading: Reading): Side | undefined {
  if (name === todayName || name === '')
    return todaySide(reading)
  const version = versionsOf(reading.snapshot).find(known => slugOf(known) === name)
  return version ? versionSide(version, reading) : daySide(name, reading)
}

/** The states that the page at a path compares: the one that it is about, and the other one; undefined where there is no such page. */
export function comparedSides(path: string, other: string, reading: Reading): { readonly from: Side, readonly to: Side } | undefined {
  const compared = comparedAt(path)
  const from = compared && sideOf(compared.name, reading)
  const to = from?.kind === compared?.kind ? sideOf(other, reading) : undefined
  return from && to && { from, to }
}

/** Versions lie in the ledger, days in the calendar; of a version and a day the one with fewer entries is the older. */
export function inOrder(one: Side, other: Side): readonly [Side, Side] {
  const isOlder = one.kind === 'day' && other.kind === 'day' ? one.name <= other.name : other.kind === 'today' || (one.kind !== 'today' && one.snapshot.seq <= other.snapshot.seq)
  return isOlder ? [one, other] : [other, one]
}

/** What a page is told of a side. */
export function toldOf({ name, kind, title, date, seq, href, snapshot }: Side): ComparedState {
  return { name, kind, title, date, seq, hash: snapshot.headHash, href }
}
