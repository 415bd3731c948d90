import type { FieldChange } from '@kek/contract'
import type { Breadcrumb, Colour } from './element.ts'
import type { Words } from './text.ts'

/** One side of a comparison. */
export interface ComparedState {
  /** What it is called in an address: the slug of a version, a day, or `heute`. */
  readonly name: string
  readonly kind: 'version' | 'day' | 'today'
  /** The German name of a version; null for the others. */
  readonly title: string | null
  /** The day whose state a day is; of a version that of the decision; null for today. */
  readonly date: string | null
  readonly seq: number
  readonly href: string
}

/** What became of one document between two states of the site. */
export interface DocumentChange {
  /** Where the page tells of it. */
  readonly anchor: string
  readonly op: 'added' | 'removed' | 'changed'
  /** It stands under something else, or at another place there. */
  readonly isMoved: boolean
  /** Its title or one of its texts has other words. */
  readonly isReworded: boolean
  /** What kind of thing it is, in the words of the plan: "Teilziel". */
  readonly level: string
  readonly code: string | null
  /** As it is called after the change, or was called last. */
  readonly title: Words
  /** Its page on either side; null where it has none there. */
  readonly beforeHref: string | null
  readonly afterHref: string | null
  /** Field by field; of what came or went its texts. */
  readonly changes: readonly FieldChange[]
}

export interface ChangeCounts {
  readonly added: number
  readonly removed: number
  readonly moved: number
  readonly reworded: number
  /** Other facts alone. */
  readonly updated: number
}

/** The changes in one part of the plan. */
export interface ChangeGroup {
  readonly anchor: string
  /** Null for what does not belong to one field of the plan: `key` says what it is. */
  readonly heading: Words | null
  readonly key: 'plan' | 'field' | 'elsewhere' | 'site'
  readonly colour: Colour
  readonly counts: ChangeCounts
  readonly items: readonly DocumentChange[]
}

/** A state that one can compare with. */
export interface ComparisonChoice {
  readonly name: string
  /** Null for today. */
  readonly title: string | null
  readonly isChosen: boolean
}

export interface ComparisonView {
  readonly breadcrumb: Breadcrumb
  /** The page's own address, without what is chosen. */
  readonly action: string
  readonly choices: readonly ComparisonChoice[]
  /** The day that was chosen, where it is one. */
  readonly chosenDay: string
  readonly from: ComparedState
  /** Null where there is no such state to compare with. */
  readonly result: ComparisonResult | null
}

export interface ComparisonResult {
  /** The older of the two, and the newer one. */
  readonly before: ComparedState
  readonly after: ComparedState
  readonly counts: ChangeCounts
  readonly groups: readonly ChangeGroup[]
}

/** One change of one document, as the ledger tells of it. */
export interface SingleChangeView {
  readonly breadcrumb: Breadcrumb
  readonly seq: number
  readonly hash: string
  readonly date: string
  readonly machineDate: string
  readonly note: Words | null
  readonly action: 'publish' | 'withdraw'
  /** Whether this is its first publication. */
  readonly isFirst: boolean
  /** The content was erased by law: there is nothing to compare. */
  readonly isErased: boolean
  readonly level: string
  readonly title: Words
  /** Its page as of the day of the change; null where it has none. */
  readonly stateHref: string | null
  /** Its page as of the day before this change, where it had one. */
  readonly beforeHref: string | null
  readonly changes: readonly FieldChange[]
}

export interface ComparisonReader {
  /** @param kind whether `name` is a version's slug or a day. Undefined where there is no such state. */
  readonly comparison: (kind: 'version' | 'day', name: string, other: string) => ComparisonView | undefined
  /** The change that an entry of the ledger tells of. */
  readonly change: (seq: string) => SingleChangeView | undefined
}
